import { useLiveQuery } from 'dexie-react-hooks';
import type { EncoreDb } from '../../lib/store/db';
import { db } from '../../lib/store/open';

/** What a read gives, and gives anew whenever the rows behind it change. Undefined until the first answer. */
export function useLive<T>(read: (db: EncoreDb) => Promise<T>, deps: unknown[]): T | undefined {
  return useLiveQuery(() => read(db()), deps);
}
