import { metBefore } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { wordBoth, wordTime } from '../../lib/time/wording';
import { sameClock } from '../../lib/time/zone';
import { useDeskWords } from '../desk/words/desk-words';
import { useReader } from '../frame/reader';

/** Each talk of the interview: the reader’s time bold first, theirs faint second, with whom, about what. */
export const DayTable = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const { timeZone, locale } = useReader();
  const meetings = workspace.meetings.filter(({ interviewId }) => interviewId === workspace.interview.id);
  const known = metBefore(workspace).map(({ id }) => id);
  if (meetings.length === 0) return <p className="soft">{words.arranging}</p>;
  return (
    <table className="table tight days">
      <thead>
        <tr>
          <th scope="col">{words.forYou}</th>
          <th scope="col">{words.there}</th>
          <th scope="col">{words.withWhom}</th>
          <th scope="col">{words.topic}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => {
          const people = workspace.attendances
            .filter(({ meetingId }) => meetingId === meeting.id)
            .flatMap(({ personId }) => workspace.people.find(({ id }) => id === personId) ?? []);
          const isSame =
            meeting.startsAt && meeting.timeZone && sameClock(meeting.timeZone, timeZone, meeting.startsAt);
          const stated = wordBoth({ ...meeting, startsAt: null, minutes: null }, timeZone, locale);
          return (
            <tr key={meeting.id}>
              <td>{meeting.startsAt ? wordTime(meeting.startsAt, locale, timeZone) : '?'}</td>
              <td>{isSame ? '' : (stated?.theirs ?? '')}</td>
              <td>
                {people.map(({ id, name, title }) => (
                  <span key={id} className="nowrap">
                    {name ?? title}
                    {known.includes(id) ? '' : ' '}
                    <br />
                  </span>
                ))}
              </td>
              <td className="soft">{meeting.topic}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
