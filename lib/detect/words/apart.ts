/**
 * Tables of words that stand in a file beside the worker’s script, by name: the worker wakes for every alarm, but words
 * are needed only where it is asked something. Anywhere else the tables are part of the code, and none is here.
 */
export const tables = new Map<string, object>();

/** What stands in that file: the same tables, with each pattern as its source and flags. */
const asPattern = (_key: string, value: unknown): unknown => {
  const { source, flags } = (value ?? {}) as { source?: unknown; flags?: unknown };
  return typeof source === 'string' && typeof flags === 'string' ? new RegExp(source, flags) : value;
};

export const areWordsApart = (): boolean => tables.size > 0;

/** Fills every table with what the file holds; to be done once, before anything is asked. */
export function fillWords(file: string): void {
  for (const [name, rows] of Object.entries<object>(JSON.parse(file, asPattern)))
    Object.assign(tables.get(name) ?? {}, rows);
}
