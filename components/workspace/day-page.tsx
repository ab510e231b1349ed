import { dayPlan, dayTipsFor } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Source, Sources } from '../frame/source';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Guessed } from '../look/field';
import { DayMeeting, DayPause } from './day-rows';
import { DayWhere } from './day-where';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

const Day = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().day;
  const { locale, timeZone } = useReader();
  const coach = usePreparingWords();
  const { lines, structure, askForPause } = dayPlan(workspace);
  const first = workspace.meetings.find(({ interviewId }) => interviewId === workspace.interview.id);
  const day = first?.startsAt ? dayIn(first.startsAt, timeZone) : first?.wallTime?.slice(0, 10);
  return (
    <div className="pane day-plan">
      <Section
        title={day ? words.title(wordDay(day, locale)) : words.open}
        end={
          <Button small icon="print" className="no-print" onClick={() => window.print()}>
            {words.print}
          </Button>
        }
      >
        {structure && (
          <p className="small soft">
            <Guessed>{coach.structure[structure]}</Guessed> <Source of="allstar" />
          </p>
        )}
        <DayWhere workspace={workspace} />
        <ol className="rows meetings">
          {lines.map((line) =>
            line.kind === 'pause' ? (
              <DayPause key={line.startsAt} line={line} />
            ) : (
              <DayMeeting key={line.meeting.id} workspace={workspace} line={line} />
            ),
          )}
        </ol>
        <p className="small faint">
          {coach.fourQuestions} <Source of="knight" />
        </p>
        {askForPause && (
          <p className="soft">
            {coach.askForPause} <Source of="knight" />
          </p>
        )}
      </Section>
      <Section title={words.keep}>
        <ul className="advice columns">
          {dayTipsFor(workspace).map(({ id, source }) => (
            <li key={id} data-item={`tip:${id}`}>
              <p>{coach.tip[id]}</p>
              <Sources of={source} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
};

/** The day itself, meeting by meeting: good in a narrow panel, and printed on one page. */
export const DayPage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="day">
    {(workspace) => <Day workspace={workspace} />}
  </WorkspaceFrame>
);
