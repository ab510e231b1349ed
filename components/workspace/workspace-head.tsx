import { meetingsOf } from '../../lib/coach';
import type { Meeting } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { minutesBetween } from '../../lib/time/instant';
import { bringIntoSight } from '../desk/in-sight';
import { useDeskWords } from '../desk/words/desk-words';
import { useReader } from '../frame/reader';
import { When } from '../interview/when';
import { Chip } from '../look/chip';
import { useWords } from '../words/words';
import { useWorkspaceWords } from './words/workspace-words';

/** The pages around one interview, in the order in which they are of use. */
const workspacePlaces = [
  'interviews',
  'day',
  'ask',
  'research',
  'match',
  'practice',
  'lines',
  'debrief',
] as const;
export type WorkspacePlace = (typeof workspacePlaces)[number];

/** From the first start to the last end, where all of it is one day. */
function wholeTime(workspace: Workspace): Meeting | null {
  const meetings = meetingsOf(workspace);
  const [first] = meetings;
  const last = meetings.at(-1);
  if (!first?.startsAt || !last?.startsAt || last.minutes === null) return first ?? null;
  const minutes = minutesBetween(first.startsAt, last.startsAt) + last.minutes;
  return minutes < 24 * 60 ? { ...first, minutes } : first;
}

/** Which interview it is, when and where, and the way to all that belongs to it. */
export const WorkspaceHead = ({
  workspace,
  place,
  now,
}: {
  workspace: Workspace;
  place: WorkspacePlace;
  now: string;
}) => {
  const words = useDeskWords().workspace;
  const { places } = useWorkspaceWords();
  const { rounds, kinds } = useWords();
  const { timeZone, locale } = useReader();
  const { application, interview } = workspace;
  const first = wholeTime(workspace);
  return (
    <>
      <div className="title">
        <div>
          <Chip tone="accent">{rounds[interview.round ?? 'none']}</Chip>{' '}
          {interview.state === 'cancelled' && <Chip>{words.calledOff}</Chip>}
          <h1 className="display">{application.company}</h1>
          <p className="soft">{application.role}</p>
        </div>
        <div className="facts">
          {first?.startsAt && (
            <p className="heading">{wordCountdown(now, first.startsAt, first.minutes, timeZone, locale)}</p>
          )}
          {first ? (
            <div>
              <When time={first} />
            </div>
          ) : (
            <p className="soft">{words.arranging}</p>
          )}
          <p className="soft">
            {[interview.kind && kinds[interview.kind], interview.place].filter(Boolean).join(', ')}
            {interview.link && (
              <>
                {(interview.kind || interview.place) && ', '}
                <a href={interview.link} target="_blank" rel="noreferrer">
                  {URL.canParse(interview.link) ? new URL(interview.link).hostname : interview.link}
                </a>
              </>
            )}
          </p>
        </div>
      </div>
      <nav className="tabs places" aria-label={places.label}>
        {workspacePlaces.map((one) => (
          <a
            key={one}
            ref={one === place ? bringIntoSight : undefined}
            href={`#/${one}/${interview.id}`}
            aria-current={one === place ? 'page' : undefined}
          >
            {places[one]}
          </a>
        ))}
      </nav>
    </>
  );
};
