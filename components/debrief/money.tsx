import { type QuestionToAsk, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import type { DebriefChange } from './debrief-row';
import { NoteAboutField } from './note-about';
import { useDebriefWords } from './words/debrief-words';

/** Pay and benefits stay folded until they were raised; then what was said, and what may now be asked. */
export const MoneySection = ({ workspace, change }: { workspace: Workspace; change: DebriefChange }) => {
  const words = useDebriefWords();
  const { act } = useAct();
  const now = useNow();
  const { questions } = useCoachWords();
  const isRaised = workspace.debriefs.some(
    ({ interviewId, theyRaisedMoney }) => interviewId === workspace.interview.id && theyRaisedMoney,
  );
  const { money } = questionsToAsk(workspace);
  const ask = (question: QuestionToAsk, isAsked: boolean) => {
    const askedAt = isAsked ? now : null;
    if (question.row)
      return void act('editRow', { table: 'questions', id: question.row.id, patch: { askedAt } });
    void act('addRow', {
      table: 'questions',
      row: {
        applicationId: workspace.application.id,
        interviewId: workspace.interview.id,
        personId: question.personId,
        bankId: question.bankId,
        text: question.text ?? questions.bank[question.bankId ?? ''] ?? '',
        askedAt,
        answer: null,
      },
    });
  };
  return (
    <Section title={words.money} end={<Sources of={['knight']} />}>
      <Tick isDone={isRaised} onTick={(theyRaisedMoney) => void change({ theyRaisedMoney })}>
        {words.theyRaised}
      </Tick>
      {isRaised ? (
        <>
          <NoteAboutField
            workspace={workspace}
            personId={null}
            about="money"
            label={words.about.money}
            placeholder={words.hint.money}
          />
          {money.length > 0 && <p className="small faint gap-above">{words.nowYouMay}</p>}
          {money.map((question) => (
            <Tick
              key={question.id}
              isDone={Boolean(question.row?.askedAt)}
              onTick={(isDone) => ask(question, isDone)}
            >
              {question.text ?? questions.bank[question.bankId ?? '']}
            </Tick>
          ))}
        </>
      ) : (
        <p className="small faint">{words.moneyWhy}</p>
      )}
    </Section>
  );
};
