import { Dexie, type EntityTable } from 'dexie';

/** A whole copy of what is kept, as the text of a backup. */
export type Snapshot = { at: string; text: string };
/** Which database is in use, and which were set aside because they would not open. */
export type InUse = { id: 'current'; name: string; aside: string[] };

/** The second database: what is needed when the first one will not open. */
export type Shelf = Dexie & {
  snapshots: EntityTable<Snapshot, 'at'>;
  inUse: EntityTable<InUse, 'id'>;
};

export function openShelf(name = 'encore-shelf'): Shelf {
  const shelf = new Dexie(name) as Shelf;
  shelf.version(1).stores({ snapshots: 'at', inUse: 'id' });
  return shelf;
}
