import type { Workspace } from '../../lib/model/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { useReader } from '../frame/reader';
import { spansOf } from '../interview/spans';
import { When } from '../interview/when';
import { useWords } from '../words/words';

const mostSpans = 3;

/** What the head is made of: little enough to be read before anything is drawn. */
export type NextFacts = Pick<Workspace, 'interview' | 'application' | 'meetings'>;

/** The next interview: how far it is, which, and when. */
export const NextHead = ({ next, now }: { next: NextFacts; now: string }) => {
  const { rounds, interview: words } = useWords();
  const { timeZone, locale } = useReader();
  const { interview, application } = next;
  const meetings = next.meetings.filter(({ interviewId }) => interviewId === interview.id);
  const timed = meetings.filter(({ startsAt }) => startsAt !== null);
  // Of a day that is under way the last talk that began counts: “Now” until the day is over.
  const coming = timed.find(({ startsAt }) => startsAt !== null && startsAt > now) ?? timed.at(-1);
  const running = timed.findLast(({ startsAt }) => startsAt !== null && startsAt <= now);
  const told = running && running !== timed[0] ? running : (timed[0] ?? coming);
  const round = rounds[interview.round ?? 'none'];
  return (
    <section className="hero">
      <h1 className="display">
        {told?.startsAt ? wordCountdown(now, told.startsAt, told.minutes, timeZone, locale) : words.noTimeYet}
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
  );
};
