import type { AnswerOf } from '../../lib/commands/ask';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';

export type PageAnswer = AnswerOf<'readTab'>;

/** What is to be said about the page itself: it cannot be read, was read in the general way, or can be turned on. */
export const SiteNote = ({ page, onTurnOn }: { page: PageAnswer; onTurnOn: (origins: string[]) => void }) => {
  const { popup } = useWords();
  const { site } = page;
  const why =
    page.page === 'nothing'
      ? {
          'browser page': null,
          'not allowed': popup.notAllowed,
          'nothing here': null,
          'body in another frame': popup.otherFrame,
        }[page.why]
      : null;
  const isMailbox =
    site.kind === 'mailbox' || page.page === 'mail' || site.kind === 'job board' || page.page === 'job';
  return (
    <>
      {site.brokeTo && <Note>{popup.broke}</Note>}
      {why && <Note>{why}</Note>}
      {site.canTurnOn && isMailbox && (
        <Note
          why={popup.turnOnWhy}
          buttons={
            <Button small onClick={() => onTurnOn(site.origins)}>
              {popup.turnOn(site.name)}
            </Button>
          }
        >
          {null}
        </Note>
      )}
    </>
  );
};
