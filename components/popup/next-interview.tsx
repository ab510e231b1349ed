import type { Workspace } from '../../lib/model/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { useReader } from '../frame/reader';
import { DayLines } from '../interview/day-lines';
import { spansOf } from '../interview/spans';
import { When } from '../interview/when';
import { useWords } from '../words/words';
import { ZoneNote } from '../workspace/zone-note';
import { ToDo } from './to-do';

const mostSpans = 3;

/** The next interview: how far it is, one or two things to do today, the day in the reader’s hours. */
export const NextInterview = ({ workspace, now }: { workspace: Workspace; now: string }) => {
  const { rounds, interview: words } = useWords();
  const { timeZone, locale } = useReader();
  const { interview, application } = workspace;
  const meetings = workspace.meetings.filter(({ interviewId }) => interviewId === interview.id);
  const timed = meetings.filter(({ startsAt }) => startsAt !== null);
  // Of a day that is under way the last talk that began counts: “Now” until the day is over.
  const next = timed.find(({ startsAt }) => startsAt !== null && startsAt > now) ?? timed.at(-1);
  const running = timed.findLast(({ startsAt }) => startsAt !== null && startsAt <= now);
  const told = running && running !== timed[0] ? running : (timed[0] ?? next);
  const round = rounds[interview.round ?? 'none'];
  return (
    <>
      <section className="hero">
        <h1 className="display">
          {told?.startsAt
            ? wordCountdown(now, told.startsAt, told.minutes, timeZone, locale)
            : words.noTimeYet}
        </h1>
        <p className="strong">{`${round}, ${application.company}`}</p>
        {spansOf(meetings)
          .slice(0, mostSpans)
          .map((span) => (
            <p key={span.startsAt ?? span.wallTime} className="soft">
              <When time={span} />
            </p>
          ))}
      </section>
      <ZoneNote workspace={workspace} />
      <ToDo workspace={workspace} now={now} />
      <DayLines workspace={workspace} />
    </>
  );
};
