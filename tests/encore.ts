import 'fake-indexeddb/auto';
import { answer, type Sender } from '../lib/commands/answer';
import type { AnyCommand } from '../lib/commands/command';
import { openDb } from '../lib/store/db';

/**
 * The background without a browser: real commands on Dexie over fake-indexeddb, for a real IndexedDB is not to be had
 * in Node. What reaches the browser itself is tested end to end.
 */
export async function anEncore(commands: readonly AnyCommand[], now = '2026-03-06T09:00:00Z') {
  names += 1;
  const db = openDb(`test-${names}`);
  await db.open();
  let ids = 0;
  const state = { now, afterChange: 0 };
  const own: Sender = { isOurs: true, asker: 'own page', tabId: null };
  const ask = async (name: string, input: unknown, sender: Sender = own) => {
    const said = await answer({ ask: name, input }, sender, {
      db,
      now: state.now,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
      timeZone: 'Europe/Berlin',
      locale: 'en-GB',
      commands,
      afterChange: async () => {
        state.afterChange += 1;
      },
    });
    if ('error' in said) throw new Error(said.error);
    // biome-ignore lint/suspicious/noExplicitAny: a test looks at answers of every shape
    return said.answer as any;
  };
  return { db, ask, state };
}

let names = 0;
