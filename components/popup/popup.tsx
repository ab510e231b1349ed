import { useEffect, useState } from 'react';
import { ask } from '../../lib/commands/ask';
import { useNow } from '../frame/now';
import { TopBar } from '../frame/top-bar';
import { Button, IconButton } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';
import { CalendarNote } from './calendar-note';
import { EmptyDesk } from './empty-desk';
import { LettersHead } from './letters-head';
import { NextHead } from './next-head';
import { lettersToGo, nextInterview, onThisPage } from './parts';
import { Paste } from './paste';
import { type First, useLetters, useNext, useReading } from './reads';
import { type PageAnswer, SiteNote } from './site-note';

/** What only the entrypoint can reach in the browser. */
export type PopupPlatform = {
  tabId: () => Promise<number | null>;
  /** Must be called in a click. */
  requestSite: (origins: string[]) => void;
  openPanel: () => void;
};

/** The popup: first what is on this page, then what comes next, then the letters. */
export const Popup = ({ first, tabId, requestSite, openPanel }: PopupPlatform & { first: First }) => {
  const { popup } = useWords();
  const now = useNow();
  const [page, setPage] = useState<PageAnswer | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [isPasting, setPasting] = useState(false);
  useEffect(() => {
    void tabId().then((id) => (id === null ? null : ask('readTab', { tabId: id }).then(setPage, () => null)));
  }, [tabId]);
  const readCalendar = async () => {
    const id = await tabId();
    if (id !== null) setPasted((await ask('readCalendarFile', { tabId: id })).readingId);
  };
  const readingId = pasted ?? (page?.page === 'mail' ? page.readingId : null);
  const reading = useReading(readingId);
  const workspace = useNext(now);
  const owed = useLetters(now);
  // The heading stands from the first. What belongs below it follows at once, so that nothing moves under a click.
  const isWhole = workspace !== undefined && owed !== undefined;
  const next = workspace === undefined ? first.next : workspace;
  const letters = owed ?? first.letters;
  const hasOpenLetter = letters.some(({ clock }) => clock.state !== 'sent');
  const isOpen = reading?.verdict === 'open' && reading.match.verdict !== 'same';
  const isEmpty = !hasOpenLetter && !next && !reading;
  return (
    <>
      <TopBar>
        {page?.page === 'job' || next ? (
          <IconButton icon="panel" label={popup.panel} onClick={openPanel} />
        ) : null}
      </TopBar>
      <main>
        {isPasting ? (
          <Paste
            onReading={(id) => {
              setPasted(id);
              setPasting(false);
            }}
            onClose={() => setPasting(false)}
          />
        ) : (
          <>
            {reading && onThisPage.show({ reading })}
            {page?.page === 'job' && !reading && (
              <Note
                icon="panel"
                buttons={
                  <Button small onClick={openPanel}>
                    {popup.panel}
                  </Button>
                }
              >
                <p>{`${popup.listing}: ${page.posting.title}`}</p>
              </Note>
            )}
            {!isOpen && hasOpenLetter && (
              <>
                <LettersHead letters={letters} />
                {owed && lettersToGo.show({ letters: owed, now })}
              </>
            )}
            {!isOpen && !hasOpenLetter && next && (
              <>
                <NextHead next={next} now={now} />
                {workspace && nextInterview.show({ workspace, now })}
              </>
            )}
            {isEmpty && <EmptyDesk onAdd={() => setPasting(true)} onListing={openPanel} />}
            {isWhole && page?.page === 'mail' && page.calendarFile && !pasted && (
              <CalendarNote name={page.calendarFile} onRead={readCalendar} />
            )}
            {isWhole && page && <SiteNote page={page} isQuiet={Boolean(reading)} onTurnOn={requestSite} />}
            {isWhole && !isOpen && !isEmpty && (
              <Button look="quiet" small icon="add" className="to-start" onClick={() => setPasting(true)}>
                {popup.paste}
              </Button>
            )}
          </>
        )}
      </main>
    </>
  );
};
