import { questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Tick } from '../look/tick';
import { NoteField } from '../notes/note-field';
import { AskTick } from '../workspace/ask-tick';
import type { DebriefChange } from './debrief-row';
import { useDebriefWords } from './words/debrief-words';

/** Pay and benefits stay folded until they were raised; then what was said, and what may now be asked. */
export const MoneySection = ({ workspace, change }: { workspace: Workspace; change: DebriefChange }) => {
  const words = useDebriefWords();
  const isRaised = workspace.debriefs.some(
    ({ interviewId, theyRaisedMoney }) => interviewId === workspace.interview.id && theyRaisedMoney,
  );
  const { money } = questionsToAsk(workspace);
  return (
    <Section title={words.money} end={<Sources of={['knight']} />}>
      <Tick isDone={isRaised} onTick={(theyRaisedMoney) => void change({ theyRaisedMoney })}>
        {words.theyRaised}
      </Tick>
      {isRaised ? (
        <>
          <NoteField
            workspace={workspace}
            personId={null}
            about="money"
            label={words.about.money}
            placeholder={words.hint.money}
          />
          {money.length > 0 && <p className="small faint gap-above">{words.nowYouMay}</p>}
          {money.map((question) => (
            <AskTick key={question.id} workspace={workspace} question={question} />
          ))}
        </>
      ) : (
        <p className="small faint">{words.moneyWhy}</p>
      )}
    </Section>
  );
};
