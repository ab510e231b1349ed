/** One copy of a row: its fields, each with the stamp of its last change. */
export type StampedRow = {
  fields: Record<string, unknown>;
  stamps: Record<string, string>;
  removed: string | null;
};

const later = (a: string | null | undefined, b: string | null | undefined): string | null => {
  if (!a) return b ?? null;
  return b && b > a ? b : a;
};

/** Where two different values bear one stamp, both machines must still choose alike: by the value’s own order. */
const larger = (a: unknown, b: unknown) => ((JSON.stringify(a) ?? '') >= (JSON.stringify(b) ?? '') ? a : b);

/**
 * Merges two copies of one row, field by field: the later stamp wins.
 * Commutative, associative and idempotent, whatever the clocks say.
 */
export function mergeCopies(a: StampedRow, b: StampedRow): StampedRow {
  const fields: Record<string, unknown> = {};
  const stamps: Record<string, string> = {};
  for (const name of new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])) {
    const [mine, theirs] = [a.stamps[name] ?? '', b.stamps[name] ?? ''];
    const [hasMine, hasTheirs] = [name in a.fields, name in b.fields];
    if (hasMine && (!hasTheirs || mine > theirs)) fields[name] = a.fields[name];
    else if (hasTheirs && (!hasMine || theirs > mine)) fields[name] = b.fields[name];
    else fields[name] = larger(a.fields[name], b.fields[name]);
    stamps[name] = later(mine, theirs) ?? '';
  }
  return { fields, stamps, removed: later(a.removed, b.removed) };
}

/** Whether a row stands: it was not removed, or was changed after that. */
export function stands(row: StampedRow): boolean {
  if (Object.keys(row.fields).length === 0) return false;
  if (row.removed === null) return true;
  return Object.values(row.stamps).some((stamp) => stamp > (row.removed ?? ''));
}
