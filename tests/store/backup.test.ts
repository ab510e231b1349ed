import { describe, expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { exportBackup, importBackup } from '../../lib/commands/backup';
import { editRow } from '../../lib/commands/edit-row';
import { removeApplication } from '../../lib/commands/remove-application';
import { anEncore } from '../encore';

const commands = [addApplication, exportBackup, importBackup, editRow, removeApplication];

async function withOne() {
  const encore = await anEncore(commands);
  const { applicationId } = await encore.ask('addApplication', {
    company: 'Oriel Transit',
    role: 'Planner',
    stage: 'applied',
  });
  return { ...encore, applicationId };
}

describe('a backup', () => {
  it('brings everything to another machine, and twice changes nothing more', async () => {
    const first = await withOne();
    const { text } = await first.ask('exportBackup', {});
    const second = await anEncore(commands);
    await second.ask('importBackup', { text });
    await second.ask('importBackup', { text });
    expect(await second.db.applications.toArray()).toEqual(await first.db.applications.toArray());
    expect(await second.db.stageChanges.count()).toBe(1);
  });

  it('does not undo what was changed since', async () => {
    const encore = await withOne();
    const { text } = await encore.ask('exportBackup', {});
    encore.state.now = '2026-03-07T09:00:00Z';
    await encore.ask('editRow', {
      table: 'applications',
      id: encore.applicationId,
      patch: { role: 'Senior planner' },
    });
    await encore.ask('importBackup', { text });
    expect(await encore.db.applications.toArray()).toMatchObject([{ role: 'Senior planner' }]);
  });

  it('does not bring back what was removed since', async () => {
    const encore = await withOne();
    const { text } = await encore.ask('exportBackup', {});
    encore.state.now = '2026-03-07T09:00:00Z';
    await encore.ask('removeApplication', { applicationId: encore.applicationId });
    await encore.ask('importBackup', { text });
    expect(await encore.db.applications.count()).toBe(0);
  });

  it.each([
    ['another file', '{"hello": 1}', 'not a backup of Encore'],
    ['no JSON at all', 'hello', 'not a backup of Encore'],
    [
      'a newer version',
      JSON.stringify({
        head: { format: 'encore-backup', version: 99, madeAt: '2026-03-06T09:00:00Z', device: 'x' },
      }),
      'newer Encore',
    ],
    [
      'a damaged row',
      JSON.stringify({
        head: { format: 'encore-backup', version: 1, madeAt: '2026-03-06T09:00:00Z', device: 'x' },
        tables: { applications: [{ id: 1 }] },
      }),
      'damaged',
    ],
  ])('says what is wrong with %s and changes nothing', async (_name, text, sentence) => {
    const encore = await withOne();
    await expect(encore.ask('importBackup', { text })).rejects.toThrow(sentence);
    expect(await encore.db.applications.count()).toBe(1);
  });

  it('says that a file is cut in half', async () => {
    const encore = await withOne();
    const { text } = await encore.ask('exportBackup', {});
    await expect(encore.ask('importBackup', { text: text.slice(0, text.length / 2) })).rejects.toThrow(
      'cut short',
    );
    expect(await encore.db.applications.count()).toBe(1);
  });
});
