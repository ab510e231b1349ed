import { describe, expect, it } from 'vitest';
import { orderSteps } from '../../lib/commands/order-steps';
import { rememberRound } from '../../lib/commands/remember-round';
import { removeApplication } from '../../lib/commands/remove-application';
import { undo } from '../../lib/commands/undo';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { aMeeting, anInterview, aWorkspace } from '../coach/workspace';
import { anEncore } from '../encore';

const commands = [rememberRound, orderSteps, removeApplication, undo];

async function withInterview() {
  const encore = await anEncore(commands);
  const { db } = encore;
  await db.applications.add(aWorkspace().application);
  await db.interviews.add(anInterview('second'));
  await db.meetings.add(aMeeting('m1', 'second'));
  return encore;
}

describe('remembering a round', () => {
  const remembered = {
    interviewId: 'second',
    roundId: null,
    wallTime: '2026-02-20',
    person: { name: 'Marguerite Okafor', title: 'VP operations', email: null },
    notes: [
      { about: 'concern', text: 'No figure for Ghent.' },
      { about: 'cared about', text: 'Dwell time.' },
    ],
  };

  it('puts it before the interview in question, with whom was met, and owes no letter for it', async () => {
    const { ask, db } = await withInterview();
    await ask('rememberRound', remembered);
    const workspace = await readWorkspace(db, 'second');
    expect(workspace?.interviews.map(({ round }) => round)).toEqual(['first', 'second']);
    expect(workspace?.notes.map(({ about, personId }) => [about, personId !== null])).toEqual(
      expect.arrayContaining([
        ['concern', false],
        ['cared about', true],
      ]),
    );
    expect(await db.thankYous.count()).toBe(0);
  });

  it('fills a round that is kept but bare, and is taken back whole', async () => {
    const { ask, db } = await withInterview();
    await db.interviews.add(anInterview('first', { round: 'first', createdAt: '2026-02-01T09:00:00Z' }));
    await db.meetings.add(aMeeting('r1', 'first'));
    const answer = await ask('rememberRound', { ...remembered, roundId: 'first' });
    expect(await db.interviews.count()).toBe(2);
    expect((await db.notes.toArray()).every(({ interviewId }) => interviewId === 'first')).toBe(true);
    await ask('undo', { undoId: answer.undoId });
    expect([await db.notes.count(), await db.people.count(), await db.attendances.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('the plan’s order', () => {
  it('is kept for every step at once, beside what was ticked, and taken back at once', async () => {
    const { ask, db } = await withInterview();
    const at = '2026-03-01T10:00:00Z';
    await db.stepMarks.add({
      id: 'mark',
      interviewId: 'second',
      stepId: 'read-up',
      doneAt: at,
      skipped: false,
      position: null,
    });
    const answer = await ask('orderSteps', { interviewId: 'second', stepIds: ['say-aloud', 'read-up'] });
    const marks = (await db.stepMarks.toArray()).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    expect(marks.map(({ stepId, doneAt }) => [stepId, doneAt])).toEqual([
      ['say-aloud', null],
      ['read-up', at],
    ]);
    await ask('undo', { undoId: answer.undoId });
    expect(await db.stepMarks.toArray()).toMatchObject([{ stepId: 'read-up', position: null }]);
  });
});

describe('removing an application', () => {
  it('takes the recordings with it, for good', async () => {
    const { ask, db } = await withInterview();
    await db.drafts.add({ id: 'recording:1', text: 'data:audio/webm;base64,AAAA' });
    await db.practiceAnswers.add({
      id: 'p',
      applicationId: 'application',
      questionId: 'why-us',
      text: '',
      seconds: null,
      rating: 2,
      recording: 'recording:1',
      at: '2026-03-01T10:00:00Z',
    });
    await ask('removeApplication', { applicationId: 'application' });
    expect(await db.drafts.count()).toBe(0);
  });
});
