import { describe, expect, it } from 'vitest';
import { addApplication } from '../../lib/commands/add-application';
import { addRow } from '../../lib/commands/add-row';
import { editRow } from '../../lib/commands/edit-row';
import { mergeApplications } from '../../lib/commands/merge-applications';
import { pressOffer } from '../../lib/commands/press-offer';
import { removeApplication } from '../../lib/commands/remove-application';
import { saveInvitation } from '../../lib/commands/save-invitation';
import { saveListing } from '../../lib/commands/save-listing';
import { splitInterview } from '../../lib/commands/split-interview';
import { understandMail } from '../../lib/commands/understand-mail';
import { undo } from '../../lib/commands/undo';
import { updateInterview } from '../../lib/commands/update-interview';
import { anEncore } from '../encore';
import { aMail, movedMail } from '../mails';

const commands = [
  understandMail,
  saveInvitation,
  updateInterview,
  pressOffer,
  undo,
  addApplication,
  addRow,
  editRow,
  mergeApplications,
  splitInterview,
  removeApplication,
  saveListing,
];
const mailPage = { isOurs: true, asker: 'mail page' as const, tabId: 1 };
const press = (readingId: string, what: string) => ({ readingId, press: what });

async function saved() {
  const encore = await anEncore(commands);
  await encore.ask('understandMail', aMail(), mailPage);
  const answer = await encore.ask('saveInvitation', { readingId: 'mail-1', edits: {}, applicationId: null });
  return { ...encore, answer };
}

const theirReply = (fields = {}) =>
  aMail({
    id: 'own-mail',
    subject: 'Thank you',
    from: { name: 'Kai Brandt', address: 'kai@mail.example' },
    to: [{ name: 'Priya Raman', address: 'Priya.Raman@wrenfield.example' }],
    sentAt: '2026-03-12T23:00:00Z',
    text: 'Dear Priya, thank you for the talk about the depot.',
    ...fields,
  });

async function afterTheTalk() {
  const encore = await saved();
  const people = await encore.db.people.toArray();
  const priya = people.find(({ name }) => name === 'Priya Raman');
  await encore.db.people.update(priya?.id ?? '', { email: 'priya.raman@wrenfield.example' });
  encore.state.now = '2026-03-12T23:10:00Z';
  const letter = () =>
    encore.db.thankYous
      .where('personId')
      .equals(priya?.id ?? '')
      .first();
  return { ...encore, letter };
}

describe('the reader’s own mail to somebody they met', () => {
  it('is offered as the thank-you sent, and can be taken back', async () => {
    const { ask, letter, db } = await afterTheTalk();
    const { bar } = await ask('understandMail', theirReply(), mailPage);
    expect(bar).toMatchObject({ lead: 'Thank-you sent?', who: 'Your letter to Priya Raman' });
    const done = await ask('pressOffer', press(bar.readingId, 'mark-sent'), mailPage);
    expect((await letter())?.state).toBe('sent');
    await ask('pressOffer', press(done.bar.readingId, 'undo'), mailPage);
    expect((await letter())?.state).toBe('due');
    expect(await db.readings.get('own-mail')).toBeUndefined();
  });

  it('is not, when it was written before they met, or by a colleague of theirs', async () => {
    const { ask } = await afterTheTalk();
    const early = await ask('understandMail', theirReply({ sentAt: '2026-03-11T09:00:00Z' }), mailPage);
    const colleague = { name: 'Daniel', address: 'daniel.strand@wrenfield.example' };
    const theirs = await ask('understandMail', theirReply({ from: colleague }), mailPage);
    expect([early.bar, theirs.bar]).toEqual([null, null]);
  });
});

describe('a mail that moves an interview', () => {
  it('strikes the kept time, in the reader’s own hours', async () => {
    const { ask } = await saved();
    const { bar } = await ask('understandMail', movedMail(), mailPage);
    expect(bar).toMatchObject({ lead: 'Moved', was: expect.stringMatching(/Thu 12 Mar, .*7:00 ?pm|19:00/) });
  });

  it('stops the old time where it names no new one', async () => {
    const { ask, db } = await saved();
    const text =
      'Dear Kai,\n\nI am sorry, we need to postpone your second interview for the Regional Operations Lead position at Wrenfield Instruments. We will come back to you with a new date next week.\n\nDaniel Strand';
    await ask('understandMail', { ...movedMail(), text }, mailPage);
    await ask('updateInterview', { readingId: 'mail-2', edits: {} });
    expect(await db.meetings.toArray()).toMatchObject([{ startsAt: null, wallTime: null }]);
    expect(await db.interviews.toArray()).toMatchObject([{ state: 'arranging' }]);
  });
});

describe('two applications that fit', () => {
  it('are asked about, and the chosen one takes the interview', async () => {
    const { ask, db } = await anEncore(commands);
    const wrenfield = { company: 'Wrenfield Instruments', role: null, stage: 'applied' };
    const { applicationId } = await ask('addApplication', wrenfield);
    await ask('addApplication', { ...wrenfield, company: 'Wrenfield Instruments Ltd' });
    const { bar } = await ask('understandMail', aMail(), mailPage);
    expect(bar.buttons[0]).toMatchObject({ press: 'open', isPrimary: true });
    await ask('saveInvitation', { readingId: 'mail-1', edits: {}, applicationId });
    expect(await db.interviews.toArray()).toMatchObject([{ applicationId }]);
    expect(await db.applications.count()).toBe(2);
  });

  it('become one by hand, and two again when that is taken back', async () => {
    const { ask, db, answer } = await saved();
    const other = await ask('addApplication', { company: 'Wrenfield', role: null, stage: 'applied' });
    const merged = await ask('mergeApplications', {
      keepId: other.applicationId,
      otherId: answer.applicationId,
    });
    expect(await db.interviews.toArray()).toMatchObject([{ applicationId: other.applicationId }]);
    expect(await db.applications.count()).toBe(1);
    await ask('undo', { undoId: merged.undoId });
    expect(await db.interviews.toArray()).toMatchObject([{ applicationId: answer.applicationId }]);
    expect(await db.applications.count()).toBe(2);
  });

  it('are made of one by splitting, with the people of that interview', async () => {
    const { ask, db, answer } = await saved();
    const split = await ask('splitInterview', { interviewId: answer.interviewId });
    const people = await db.people.where('applicationId').equals(split.applicationId).toArray();
    expect(people.map(({ name }) => name).sort()).toEqual(['Marguerite Okafor', 'Priya Raman']);
    await ask('undo', { undoId: split.undoId });
    expect(await db.applications.count()).toBe(1);
    expect(await db.people.where('applicationId').equals(split.applicationId).count()).toBe(0);
  });
});

describe('taking back', () => {
  it('brings back a removed application with everything in it', async () => {
    const { ask, db, answer } = await saved();
    const before = await Promise.all([db.people.toArray(), db.meetings.toArray(), db.mails.toArray()]);
    const { undoId } = await ask('removeApplication', { applicationId: answer.applicationId });
    expect(await db.meetings.count()).toBe(0);
    await ask('undo', { undoId });
    expect(await Promise.all([db.people.toArray(), db.meetings.toArray(), db.mails.toArray()])).toEqual(
      before,
    );
  });

  it('leaves alone what was changed since, and says so where nothing is left to take back', async () => {
    const { ask, db, answer } = await saved();
    const change = (role: string) =>
      ask('editRow', { table: 'applications', id: answer.applicationId, patch: { role } });
    const first = await change('Lead');
    await change('Head');
    await expect(ask('undo', { undoId: first.undoId })).rejects.toThrow('changed since');
    expect(await db.applications.toArray()).toMatchObject([{ role: 'Head' }]);
  });

  it('is itself taken back', async () => {
    const { ask, db, answer } = await saved();
    const edit = { table: 'applications', id: answer.applicationId, patch: { role: 'Lead' } };
    const { undoId } = await ask('editRow', edit);
    const again = await ask('undo', { undoId });
    await ask('undo', { undoId: again.undoId });
    expect(await db.applications.toArray()).toMatchObject([{ role: 'Lead' }]);
  });

  it('lets the mail be saved again', async () => {
    const { ask, db, answer } = await saved();
    await ask('undo', { undoId: answer.undoId });
    await ask('saveInvitation', { readingId: 'mail-1', edits: {}, applicationId: null });
    expect(await db.interviews.count()).toBe(1);
    expect(await db.applications.count()).toBe(1);
  });
});

describe('a change that fails half-way', () => {
  it('leaves nothing behind and says so in a sentence', async () => {
    const { ask, db } = await saved();
    const stamps = await db.stamps.count();
    const row = { name: 'x'.repeat(100_000) };
    await expect(ask('addRow', { table: 'people', row })).rejects.toThrow('too long to keep');
    expect(await db.stamps.count()).toBe(stamps);
  });
});

describe('a listing', () => {
  const posting = {
    board: 'example',
    title: 'Regional Operations Lead (m/f/d)',
    company: 'Wrenfield Instruments Ltd',
    locations: [],
    workplace: null,
    employmentType: null,
    salary: null,
    datePosted: null,
    closesAt: null,
    requisitionId: 'R-7',
    description: null,
    url: 'https://jobs.example/7',
  };
  it('joins the application that a mail made, and is kept once', async () => {
    const { ask, db, answer } = await saved();
    const input = { posting, requirements: ['Two years of logistics'], applied: true };
    const first = await ask('saveListing', input);
    await ask('saveListing', input);
    expect(first.applicationId).toBe(answer.applicationId);
    expect(await db.applications.toArray()).toMatchObject([
      { requisitionId: 'R-7', postingUrl: posting.url },
    ]);
    expect([await db.postings.count(), await db.requirements.count()]).toEqual([1, 1]);
  });
});
