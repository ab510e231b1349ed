import { describe, expect, it } from 'vitest';
import { questionBank } from '../../lib/coach/questions';
import { questionsForPerson, questionsToAsk } from '../../lib/coach/questions-to-ask';
import { coachWords } from '../../lib/coach/words/coach-words';
import type { Question } from '../../lib/model/preparation';
import { aNote, anInterview, aWorkspace, inesWorkspace } from './workspace';

const asked = (bankId: string, more: Partial<Question> = {}): Question => ({
  id: bankId,
  applicationId: 'application',
  interviewId: 'first',
  personId: null,
  bankId,
  text: '',
  askedAt: '2026-03-03T15:30:00Z',
  answer: null,
  ...more,
});
const bankIds = (lines: { bankId: string | null }[]) => lines.map(({ bankId }) => bankId);

describe('questions to ask', () => {
  it('gives each question to whom it suits', () => {
    const sheet = questionsToAsk(inesWorkspace());
    const whom = Object.fromEntries(sheet.open.map(({ id, personId }) => [id, personId]));
    expect(whom).toMatchObject({
      'first-months': 'marguerite',
      'who-decides': 'daniel',
      departments: 'priya',
      challenges: 'tom',
    });
    expect(questionsForPerson(sheet, 'marguerite').length).toBeGreaterThanOrEqual(2);
  });

  it('keeps pay folded until they raise it', () => {
    const quiet = questionsToAsk(inesWorkspace());
    expect(quiet.moneyIsOpen).toBe(false);
    expect(bankIds(quiet.open)).not.toContain('pay');
    expect(bankIds(quiet.money)).toContain('pay');
    const debrief = {
      id: 'd',
      interviewId: 'first',
      applicationId: 'application',
      doneAt: null,
      theyRaisedMoney: true,
      howItWent: null,
    };
    expect(questionsToAsk(inesWorkspace({ debriefs: [debrief] })).moneyIsOpen).toBe(true);
  });

  it('does not propose what they answered, nor what they told unasked', () => {
    const workspace = inesWorkspace({
      interview: anInterview('second', { decisionBy: '2026-03-20' }),
      questions: [asked('judged', { answer: 'By the dwell time.' }), asked('plans')],
      notes: [aNote('n', 'first', 'next steps', 'One more round after this')],
    });
    const sheet = questionsToAsk(workspace);
    expect(bankIds(sheet.answered)).toEqual(
      expect.arrayContaining(['judged', 'when-decided', 'supervisor', 'more-rounds']),
    );
    expect(bankIds(sheet.asked)).toEqual(['plans']);
    for (const id of ['judged', 'when-decided', 'supervisor', 'more-rounds', 'plans']) {
      expect(bankIds(sheet.open)).not.toContain(id);
    }
  });

  it('keeps the reader’s own question at the top', () => {
    const own = asked('own', { bankId: null, text: 'Is there a bicycle shed?', askedAt: null });
    expect(questionsToAsk(aWorkspace({ questions: [own] })).open[0]?.text).toBe('Is there a bicycle shed?');
  });

  it('has words in both languages, and a source, for each', () => {
    for (const { id, source } of questionBank) {
      expect(coachWords('en').questions.bank[id], id).toBeTruthy();
      expect(coachWords('de').questions.bank[id], id).toBeTruthy();
      expect(source.length, id).toBeGreaterThan(0);
    }
  });
});
