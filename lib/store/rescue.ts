import { type EncoreDb, openDb } from './db';
import { openShelf, type Shelf } from './shelf';

const firstName = 'encore';

/** Failures that another try, or another name, would not mend: the disk is full, or this Encore is the older one. */
const sentences: Record<string, string> = {
  VersionError: 'What is kept here was written by a newer Encore. Update this one; nothing was changed.',
  QuotaExceededError: 'The disk is full, so Encore cannot open what it keeps. Make room and try again.',
  MissingAPIError: 'This browser gives Encore no place to keep anything.',
};

async function opens(db: EncoreDb): Promise<{ name: string } | null> {
  try {
    await db.open();
    return null;
  } catch (error) {
    db.close();
    return { name: error instanceof Error ? error.name : 'unknown' };
  }
}

async function restoreInto(db: EncoreDb, shelf: Shelf): Promise<void> {
  const newest = await shelf.snapshots.orderBy('at').last();
  if (!newest) return;
  // Loaded only in need: the checks of a backup are no part of a page’s first load.
  const [{ readBackup }, { restore }] = await Promise.all([import('./backup'), import('./restore')]);
  const file = readBackup(newest.text);
  await db.transaction('rw', db.tables, () => restore(db, file));
}

/**
 * Opens what is kept. A database that will not open is set aside, never deleted, and the newest snapshot
 * is restored under a new name. Two pages that find it broken at once do the same work twice, harmlessly.
 */
export async function openOrRescue(
  shelf: Shelf = openShelf(),
  open: (name: string) => EncoreDb = openDb,
): Promise<EncoreDb> {
  // Both at once: hardly ever is another than the first in use, and a page waits for this before its first line.
  const likely = open(firstName);
  const [inUse, likelyFailure] = await Promise.all([
    shelf.inUse.get('current').catch(() => undefined),
    opens(likely),
  ]);
  const name = inUse?.name ?? firstName;
  const isLikely = name === firstName;
  if (!isLikely) likely.close();
  const db = isLikely ? likely : open(name);
  const failure = (isLikely ? likelyFailure : await opens(db)) && (await opens(db));
  if (!failure) return db;
  const sentence = sentences[failure.name];
  if (sentence) throw new Error(sentence);
  const aside = [...(inUse?.aside ?? []), name];
  const fresh = open(`${firstName}-${aside.length + 1}`);
  if (await opens(fresh))
    throw new Error(
      'Encore cannot open what it keeps. Restart the browser and try again; nothing was deleted.',
    );
  await restoreInto(fresh, shelf);
  await shelf.inUse.put({ id: 'current', name: fresh.name, aside });
  return fresh;
}
