import { type QuestionToAsk, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { Section } from '../look/card';
import { useWords } from '../words/words';
import { AskTick } from '../workspace/ask-tick';
import { MoneyFold } from '../workspace/money-fold';

const mostQuestions = 3;

/** The questions for one person, those asked among them; pay and leave stay folded unless they raised it. */
export const QuestionsFor = ({
  workspace,
  personId,
  title,
}: {
  workspace: Workspace;
  personId: string | null;
  title: string;
}) => {
  const { call } = useWords();
  const sheet = questionsToAsk(workspace);
  const isTheirs = (one: QuestionToAsk) => personId === null || one.personId === personId;
  const asked = [...sheet.asked, ...sheet.answered].filter((one) => isTheirs(one) && one.row?.askedAt);
  const theirs = sheet.open.filter(isTheirs);
  const anyones = sheet.open.filter((one) => !isTheirs(one) && one.personId === null);
  const open = [...theirs, ...anyones].slice(0, Math.max(1, mostQuestions - asked.length));
  const line = (question: QuestionToAsk) => (
    <AskTick key={question.id} workspace={workspace} question={question} personId={personId} />
  );
  return (
    <Section
      title={title}
      end={<span className="small faint">{call.asked(asked.length, asked.length + open.length)}</span>}
    >
      {[...asked, ...open].map(line)}
      <MoneyFold workspace={workspace} sheet={sheet} line={line} />
    </Section>
  );
};
