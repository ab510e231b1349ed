import { type QuestionToAsk, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

const mostQuestions = 3;

/** The questions for one person, those asked among them; pay and leave stay folded unless they raised it. */
export const QuestionsFor = ({
  workspace,
  personId,
  title,
  now,
}: {
  workspace: Workspace;
  personId: string | null;
  title: string;
  now: string;
}) => {
  const { call } = useWords();
  const { act } = useAct();
  const { questions } = useCoachWords();
  const sheet = questionsToAsk(workspace);
  const isTheirs = (one: QuestionToAsk) => personId === null || one.personId === personId;
  const asked = [...sheet.asked, ...sheet.answered].filter((one) => isTheirs(one) && one.row?.askedAt);
  const theirs = sheet.open.filter(isTheirs);
  const anyones = sheet.open.filter((one) => !isTheirs(one) && one.personId === null);
  const open = [...theirs, ...anyones].slice(0, Math.max(1, mostQuestions - asked.length));
  const mark = (question: QuestionToAsk, isAsked: boolean) => {
    const askedAt = isAsked ? now : null;
    if (question.row)
      return void act('editRow', { table: 'questions', id: question.row.id, patch: { askedAt } });
    void act('addRow', {
      table: 'questions',
      row: {
        applicationId: workspace.application.id,
        interviewId: workspace.interview.id,
        personId,
        bankId: question.bankId,
        text: question.text ?? questions.bank[question.bankId ?? ''] ?? '',
        askedAt,
        answer: null,
      },
    });
  };
  const line = (question: QuestionToAsk) => (
    <Tick
      key={question.id}
      isDone={Boolean(question.row?.askedAt)}
      onTick={(isDone) => mark(question, isDone)}
    >
      {question.text ?? questions.bank[question.bankId ?? '']}
    </Tick>
  );
  return (
    <Section
      title={title}
      end={<span className="small faint">{call.asked(asked.length, asked.length + open.length)}</span>}
    >
      {[...asked, ...open].map(line)}
      {sheet.money.length > 0 && (
        <Fold title={questions.onlyIfTheyRaiseIt} startsOpen={sheet.moneyIsOpen}>
          <p className="small faint">{questions.whyFolded}</p>
          {sheet.money.map(line)}
        </Fold>
      )}
    </Section>
  );
};
