import { useEffect, useState } from 'react';
import { ask } from '../../lib/commands/ask';
import { readOwedLetters } from '../../lib/store/reads/letters';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { TopBar } from '../frame/top-bar';
import { clocked } from '../letters/clocked';
import { Button, IconButton } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';
import { CalendarNote } from './calendar-note';
import { EmptyDesk } from './empty-desk';
import { lettersToGo, nextInterview, onThisPage } from './parts';
import { Paste } from './paste';
import { useNext, useReading } from './reads';
import { type PageAnswer, SiteNote } from './site-note';

/** What only the entrypoint can reach in the browser. */
export type PopupPlatform = {
  tabId: () => Promise<number | null>;
  /** Must be called in a click. */
  requestSite: (origins: string[]) => void;
  openPanel: () => void;
};

/** The popup: first what is on this page, then what comes next, then the letters. */
export const Popup = ({ tabId, requestSite, openPanel }: PopupPlatform) => {
  const { popup } = useWords();
  const { language } = useReader();
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
  const next = useNext(now);
  const letters = useLive(
    async (db) => {
      const owed = clocked(await readOwedLetters(db, now, 3), now).filter(
        ({ clock }) => clock.state !== 'not yet',
      );
      if (owed.length > 0) await lettersToGo.ready(language);
      return owed;
    },
    [now, language],
  );
  if (next === undefined || letters === undefined) return null;
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
            {!isOpen && hasOpenLetter && lettersToGo.show({ letters, now })}
            {!isOpen && !hasOpenLetter && next && nextInterview.show({ workspace: next, now })}
            {isEmpty && <EmptyDesk onAdd={() => setPasting(true)} onListing={openPanel} />}
            {page?.page === 'mail' && page.calendarFile && !pasted && (
              <CalendarNote name={page.calendarFile} onRead={readCalendar} />
            )}
            {page && <SiteNote page={page} isQuiet={Boolean(reading)} onTurnOn={requestSite} />}
            {!isOpen && !isEmpty && (
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
