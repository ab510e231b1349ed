import { describe, expect, it } from 'vitest';
import { rankReasons } from '../../lib/coach/rank-reasons';
import { say } from '../../lib/coach/say';
import { coachWords } from '../../lib/coach/words/coach-words';
import { anInterview, aPerson, aWorkspace, inesWorkspace } from './workspace';

const ids = (...args: Parameters<typeof rankReasons>) => rankReasons(...args).map(({ id }) => id);

describe('why they called back', () => {
  it('puts the new faces first when three of four are new, and says so', () => {
    const [first] = rankReasons(inesWorkspace());
    expect(first?.id).toBe('agreement');
    const words = coachWords('en').reasons;
    const said = first?.evidence.map(({ code, values }) => say(words.evidence[code as 'panel'], values));
    expect(said).toContain('Three of the four people are new to you.');
    expect(first?.evidence.map(({ quote }) => quote)).toContain('meet the people you would work with most');
  });

  it('names an open concern from the notes of round one, in the reader’s words', () => {
    const concern = rankReasons(inesWorkspace()).find(({ id }) => id === 'concern');
    expect(concern?.evidence[0]?.quote).toBe('Why I left Corvane: I rambled.');
  });

  it('lets the reader overrule: what they doubt goes, what they know comes first', () => {
    const verdict = (reasonId: string, word: 'agree' | 'disagree') => ({
      id: reasonId,
      interviewId: 'second',
      reasonId,
      verdict: word,
    });
    const ranked = ids(
      inesWorkspace({ reasonVerdicts: [verdict('agreement', 'disagree'), verdict('details', 'agree')] }),
    );
    expect(ranked[0]).toBe('details');
    expect(ranked).not.toContain('agreement');
  });

  it('calls nobody new when round one is unknown', () => {
    const workspace = aWorkspace({
      people: [aPerson('a', 'Ada Brandt')],
      attendances: [{ id: 'x', meetingId: 'm1', interviewId: 'second', personId: 'a' }],
    });
    const codes = rankReasons(workspace).flatMap(({ evidence }) => evidence.map(({ code }) => code));
    expect(codes).not.toContain('new-people');
    expect(codes).toContain('called-back');
  });

  it('has nothing to explain about a first interview or a screening call', () => {
    for (const round of ['first', 'screening'] as const) {
      expect(rankReasons(aWorkspace({ interview: anInterview('one', { round }) }))).toEqual([]);
    }
  });

  it.each([
    ['we have narrowed it down to two candidates', 'finalists'],
    ['over lunch with the team', 'culture'],
    ['a short case study', 'tests'],
    ['to discuss compensation and start date', 'details'],
    ['Wir möchten noch einige offene Fragen klären', 'concern'],
    ['anschließend ein Rundgang und Mittagessen', 'culture'],
    ['Vous rencontrerez l’équipe', 'agreement'],
  ])('reads “%s” as %s', (words, id) => {
    const interview = anInterview('second', { quotes: [{ field: 'text', words }] });
    expect(ids(aWorkspace({ interview }))[0]).toBe(id);
  });
});
