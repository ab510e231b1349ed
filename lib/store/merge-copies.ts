/** One copy of a row: its fields, each with the stamp of its last change. */
export type StampedRow = {
  fields: Record<string, unknown>;
  stamps: Record<string, string>;
  removed: string | null;
};

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/** Where two different values bear one stamp, both machines must still choose alike: by the value’s own order. */
const larger = (a: unknown, b: unknown) => ((JSON.stringify(a) ?? '') >= (JSON.stringify(b) ?? '') ? a : b);

function isMine(name: string, a: StampedRow, b: StampedRow): boolean {
  if (!(name in a.fields) || !(name in b.fields)) return name in a.fields;
  const [mine, theirs] = [a.stamps[name] ?? '', b.stamps[name] ?? ''];
  if (mine !== theirs) return mine > theirs;
  return larger(a.fields[name], b.fields[name]) === a.fields[name];
}

/**
 * Merges two copies of one row, field by field: the later stamp wins, and what was removed after its last change is gone.
 * Commutative, associative and idempotent, whatever the clocks say.
 */
export function mergeCopies(a: StampedRow, b: StampedRow): StampedRow {
  const removed = later(a.removed, b.removed);
  const fields: Record<string, unknown> = {};
  const stamps: Record<string, string> = {};
  for (const name of new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])) {
    const winner = isMine(name, a, b) ? a : b;
    const stamp = winner.stamps[name] ?? '';
    // Removed means removed: keeping dead fields about, only to join them later, would not be.
    if (removed !== null && stamp <= removed) continue;
    fields[name] = winner.fields[name];
    stamps[name] = stamp;
  }
  return { fields, stamps, removed };
}

/** Whether a row stands: it was not removed, or was put back whole after that. An id is only ever written with the whole row. */
export const stands = (row: StampedRow): boolean => 'id' in row.fields;
