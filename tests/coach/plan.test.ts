import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../lib/coach/plan';
import { stepKinds } from '../../lib/coach/plan-table';
import { say } from '../../lib/coach/say';
import { coachWords } from '../../lib/coach/words/coach-words';
import { anInterview, aWorkspace, inesWorkspace } from './workspace';

const lisbon = 'Europe/Lisbon';
const codes = (now: string, workspace = inesWorkspace()) =>
  makePlan(workspace, now, lisbon).steps.map(({ code }) => code);

describe('the plan', () => {
  it('two days before has more to do than three hours before, and all of it fits', () => {
    expect(codes('2026-03-02T09:00:00Z')).toHaveLength(12);
    expect(codes('2026-03-10T09:00:00Z').length).toBeLessThanOrEqual(9);
    expect(codes('2026-03-11T20:00:00Z').length).toBeLessThanOrEqual(6);
    expect(codes('2026-03-12T15:00:00Z')).toEqual([
      'answer-concern',
      'try-call',
      'choose-questions',
      'review-notes',
    ]);
  });

  it('never dates a step before today or after the interview, whatever the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 24 }), (hours) => {
        const now = Temporal.Instant.from('2026-02-21T00:00:00Z').add({ hours });
        const today = now.toZonedDateTimeISO(lisbon).toPlainDate().toString();
        for (const { day } of makePlan(inesWorkspace(), now.toString(), lisbon).steps) {
          expect(day >= today && day <= (today > '2026-03-12' ? today : '2026-03-12')).toBe(true);
        }
      }),
    );
  });

  it('writes the concern into the step, and the step is done once it is practised', () => {
    const before = makePlan(inesWorkspace(), '2026-03-10T09:00:00Z', lisbon);
    const step = before.steps.find(({ code }) => code === 'answer-concern');
    const words = coachWords('en').plan.step[step?.code ?? ''];
    expect(say(words?.title ?? '', step?.values)).toBe(
      'Write one honest answer: “Why I left Corvane: I rambled.”',
    );
    const practised = inesWorkspace({
      practiceAnswers: [
        {
          id: 'p',
          applicationId: 'application',
          questionId: 'concern:why-left',
          text: 'I left because…',
          seconds: null,
          rating: null,
          recording: null,
          at: '2026-03-10T10:00:00Z',
        },
      ],
    });
    expect(makePlan(practised, '2026-03-10T11:00:00Z', lisbon).done).toBe(before.done + 1);
  });

  it('keeps ticks, leaves out what was skipped, and follows the reader’s own order', () => {
    const mark = (stepId: string, more: object) => ({
      id: stepId,
      interviewId: 'second',
      stepId,
      doneAt: null,
      skipped: false,
      position: null,
      ...more,
    });
    const workspace = inesWorkspace({
      stepMarks: [
        mark('choose-questions', { doneAt: '2026-03-09T10:00:00Z' }),
        mark('find-story:sites', { skipped: true }),
        mark('find-story:calm', { position: -1 }),
      ],
    });
    const { steps } = makePlan(workspace, '2026-03-11T09:00:00Z', lisbon);
    expect(steps.find(({ id }) => id === 'choose-questions')?.isDone).toBe(true);
    expect(steps.map(({ id }) => id)).not.toContain('find-story:sites');
    expect(steps[0]?.id).toBe('find-story:calm');
  });

  it('asks for the way on site, for a quiet place on the phone, for names where nobody is named', () => {
    const onSite = aWorkspace({
      interview: anInterview('second', { kind: 'onsite', link: null, place: '4 Mill Lane' }),
    });
    expect(codes('2026-03-12T15:00:00Z', onSite)).toContain('plan-way');
    const phone = aWorkspace({ interview: anInterview('second', { kind: 'phone', link: null }) });
    expect(codes('2026-03-12T15:00:00Z', phone)).toContain('quiet-phone');
    expect(codes('2026-03-10T15:00:00Z', phone)).toContain('ask-schedule');
  });

  it('is silent once the interview is over or called off', () => {
    expect(codes('2026-03-12T21:00:00Z')).toEqual([]);
    const off = aWorkspace({ interview: anInterview('second', { state: 'cancelled' }) });
    expect(codes('2026-03-10T21:00:00Z', off)).toEqual([]);
  });

  it('has words in both languages for every kind of step', () => {
    for (const language of ['en', 'de']) {
      const { step } = coachWords(language).plan;
      expect(stepKinds.filter(({ code }) => !step[code]).map(({ code }) => code)).toEqual([]);
    }
  });
});
