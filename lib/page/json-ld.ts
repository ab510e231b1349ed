const mostBlocks = 40;
const mostCharacters = 400_000;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(raw: string, mend: (text: string) => string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    try {
      return JSON.parse(mend(raw));
    } catch {
      return null;
    }
  }
}

function flatten(value: unknown, depth: number, into: Thing[]): void {
  if (into.length > 500 || depth > 6) return;
  if (Array.isArray(value)) for (const one of value.slice(0, 200)) flatten(one, depth + 1, into);
  if (!isThing(value)) return;
  into.push(value);
  for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item'])
    if (key in value) flatten(value[key], depth + 1, into);
}

/** Whether a schema.org thing is of a type, however the type is written. */
export function isOfType(thing: Thing, type: string): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.some(
    (one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\//, '') === type,
  );
}

/**
 * Every schema.org thing that JSON-LD tells of. A block that is broken, also once it was mended, is left out, the others
 * stand. Pages are worth mending; the few machines that write it into mails write it well.
 */
export function readJsonLd(root: ParentNode, mend = (text: string) => text): Thing[] {
  const things: Thing[] = [];
  const scripts = [...root.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, mostBlocks);
  for (const script of scripts) {
    const raw = script.textContent ?? '';
    if (raw.length <= mostCharacters) flatten(parse(raw, mend), 0, things);
  }
  const byId = new Map(
    things
      .filter((thing) => typeof thing['@id'] === 'string')
      .map((thing) => [thing['@id'] as string, thing]),
  );
  return things.map((thing) =>
    Object.fromEntries(
      Object.entries(thing).map(([key, value]) => {
        const isReference =
          isThing(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string';
        return [key, isReference ? (byId.get(value['@id'] as string) ?? value) : value];
      }),
    ),
  );
}
