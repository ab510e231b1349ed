import type { Dossier } from '../../lib/store/reads/dossier';
import { wordBoth } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { useWords } from '../words/words';
import { AddRound } from './add-round';
import { useApplicationWords } from './words/application-words';

/** Every round of this application, oldest first; one may be another job after all. */
export const Rounds = ({ dossier }: { dossier: Dossier }) => {
  const words = useApplicationWords();
  const { rounds } = useWords();
  const { timeZone, locale } = useReader();
  const { act } = useAct();
  const now = useNow();
  const { interviews, meetings } = dossier;
  const split = async (interviewId: string) => {
    const answer = await act('splitInterview', { interviewId }, words.splitDone);
    if (answer) window.location.hash = `#/applications/${answer.applicationId}`;
  };
  return (
    <Section title={words.rounds}>
      {interviews.length === 0 && <p className="soft">{words.noRound}</p>}
      <ol className="rounds">
        {interviews.map((interview) => {
          const meeting = meetings.find(({ interviewId }) => interviewId === interview.id);
          const isHeld = Boolean(meeting?.startsAt && meeting.startsAt < now);
          const when = meeting && wordBoth({ ...meeting, minutes: null }, timeZone, locale)?.text;
          return (
            <li key={interview.id} className={isHeld ? 'held' : undefined}>
              <p className="strong">
                <a href={`#/interviews/${interview.id}`}>{rounds[interview.round ?? 'none']}</a>
              </p>
              <p className="small soft">
                {interview.state === 'cancelled' ? words.cancelled : (when ?? words.arranging)}
              </p>
              {isHeld && (
                <p className="small">
                  <a href={`#/debrief/${interview.id}`}>{words.debrief}</a>
                </p>
              )}
              {interviews.length > 1 && (
                <Button
                  small
                  look="quiet"
                  title={words.splitWhy}
                  className="split"
                  onClick={() => void split(interview.id)}
                >
                  {words.split}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <Fold title={words.addRound}>
        <AddRound applicationId={dossier.application.id} />
      </Fold>
    </Section>
  );
};
