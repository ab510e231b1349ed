import type { PracticeAnswer } from '../../lib/model/preparation';
import { dropDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useAct } from '../frame/act';
import { useLive } from '../frame/live';
import { useReader } from '../frame/reader';
import { Button } from '../look/button';
import { Playback } from './playback';
import { useWorkspaceWords } from './words/workspace-words';

/** The recordings kept for one question, each to be heard and deleted. */
export const KeptRecordings = ({ answers }: { answers: PracticeAnswer[] }) => {
  const words = useWorkspaceWords().practice;
  const { timeZone, locale } = useReader();
  const { act, tell } = useAct();
  const ids = answers.flatMap(({ recording }) => recording ?? []);
  const sounds = useLive((own) => own.drafts.bulkGet(ids), [ids.join()]);
  const remove = async (answer: PracticeAnswer) => {
    await dropDraft(db(), answer.recording ?? '');
    await act('editRow', { table: 'practiceAnswers', id: answer.id, patch: { recording: null } });
    tell(words.soundDeleted);
  };
  return (
    <ul className="rows">
      {answers.map((answer) => {
        const sound = sounds?.find((draft) => draft?.id === answer.recording)?.text;
        return (
          sound && (
            <li key={answer.id} className="row no-lead recording">
              <div>
                <p className="small faint">{wordDay(dayIn(answer.at, timeZone), locale)}</p>
                <Playback sound={sound} />
              </div>
              <Button small look="quiet" onClick={() => void remove(answer)}>
                {words.deleteSound}
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
};
