import type { QuestionToAsk } from '../../lib/coach';
import type { Question } from '../../lib/model/preparation';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useCoachWords } from '../words/coach-words';

/** The ledger of questions: what becomes of one is a row of its own, made when it is first touched. */
export function useQuestions(workspace: Workspace) {
  const { act } = useAct();
  const { bank } = useCoachWords().questions;
  const wordsOf = ({ text, bankId }: QuestionToAsk) => text ?? bank[bankId ?? ''] ?? '';
  const { application, interview } = workspace;
  return {
    wordsOf,
    change: (question: QuestionToAsk, patch: Partial<Question>) =>
      question.row
        ? act('editRow', { table: 'questions', id: question.row.id, patch })
        : act('addRow', {
            table: 'questions',
            row: {
              applicationId: application.id,
              interviewId: interview.id,
              personId: question.personId,
              bankId: question.bankId,
              text: wordsOf(question),
              askedAt: null,
              answer: null,
              ...patch,
            },
          }),
    add: (text: string, done: string) =>
      act(
        'addRow',
        {
          table: 'questions',
          row: {
            applicationId: application.id,
            interviewId: interview.id,
            personId: null,
            bankId: null,
            text,
            askedAt: null,
            answer: null,
          },
        },
        done,
      ),
  };
}
