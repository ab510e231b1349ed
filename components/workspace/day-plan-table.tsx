import { dayPlan, metBefore } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { wordBoth, wordTime } from '../../lib/time/wording';
import { cityOf, sameClock } from '../../lib/time/zone';
import { useDeskWords } from '../desk/words/desk-words';
import { useReader } from '../frame/reader';
import { useWorkspaceWords } from './words/workspace-words';

/** The day in one table: the reader’s time bold first, theirs faint second, with whom, about what, which story; pauses between. */
export const DayPlanTable = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const own = useWorkspaceWords();
  const { timeZone, locale } = useReader();
  const { lines } = dayPlan(workspace);
  if (lines.length === 0) return <p className="soft">{words.arranging}</p>;
  const hasMet = metBefore(workspace).length > 0;
  const zone = workspace.meetings.find(({ interviewId }) => interviewId === workspace.interview.id)?.timeZone;
  const theirs = (startsAt: string) =>
    zone && !sameClock(zone, timeZone, startsAt) ? wordTime(startsAt, locale, zone) : '';
  return (
    <table className="table tight days with-story">
      <thead>
        <tr>
          <th scope="col">{words.forYou}</th>
          <th scope="col">{zone ? cityOf(zone) : words.there}</th>
          <th scope="col">{words.withWhom}</th>
          <th scope="col">{words.topic}</th>
          <th scope="col">{own.day.story}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.kind === 'pause' ? (
            <tr key={line.startsAt} className="pause">
              <td>{wordTime(line.startsAt, locale, timeZone)}</td>
              <td>{theirs(line.startsAt)}</td>
              <td colSpan={3}>{own.day.pause(line.minutes)}</td>
            </tr>
          ) : (
            <tr key={line.meeting.id}>
              <td>{line.meeting.startsAt ? wordTime(line.meeting.startsAt, locale, timeZone) : '?'}</td>
              <td>
                {line.meeting.startsAt
                  ? theirs(line.meeting.startsAt)
                  : wordBoth({ ...line.meeting, minutes: null }, timeZone, locale)?.theirs}
              </td>
              <td>
                {line.people.map(({ person, isKnown }) => (
                  <p key={person.id}>
                    {person.name ?? person.title}
                    {hasMet && !isKnown && (
                      <span className="small faint">, {own.people.isNew.toLocaleLowerCase()}</span>
                    )}
                  </p>
                ))}
                {line.people.length === 0 && <span className="faint">{own.day.someone}</span>}
              </td>
              <td>{line.area}</td>
              <td className="soft">
                {line.story ? (
                  line.story.story.title
                ) : (
                  <a href={`#/day/${workspace.interview.id}`}>{own.day.chooseStory}</a>
                )}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};
