import type { QuestionToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useNow } from '../frame/now';
import { Tick } from '../look/tick';
import { useQuestions } from './use-questions';

/** A question to tick off as it is asked, of `personId` where it was nobody’s yet. */
export const AskTick = ({
  workspace,
  question,
  personId = null,
}: {
  workspace: Workspace;
  question: QuestionToAsk;
  personId?: string | null;
}) => {
  const now = useNow();
  const { wordsOf, change } = useQuestions(workspace);
  const ask = (isAsked: boolean) => {
    const whom = question.row ? {} : { personId: personId ?? question.personId };
    void change(question, { askedAt: isAsked ? now : null, ...whom });
  };
  return (
    <Tick isDone={Boolean(question.row?.askedAt)} onTick={ask}>
      {wordsOf(question)}
    </Tick>
  );
};
