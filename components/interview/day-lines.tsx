import type { Workspace } from '../../lib/model/workspace';
import { wordBoth, wordDay, wordTime } from '../../lib/time/wording';
import { cityOf, sameClock } from '../../lib/time/zone';
import { useReader } from '../frame/reader';
import { Section } from '../look/card';
import { useWords } from '../words/words';

type Talk = Workspace['meetings'][number];

/** “2:00” of “2:00 pm”: beside the reader's own hour the half of the day is clear, or stands there in full. */
const short = (theirs: string): string => theirs.replace(/ (am|pm|Uhr)$/, '');

/** One day of the interview: each talk in the reader’s hours first, in theirs second, with whom, about what. */
const Day = ({ workspace, talks }: { workspace: Workspace; talks: Talk[] }) => {
  const { popup } = useWords();
  const { timeZone, locale } = useReader();
  const [first] = talks;
  const start = first?.startsAt;
  const zone = first?.timeZone;
  const isSame = start && zone ? sameClock(zone, timeZone, start) : true;
  const weekday = start
    ? new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(new Date(start))
    : first?.wallTime && wordDay(first.wallTime.slice(0, 10), locale);
  return (
    <Section
      title={popup.day(weekday ?? '')}
      end={!isSame && zone && <span className="small faint">{popup.dayZones(cityOf(zone))}</span>}
    >
      <table className="table tight days">
        <tbody>
          {talks.map((talk) => {
            const people = workspace.attendances
              .filter(({ meetingId }) => meetingId === talk.id)
              .flatMap(({ personId }) => workspace.people.find(({ id }) => id === personId) ?? [])
              .map(({ name, title }) => name ?? title);
            const theirs = wordBoth({ ...talk, startsAt: null, minutes: null }, timeZone, locale)?.theirs;
            return (
              <tr key={talk.id}>
                <td>{talk.startsAt ? wordTime(talk.startsAt, locale, timeZone) : (theirs ?? '?')}</td>
                {!isSame && <td>{short(theirs ?? '')}</td>}
                <td>{people.join(', ')}</td>
                <td className="to-end small soft">{talk.topic}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
};

/** The days of an interview; a talk alone, with nobody named, says nothing that does not stand above already. */
export const DayLines = ({ workspace }: { workspace: Workspace }) => {
  const { timeZone } = useReader();
  const talks = workspace.meetings.filter(({ interviewId }) => interviewId === workspace.interview.id);
  const dayOf = ({ startsAt, wallTime }: Talk) =>
    startsAt
      ? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date(startsAt))
      : (wallTime?.slice(0, 10) ?? '');
  const days = [...new Set(talks.map(dayOf))].sort();
  const [only] = talks;
  const isBare = talks.length === 1 && !workspace.attendances.some(({ meetingId }) => meetingId === only?.id);
  if (isBare) return null;
  return days.map((day) => (
    <Day key={day} workspace={workspace} talks={talks.filter((talk) => dayOf(talk) === day)} />
  ));
};
