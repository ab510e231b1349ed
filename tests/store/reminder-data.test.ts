import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/model/default-settings';
import { deriveReminders } from '../../lib/remind/reminders';
import { openDb } from '../../lib/store/db';
import { readReminderData } from '../../lib/store/reads/reminder-data';
import { addMinutes } from '../../lib/time/instant';
import { application, interview, meeting, thankYou } from '../remind/kept';

const now = '2026-03-10T09:00:00Z';

/** A store with `past` interviews of years ago and five that are due; counts every row that is read from it. */
async function storeWith(past: number) {
  const db = openDb(`due-${past}`);
  const rows = Array.from({ length: past + 5 }, (_, index) => {
    const id = `row-${index}`;
    const startsAt =
      index < 5 ? addMinutes(now, 60 * (index + 20)) : addMinutes(now, -60 * 24 * (30 + index));
    const at = { id, interviewId: id, applicationId: id, startsAt, wallTime: startsAt.slice(0, 16) };
    return { id, at, letter: { meetingId: id, interviewId: id, applicationId: id } };
  });
  await db.applications.bulkPut(rows.map(({ id }) => application({ id })));
  await db.interviews.bulkPut(rows.map(({ id }) => interview({ id, applicationId: id })));
  await db.meetings.bulkPut(rows.map(({ at }) => meeting(at)));
  await db.thankYous.bulkPut(rows.map(({ id, letter }) => thankYou(id, letter)));
  let read = 0;
  for (const table of db.tables)
    table.hook('reading', (row) => {
      read += 1;
      return row;
    });
  const data = await readReminderData(db, now);
  const reminders = deriveReminders(data, now, defaultSettings, 'Europe/Berlin', 'en-US');
  db.close();
  return { read, hours: reminders.filter(({ kind }) => kind === 'hour before').length };
}

describe('reading what is due', () => {
  it('reads no more rows when years of interviews are kept', async () => {
    const small = await storeWith(20);
    const large = await storeWith(800);
    expect(small.hours).toBe(5);
    expect(large.hours).toBe(5);
    expect(large.read).toBe(small.read);
    expect(small.read).toBeGreaterThan(0);
  });
});
