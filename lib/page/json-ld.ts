const mostBlocks = 40;
const mostCharacters = 400_000;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mends what generators get wrong: control characters inside strings, trailing commas, comments, a bracket too many. */
function mend(text: string): string {
  let out = '';
  let inString = false;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (inString) {
      if (sign === '"') inString = false;
      out += sign >= ' ' ? sign : sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : ' ';
      if (sign === '\\') {
        i += 1;
        out += text[i] ?? '';
      }
      continue;
    }
    if (sign === '"') inString = true;
    const comment = sign === '/' ? /^(?:\/\/.*|\/\*[\s\S]*?\*\/)/.exec(text.slice(i, i + 2_000)) : null;
    if (comment) {
      i += comment[0].length - 1;
      continue;
    }
    if (sign === ',' && /^\s*[}\]]/.test(text.slice(i + 1, i + 200))) continue;
    out += sign;
    if (/[{[]/.test(sign)) depth += 1;
    if (/[}\]]/.test(sign) && --depth === 0) break;
  }
  return out;
}

function parse(raw: string): unknown {
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/^\s*(?:\/\/\s*)?(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/^\s*<!--/, '')
    .trim();
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mend(text));
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

/** Every schema.org thing that a page’s JSON-LD tells of. A broken block is left out, the others stand. */
export function readJsonLd(root: ParentNode): Thing[] {
  const things: Thing[] = [];
  const scripts = [...root.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, mostBlocks);
  for (const script of scripts) {
    const raw = script.textContent ?? '';
    if (raw.length <= mostCharacters) flatten(parse(raw), 0, things);
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
