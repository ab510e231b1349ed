import type { AnswerOf } from '../../lib/commands/ask';
import { useAct } from '../frame/act';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';

export type PageAnswer = AnswerOf<'readTab'>;

/** Puts the page’s structure on the clipboard: tags and roles, not a word of its text. */
const CopyReport = ({ page, outline }: { page: PageAnswer; outline: string }) => {
  const { popup } = useWords();
  const { tell } = useAct();
  const copy = async () => {
    await navigator.clipboard.writeText(`Encore · ${page.site.name} · ${page.page}\n${outline}`);
    tell(popup.reportCopied);
  };
  return (
    <Button small onClick={() => void copy()}>
      {popup.copyReport}
    </Button>
  );
};

/** What is to be said about the page itself: it cannot be read, was read in the general way, or can be turned on. */
export const SiteNote = ({
  page,
  isQuiet,
  onTurnOn,
}: {
  page: PageAnswer;
  /** Something was found on the page: then nothing is said of what was not. */
  isQuiet: boolean;
  onTurnOn: (origins: string[]) => void;
}) => {
  const { popup } = useWords();
  const { site } = page;
  const outline = page.page === 'job' ? null : page.outline;
  const nothing = page.page === 'mail' ? popup.notInMail : popup.nothingHere;
  const why =
    page.page === 'nothing'
      ? {
          'browser page': null,
          'not allowed': popup.notAllowed,
          'nothing here': nothing,
          'body in another frame': popup.otherFrame,
        }[page.why]
      : page.page === 'mail' && page.readingId === null
        ? nothing
        : null;
  const isOfUse = site.kind !== 'other' || page.page === 'mail' || page.page === 'job';
  const turnOn = site.canTurnOn && isOfUse && (
    <Button small onClick={() => onTurnOn(site.origins)}>
      {popup.turnOn(site.name)}
    </Button>
  );
  const isShut = page.page === 'nothing' && page.why === 'body in another frame';
  return (
    <>
      {site.brokeTo && (
        <Note
          why={outline && popup.copyReportWhy}
          buttons={outline && <CopyReport page={page} outline={outline} />}
        >
          <p>{popup.broke}</p>
        </Note>
      )}
      {why && !isQuiet && !site.brokeTo && (
        <Note
          why={outline && !isShut && popup.copyReportWhy}
          buttons={isShut ? turnOn : outline && <CopyReport page={page} outline={outline} />}
        >
          <p>{why}</p>
        </Note>
      )}
      {turnOn && !isShut && (
        <Note buttons={turnOn}>
          <p className="soft">{popup.turnOnWhy}</p>
        </Note>
      )}
    </>
  );
};
