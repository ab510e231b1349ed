import { stampClock } from '../store/clock';
import type { EncoreDb } from '../store/db';
import { openJournal } from '../store/keep';
import type { AnyCommand, Asker, World } from './command';

/** What the background lends every command; the rest of the world is made for each. */
export type Surroundings = Omit<World, 'keep' | 'tabId'> & {
  commands: readonly AnyCommand[];
  /** Derives alarms and badge anew. */
  afterChange: () => Promise<void>;
};

/** Who sent a message, as far as the browser vouches for it. */
export type Sender = { isOurs: boolean; asker: Asker | null; tabId: number | null };

export type Reply = { answer: unknown } | { error: string };

const undosKept = 50;

async function keptClock(db: EncoreDb, newId: () => string) {
  const device = (await db.devices.get('this')) ?? { id: 'this' as const, name: newId().slice(-8) };
  await db.devices.put(device);
  const newest = await Promise.all([
    db.stamps.orderBy('stamp').last(),
    db.tombstones.orderBy('stamp').last(),
  ]);
  const [last] = newest
    .flatMap((row) => (row ? [row.stamp] : []))
    .sort()
    .reverse();
  return stampClock(device.name, last ?? null);
}

async function pruneUndos(db: EncoreDb): Promise<void> {
  const old = await db.undos.orderBy('at').reverse().offset(undosKept).primaryKeys();
  if (old.length > 0) await db.undos.bulkDelete(old);
}

/** Runs one change in one transaction, and keeps its inverse. */
export async function runChange(
  command: AnyCommand,
  input: never,
  around: Surroundings,
  tabId: number | null,
) {
  const { db, now, newId } = around;
  let undoId: string | null = null;
  const answer = await db.transaction('rw', db.tables, async () => {
    const journal = openJournal(db, await keptClock(db, newId), now);
    const said = await command.run(input, { ...around, keep: journal.keep, tabId });
    if (journal.changes.length > 0) {
      undoId = newId();
      await db.undos.put({ id: undoId, at: now, command: command.name, changes: journal.changes });
      await pruneUndos(db);
    }
    return said;
  });
  return { ...(answer as object), undoId };
}

const noKeep: World['keep'] = {
  put: () => Promise.reject(new Error('A question cannot change anything.')),
  remove: () => Promise.reject(new Error('A question cannot change anything.')),
};

/** Answers one message: checks who asks and what, runs the command, and words every failure for the reader. */
export async function answer(message: unknown, sender: Sender, around: Surroundings): Promise<Reply> {
  const { ask, input } = (message ?? {}) as { ask?: unknown; input?: unknown };
  const command = around.commands.find(({ name }) => name === ask);
  if (!sender.isOurs || !command || !sender.asker || !command.from.includes(sender.asker)) {
    return { error: 'Encore does not answer that here.' };
  }
  const checked = command.input.safeParse(input);
  if (!checked.success)
    return { error: 'Encore could not read that: something in it is missing, or far too long.' };
  try {
    if (!command.isChange) {
      return {
        answer: await command.run(checked.data as never, { ...around, keep: noKeep, tabId: sender.tabId }),
      };
    }
    const answered = await runChange(command, checked.data as never, around, sender.tabId);
    // The change is on the disk: what follows from it must not make it look failed.
    await around
      .afterChange()
      .catch((error: unknown) => console.error('Encore could not set its reminders.', error));
    return { answer: answered };
  } catch (error) {
    return {
      error: error instanceof Error ? error.message : 'Something went wrong, and nothing was changed.',
    };
  }
}
