import type { KeptTableName, KeptTables } from './db';

/** The only way into the kept tables: stamps every field, remembers what was before. */
export type Keep = {
  /** Adds a row, or changes the given fields of one that stands. */
  put: <Name extends KeptTableName>(table: Name, id: string, patch: Partial<KeptTables[Name]>) => Promise<void>;
  /** Removes a row and leaves a tombstone. */
  remove: (table: KeptTableName, id: string) => Promise<void>;
};
