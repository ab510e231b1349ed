import { readWorkspace } from '../../lib/store/reads/workspace';
import { wordCountdown } from '../../lib/time/countdown';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { When } from '../interview/when';
import { Button, ButtonLink, Buttons } from '../look/button';
import { Chip } from '../look/chip';
import { useWords } from '../words/words';
import { NotesPane } from './notes-pane';
import { PrepPane } from './prep-pane';
import { RoundsPane } from './rounds-pane';

/** One interview with everything around it: rounds and people, reasons and plan, questions and notes. */
export const WorkspacePage = ({ id: interviewId }: { id: string }) => {
  const words = useDeskWords().workspace;
  const { rounds } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const now = useNow();
  const workspace = useLive((db) => readWorkspace(db, interviewId), [interviewId]);
  if (workspace === undefined) return null;
  if (!workspace) {
    return (
      <div className="title">
        <h1 className="display">{words.gone}</h1>
        <ButtonLink href="#/board">{words.back}</ButtonLink>
      </div>
    );
  }
  const { application, interview } = workspace;
  const first = workspace.meetings.find((meeting) => meeting.interviewId === interview.id) ?? null;
  const remove = async () => {
    if (await act('removeApplication', { applicationId: application.id }, words.removed))
      window.location.hash = '#/board';
  };
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
            {interview.place}
            {interview.link && (
              <a href={interview.link} target="_blank" rel="noreferrer">
                {URL.canParse(interview.link) ? new URL(interview.link).hostname : interview.link}
              </a>
            )}
          </p>
        </div>
      </div>
      <div className="panes three">
        <RoundsPane workspace={workspace} />
        <PrepPane workspace={workspace} now={now} />
        <NotesPane workspace={workspace} />
      </div>
      <Buttons className="foot">
        <Button look="quiet" small onClick={() => void remove()}>
          {words.remove}
        </Button>
      </Buttons>
    </>
  );
};
