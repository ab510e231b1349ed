import { describe, expect, it } from 'vitest';
import { dayPlan } from '../../lib/coach/day-plan';
import { dayTipsFor } from '../../lib/coach/day-tips';
import { meaningOfRound } from '../../lib/coach/meaning-of-round';
import { makePlan } from '../../lib/coach/plan';
import { questionsToPractise } from '../../lib/coach/practice';
import { figuresIn, roundCard } from '../../lib/coach/round-card';
import { roundsOf } from '../../lib/coach/rounds';
import { isSenior } from '../../lib/coach/seniority';
import type { PracticeAnswer, StepMark } from '../../lib/model/preparation';
import { aMeeting, anInterview, aWorkspace, inesWorkspace } from './workspace';

const meaning = (workspace = inesWorkspace()) => meaningOfRound(workspace).map(({ id }) => id);

describe('what a round means', () => {
  it('shows both views where the sources differ, the differing one with its own source', () => {
    const [one, other] = meaningOfRound(inesWorkspace());
    expect([one?.id, other?.id]).toEqual(['right-person', 'fit-still-open']);
    expect(other?.source).toEqual(['nest-offer']);
  });

  it('a leading role brings more rounds and no early offer; any other the estimate of one half', () => {
    const director = inesWorkspace({
      application: { ...inesWorkspace().application, role: 'Director of operations' },
    });
    expect(meaning(director)).toEqual(expect.arrayContaining(['more-rounds', 'offer-unlikely']));
    expect(meaning(director)).not.toContain('about-half');
    const clerk = inesWorkspace({ application: { ...inesWorkspace().application, role: 'Payroll clerk' } });
    expect(meaning(clerk)).toContain('about-half');
    expect(meaning(clerk)).not.toContain('more-rounds');
  });

  it('a first round and a screening call say nothing about being called back', () => {
    const first = anInterview('first', { round: 'first' });
    expect(meaning(aWorkspace({ interview: first, interviews: [first] }))).toEqual([]);
    const call = anInterview('call', { round: 'screening' });
    expect(meaning(aWorkspace({ interview: call, interviews: [call], meetings: [] }))).toEqual(['screening']);
  });

  it.each([
    ['Head of logistics', true],
    ['Pflegedienstleitung', true],
    ['Executive assistant', false],
    ['Account manager', false],
    ['Registered nurse', false],
    ['Directrice des soins', true],
  ])('reads the rank of “%s”', (role, expected) => expect(isSenior(role)).toBe(expected));
});

describe('the rounds', () => {
  it('do not count a screening call or what was called off', () => {
    const call = anInterview('call', { round: 'screening' });
    const off = anInterview('off', { round: 'first', state: 'cancelled' });
    const first = anInterview('first', { round: 'first' });
    const second = anInterview('second');
    const workspace = aWorkspace({ interview: second, interviews: [call, off, first, second] });
    expect(roundsOf(workspace).map(({ number }) => number)).toEqual([null, null, 1, 2]);
  });
});

describe('the round card', () => {
  it('is null where no earlier round is known', () => expect(roundCard(aWorkspace())).toBeNull());

  it('gathers what was said by person, what is open, and who is new', () => {
    const card = roundCard(inesWorkspace());
    expect(card?.byPerson.map(({ person, notes }) => [person?.id, notes.length])).toEqual([
      ['marguerite', 1],
    ]);
    expect(card?.concerns).toHaveLength(1);
    expect(card?.fresh.map(({ id }) => id)).toEqual(['daniel', 'priya', 'tom']);
    expect(card?.known.map(({ id }) => id)).toEqual(['marguerite']);
  });

  it.each([
    ['They spoke of 64,500 € a year.', ['64,500 €']],
    ['Somewhere between $95k and $110k', ['$95k', '$110k']],
    ['CHF 120’000, vielleicht mehr', ['CHF 120’000']],
    ['Room 204 at 3 pm', []],
  ])('finds the sums in “%s”', (text, sums) => expect(figuresIn(text)).toEqual(sums));
});

describe('the day plan', () => {
  it('puts the pause where it falls and says who sits opposite', () => {
    const { lines, structure } = dayPlan(inesWorkspace());
    expect(lines.map((line) => (line.kind === 'pause' ? line.minutes : line.people[0]?.asks))).toEqual([
      'fits-culture',
      'can-manage',
      'work-with',
      10,
      'fits-culture',
    ]);
    expect(structure).toBe('structured');
  });

  it('asks for a pause after three hours without one', () => {
    const meetings = [0, 1, 2, 3].map((index) =>
      aMeeting(`m${index}`, 'second', { startsAt: `2026-03-12T${14 + index}:00:00Z`, minutes: 60 }),
    );
    expect(dayPlan(aWorkspace({ meetings })).askForPause).toBe(true);
    expect(dayPlan(aWorkspace({ meetings: meetings.slice(0, 2) })).askForPause).toBe(false);
  });

  it('speaks of the table only where there is one, and of clients only where the role has them', () => {
    const tips = (role: string, kind: 'meal' | 'video') => {
      const interview = anInterview('second', { kind });
      const workspace = aWorkspace({
        interview,
        interviews: [interview],
        application: { ...aWorkspace().application, role },
      });
      return dayTipsFor(workspace).map(({ id }) => id);
    };
    expect(tips('Sales consultant', 'meal')).toEqual(expect.arrayContaining(['social', 'with-clients']));
    expect(tips('Payroll clerk', 'meal')).not.toContain('with-clients');
    expect(tips('Sales consultant', 'video')).not.toContain('social');
  });
});

describe('practice', () => {
  const answer = (questionId: string, rating: number, at: string): PracticeAnswer => ({
    id: `${questionId}-${at}`,
    applicationId: 'application',
    questionId,
    text: '',
    seconds: 90,
    rating,
    recording: null,
    at,
  });

  it('begins with the open concern', () =>
    expect(questionsToPractise(inesWorkspace())[0]?.id).toBe('concern:why-left'));

  it('puts the weakest first next time, then what was not tried; the latest rating counts', () => {
    const practiceAnswers = [
      answer('why-us', 1, '2026-03-09T10:00:00Z'),
      answer('concern:why-left', 1, '2026-03-08T10:00:00Z'),
      answer('concern:why-left', 4, '2026-03-09T10:00:00Z'),
      answer('how-proceed', 2, '2026-03-09T10:00:00Z'),
    ];
    const ids = questionsToPractise(inesWorkspace({ practiceAnswers })).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['why-us', 'how-proceed']);
    expect(ids.at(-1)).toBe('concern:why-left');
  });
});

describe('the reader’s own order of the plan', () => {
  const now = '2026-03-09T18:00:00Z';
  const mark = (stepId: string, more: Partial<StepMark>): StepMark => ({
    id: stepId,
    interviewId: 'second',
    stepId,
    doneAt: null,
    skipped: false,
    position: null,
    ...more,
  });

  it('holds across days: the days stay in order, the steps change places', () => {
    const before = makePlan(inesWorkspace(), now, 'Europe/Lisbon').steps;
    const ids = before.map(({ id }) => id);
    const turned = [ids[1], ids[0], ...ids.slice(2)].filter((id) => id !== undefined);
    const stepMarks = turned.map((id, position) => mark(id, { position }));
    const after = makePlan(inesWorkspace({ stepMarks }), now, 'Europe/Lisbon').steps;
    expect(after.map(({ id }) => id)).toEqual(turned);
    expect(after.map(({ day }) => day)).toEqual(before.map(({ day }) => day));
  });

  it('a step left out brings no other in its place, and is there to be brought back', () => {
    const before = makePlan(inesWorkspace(), now, 'Europe/Lisbon');
    const gone = before.steps[0]?.id ?? '';
    const after = makePlan(
      inesWorkspace({ stepMarks: [mark(gone, { skipped: true })] }),
      now,
      'Europe/Lisbon',
    );
    expect(after.all).toBe(before.all - 1);
    expect(after.leftOut.map(({ id }) => id)).toEqual([gone]);
  });

  it('leads each step to where it is done; a bare round to its debrief', () => {
    const { steps } = makePlan(inesWorkspace({ notes: [] }), now, 'Europe/Lisbon');
    const opens = Object.fromEntries(steps.map((step) => [step.code, step.opens]));
    expect(opens['recall-round']).toBe('#/debrief/first');
    expect(opens['find-story']).toBe('#/match/second');
    expect(opens['choose-questions']).toBe('#/interviews/second');
  });
});
