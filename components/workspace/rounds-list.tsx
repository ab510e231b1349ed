import { roundsOf } from '../../lib/coach';
import type { Interview } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { wordBoth } from '../../lib/time/wording';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Source } from '../frame/source';
import { useWords } from '../words/words';
import { useWorkspaceWords } from './words/workspace-words';

const shortCall = 15;

/** The rounds of this application. A screening call stands there and is not counted, unless the reader says so. */
export const RoundsList = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const own = useWorkspaceWords().rounds;
  const { rounds, kinds } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const now = useNow();
  const setRound = (interview: Interview, round: Interview['round'], done: string) =>
    void act('editRow', { table: 'interviews', id: interview.id, patch: { round } }, done);
  return (
    <ol className="rounds">
      {roundsOf(workspace).map(({ interview, startsAt, people, isThis }) => {
        const meeting = workspace.meetings.find(({ interviewId }) => interviewId === interview.id);
        const when = meeting && wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.day;
        const isHeld = startsAt ? startsAt < now : !isThis && interview.state === 'planned';
        const isShort =
          interview.kind === 'phone' &&
          (meeting?.minutes ?? 60) <= shortCall &&
          interview.round !== 'screening';
        const names = people.map(({ name, title }) => name ?? title).filter(Boolean);
        return (
          <li key={interview.id} className={isHeld ? 'held' : undefined}>
            <p className={isThis ? 'strong' : undefined}>
              {isThis ? (
                rounds[interview.round ?? 'none']
              ) : (
                <a href={`#/interviews/${interview.id}`}>{rounds[interview.round ?? 'none']}</a>
              )}
            </p>
            <p className="small soft">
              {interview.state === 'cancelled'
                ? words.calledOff
                : [when, interview.kind && kinds[interview.kind], names.length < 3 && names.join(', ')]
                    .filter(Boolean)
                    .join(', ') || words.arranging}
            </p>
            {interview.round === 'screening' && (
              <>
                <p className="small faint">
                  {words.notCounted}. <Source of="nest-offer" />
                </p>
                <button
                  type="button"
                  className="more link"
                  onClick={() => setRound(interview, 'first', own.counted)}
                >
                  {own.count}
                </button>
              </>
            )}
            {isShort && (
              <button
                type="button"
                className="more link"
                onClick={() => setRound(interview, 'screening', own.notCounted)}
              >
                {own.shortCall}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
