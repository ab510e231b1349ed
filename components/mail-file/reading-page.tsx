import './reading.css';
import { useDeskWords } from '../desk/words/desk-words';
import { useLive } from '../frame/live';
import { ButtonLink } from '../look/button';
import { OnThisPage } from '../mail/on-this-page';

/** What was understood of one mail file, to be looked over and saved. */
export const ReadingPage = ({ id }: { id: string }) => {
  const words = useDeskWords();
  const reading = useLive(async (db) => (await db.readings.get(id)) ?? null, [id]);
  if (reading === undefined) return null;
  return (
    <>
      <div className="title">
        <h1 className="display">{reading ? words.mailFile.understood : words.mailFile.gone}</h1>
        <ButtonLink look="quiet" href="#/board">
          {words.workspace.back}
        </ButtonLink>
      </div>
      {reading && (
        <div className="pane one-mail">
          <OnThisPage reading={reading} />
        </div>
      )}
    </>
  );
};
