import { fourQuestions, fourStepId, partOf, peopleOf } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { wordBoth } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { Guessed } from '../look/field';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

/** The rounds of this application, the people of this one, and what they ask themselves. */
export const RoundsPane = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const { rounds, parts } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const now = useNow();
  const { plan } = useCoachWords();
  const { interview } = workspace;
  const people = peopleOf(workspace);
  const mark = (stepId: string, isDone: boolean) => {
    const row = workspace.stepMarks.find((one) => one.stepId === stepId);
    const doneAt = isDone ? now : null;
    if (row) void act('editRow', { table: 'stepMarks', id: row.id, patch: { doneAt } });
    else
      void act('addRow', {
        table: 'stepMarks',
        row: { interviewId: interview.id, stepId, doneAt, skipped: false, position: null },
      });
  };
  return (
    <aside className="pane" aria-label={words.rounds}>
      <Section title={words.rounds}>
        <ol className="rounds">
          {workspace.interviews.map((one) => {
            const meeting = workspace.meetings.find(({ interviewId }) => interviewId === one.id);
            const isHeld = Boolean(meeting?.startsAt && meeting.startsAt < now);
            return (
              <li key={one.id} className={isHeld ? 'held' : undefined}>
                <p className={one.id === interview.id ? 'strong' : undefined}>
                  {one.id === interview.id ? (
                    rounds[one.round ?? 'none']
                  ) : (
                    <a href={`#/interviews/${one.id}`}>{rounds[one.round ?? 'none']}</a>
                  )}
                </p>
                <p className="small soft">
                  {meeting
                    ? wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.text
                    : words.arranging}
                </p>
                {one.round === 'screening' && <p className="small faint">{words.notCounted}</p>}
              </li>
            );
          })}
        </ol>
      </Section>
      <Section title={words.people}>
        {people.length === 0 ? (
          <p className="soft">{words.quiet}</p>
        ) : (
          <ul className="rows">
            {people.map((person) => {
              const { part, isGuess } = partOf(person);
              return (
                <li key={person.id} className="row person">
                  <div>
                    <p className="strong">{person.name ?? person.title}</p>
                    {person.name && <p className="small soft">{person.title}</p>}
                  </div>
                  <span className="small faint">
                    <Guessed isGuess={isGuess}>{parts[part]}</Guessed>
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={words.theyAsk} end={<Sources of={['knight']} />}>
        {fourQuestions.map(({ id }) => (
          <Tick
            key={id}
            isDone={workspace.stepMarks.some(
              ({ stepId, doneAt }) => stepId === fourStepId(id) && doneAt !== null,
            )}
            onTick={(isDone) => mark(fourStepId(id), isDone)}
            detail={plan.four[id].tip}
          >
            {plan.four[id].title}
          </Tick>
        ))}
      </Section>
    </aside>
  );
};
