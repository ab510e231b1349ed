import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { type EncoreDb, openDb } from '../../lib/store/db';
import { openOrRescue } from '../../lib/store/rescue';
import { openShelf } from '../../lib/store/shelf';
import { keepSnapshot } from '../../lib/store/snapshot';
import { anEncore } from '../encore';

let shelves = 0;
function aShelf() {
  shelves += 1;
  return openShelf(`shelf-${shelves}`);
}

/** A first database that fails as a damaged one does; a fake IndexedDB cannot be damaged itself. */
const brokenFirst = (failure: string, made: string[]) => (name: string) => {
  made.push(name);
  const db = openDb(name === 'encore' ? 'damaged' : `${name}-of-${shelves}`);
  if (name === 'encore')
    db.open = () => Promise.reject(Object.assign(new Error('damaged'), { name: failure })) as never;
  return db as EncoreDb;
};

async function withOne() {
  const encore = await anEncore([addApplication]);
  await encore.ask('addApplication', { company: 'Oriel Transit', role: null, stage: 'applied' });
  return encore;
}

describe('a snapshot', () => {
  it('is made anew only when the last one is old, and the oldest go', async () => {
    const [{ db }, shelf] = [await withOne(), aShelf()];
    const made = [];
    for (const hour of ['08', '09', '15', '22'])
      made.push(await keepSnapshot(db, `2026-03-06T${hour}:00:00Z`, shelf));
    expect(made).toEqual([true, false, true, true]);
    expect(await shelf.snapshots.toCollection().primaryKeys()).toEqual([
      '2026-03-06T15:00:00Z',
      '2026-03-06T22:00:00Z',
    ]);
  });

  it('is not made of nothing: an emptied database does not push out the last good copy', async () => {
    const [{ db }, shelf] = [await anEncore([]), aShelf()];
    expect(await keepSnapshot(db, '2026-03-06T08:00:00Z', shelf)).toBe(false);
  });
});

describe('a database that will not open', () => {
  it('is set aside, and the snapshot stands under a new name, also the next time', async () => {
    const [{ db }, shelf] = [await withOne(), aShelf()];
    await keepSnapshot(db, '2026-03-06T08:00:00Z', shelf);
    const names: string[] = [];
    const rescued = await openOrRescue(shelf, brokenFirst('UnknownError', names));
    expect(await rescued.applications.toArray()).toMatchObject([{ company: 'Oriel Transit' }]);
    expect(await shelf.inUse.get('current')).toMatchObject({ aside: ['encore'] });
    expect(names).toEqual(['encore', 'encore-2']);
  });

  it.each([
    ['VersionError', 'newer Encore'],
    ['QuotaExceededError', 'disk is full'],
  ])('is left as it is where that would not help: %s', async (failure, sentence) => {
    const shelf = aShelf();
    await expect(openOrRescue(shelf, brokenFirst(failure, []))).rejects.toThrow(sentence);
    expect(await shelf.inUse.count()).toBe(0);
  });
});
