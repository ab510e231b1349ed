import { expect, it } from 'vitest';
import { previewUpdate } from '../../lib/commands/preview-update';
import { saveInvitation } from '../../lib/commands/save-invitation';
import { understandMail } from '../../lib/commands/understand-mail';
import { updateInterview } from '../../lib/commands/update-interview';
import { anEncore } from '../encore';
import { aMail, cancelledMail, movedMail } from '../mails';

const commands = [understandMail, saveInvitation, updateInterview, previewUpdate];

async function opened() {
  const encore = await anEncore(commands);
  await encore.ask('understandMail', aMail());
  return encore;
}

const talk = (start: string, name: string) => ({
  start,
  timeZone: 'America/New_York',
  minutes: 30,
  topic: 'Terms',
  people: [{ name, title: 'Head of people', email: null }],
});

it('saves the meetings and people as the reader corrected them', async () => {
  const { ask, db } = await opened();
  const meetings = [talk('2026-03-12T15:00', 'Ada Moreau'), talk('2026-03-13T09:30', 'Jo Lindt')];
  const edits = { meetings, company: 'Wrenfield', place: 'Albany', link: null };
  await ask('saveInvitation', { readingId: 'mail-1', edits, applicationId: null });
  expect(await db.applications.toArray()).toMatchObject([{ company: 'Wrenfield' }]);
  expect(await db.interviews.toArray()).toMatchObject([{ place: 'Albany', link: null }]);
  const kept = await db.meetings.orderBy('wallTime').toArray();
  expect(kept).toMatchObject([
    { startsAt: '2026-03-12T19:00:00Z', minutes: 30, topic: 'Terms' },
    { startsAt: '2026-03-13T13:30:00Z' },
  ]);
  const met = (await db.people.toArray()).filter(({ isContact }) => !isContact);
  expect(met.map(({ name }) => name).sort()).toEqual(['Ada Moreau', 'Jo Lindt']);
  expect(await db.thankYous.count()).toBe(2);
});

it('gives the answered zone to every time on offer that names none', async () => {
  const { ask, db } = await opened();
  const slot = { start: '2026-03-12T15:00', timeZone: null, minutes: 45 };
  const edits = { meetings: [], proposedSlots: [slot], timeZone: 'Europe/London' };
  await ask('saveInvitation', { readingId: 'mail-1', edits, applicationId: null });
  expect(await db.slots.toArray()).toMatchObject([{ wallTime: slot.start, timeZone: 'Europe/London' }]);
});

it('refuses a time that is none', async () => {
  const { ask } = await opened();
  const edits = { meetings: [talk('tomorrow', 'Ada Moreau')] };
  await expect(ask('saveInvitation', { readingId: 'mail-1', edits, applicationId: null })).rejects.toThrow(
    'could not read that',
  );
});

async function savedByPart() {
  const encore = await opened();
  const meetings = [talk('2026-03-12T14:00', 'Daniel Strand'), talk('2026-03-12T16:10', 'Tom Abernathy')];
  await encore.ask('saveInvitation', { readingId: 'mail-1', edits: { meetings }, applicationId: null });
  return encore;
}

it('tells what a moved part changes and what stays, and changes nothing yet', async () => {
  const { ask, db } = await savedByPart();
  await ask('understandMail', movedMail());
  const moved = { ...talk('2026-03-13T11:00', 'Tom Abernathy'), timeZone: null, minutes: null };
  const edits = { meetings: [moved] };
  const preview = await ask('previewUpdate', { readingId: 'mail-2', edits });
  expect(preview).toMatchObject({
    changes: [
      {
        names: ['Tom Abernathy'],
        was: { startsAt: '2026-03-12T20:10:00Z' },
        // What the mail does not say stays as it is kept: zone and length.
        now: { startsAt: '2026-03-13T15:00:00Z', timeZone: 'America/New_York', minutes: 30 },
      },
    ],
    stays: [{ names: ['Daniel Strand'] }],
  });
  expect(await db.meetings.where('wallTime').equals('2026-03-12T16:10').count()).toBe(1);
  await ask('updateInterview', { readingId: 'mail-2', edits });
  expect(await db.meetings.where('wallTime').equals('2026-03-13T11:00').count()).toBe(1);
});

it('tells that a cancelled interview leaves nothing', async () => {
  const { ask } = await savedByPart();
  await ask('understandMail', cancelledMail());
  const { changes, stays } = await ask('previewUpdate', { readingId: 'mail-3', edits: {} });
  expect(changes).toMatchObject([{ now: null }, { now: null }]);
  expect(stays).toEqual([]);
});
