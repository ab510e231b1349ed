import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { editRow } from '../../lib/commands/edit-row';
import { removeApplication } from '../../lib/commands/remove-application';
import { listSnapshots, restoreSnapshot } from '../../lib/commands/snapshots';
import { undo } from '../../lib/commands/undo';
import { openShelf } from '../../lib/store/shelf';
import { keepSnapshot } from '../../lib/store/snapshot';
import { anEncore } from '../encore';

const then = '2026-03-06T08:00:00Z';

async function withCopy() {
  const encore = await anEncore([
    addApplication,
    editRow,
    removeApplication,
    listSnapshots,
    restoreSnapshot,
    undo,
  ]);
  const { ask, db, state } = encore;
  const add = async (company: string) =>
    (await ask('addApplication', { company, role: null, stage: 'applied' })).applicationId as string;
  const oriel = await add('Oriel Transit');
  const kestrel = await add('Kestrel');
  await openShelf().snapshots.clear();
  await keepSnapshot(db, then);
  state.now = '2026-03-06T12:00:00Z';
  const companies = async () =>
    (await db.applications.toArray()).map(({ company, role }) => [company, role].join(' ')).sort();
  return { ...encore, add, oriel, kestrel, companies };
}

describe('going back to a copy', () => {
  it('says when each was made and what is in it', async () => {
    const { ask } = await withCopy();
    expect((await ask('listSnapshots', {})).snapshots).toEqual([
      { at: then, counts: { applications: 2, interviews: 0, people: 0, stories: 0, letters: 0, notes: 0 } },
    ]);
  });

  it('brings back what went, undoes what changed, takes away what came, and can be taken back', async () => {
    const { ask, add, oriel, kestrel, companies, db } = await withCopy();
    await ask('editRow', { table: 'applications', id: oriel, patch: { role: 'Planner' } });
    await ask('removeApplication', { applicationId: kestrel });
    await add('Lumen');
    const now = await companies();
    const { undoId, rows } = await ask('restoreSnapshot', { at: then });
    expect(rows).toBe(4);
    expect(await companies()).toEqual(['Kestrel ', 'Oriel Transit ']);
    expect(await db.stageChanges.count()).toBe(2);
    await ask('undo', { undoId });
    expect(await companies()).toEqual(now);
    expect(await db.stageChanges.count()).toBe(2);
  });

  it('leaves the settings as they are', async () => {
    const { ask, db } = await withCopy();
    await ask('editRow', { table: 'settings', id: 'settings', patch: { name: 'Ines Berger' } });
    await ask('restoreSnapshot', { at: then });
    expect(await db.settings.get('settings')).toMatchObject({ name: 'Ines Berger' });
  });

  it('says so where the copy is gone, and changes nothing', async () => {
    const { ask, companies } = await withCopy();
    await expect(ask('restoreSnapshot', { at: '2026-01-01T08:00:00Z' })).rejects.toThrow(
      'That copy is no longer kept.',
    );
    expect(await companies()).toHaveLength(2);
  });
});
