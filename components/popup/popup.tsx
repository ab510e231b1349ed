import { lazy, Suspense, useEffect, useState } from 'react';
import { ask } from '../../lib/commands/ask';
import { readOwedLetters } from '../../lib/store/reads/letters';
import { readNext } from '../../lib/store/reads/next';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { TopBar } from '../frame/top-bar';
import { clocked } from '../letters/clocked';
import { IconButton } from '../look/button';
import { useWords } from '../words/words';
import { EmptyDesk } from './empty-desk';
import { Paste } from './paste';
import { type PageAnswer, SiteNote } from './site-note';

// Most times the popup shows one of these: the others are not loaded.
const OnThisPage = lazy(async () => ({ default: (await import('../mail/on-this-page')).OnThisPage }));
const LettersToGo = lazy(async () => ({ default: (await import('./letters-to-go')).LettersToGo }));
const NextInterview = lazy(async () => ({ default: (await import('./next-interview')).NextInterview }));

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
  const now = useNow();
  const [page, setPage] = useState<PageAnswer | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  useEffect(() => {
    void tabId().then((id) => (id === null ? null : ask('readTab', { tabId: id }).then(setPage, () => null)));
  }, [tabId]);
  const readingId = pasted ?? (page?.page === 'mail' ? page.readingId : null);
  const reading = useLive(
    async (db) => (readingId ? ((await db.readings.get(readingId)) ?? null) : null),
    [readingId],
  );
  const next = useLive(
    async (db) => {
      const found = await readNext(db, now);
      return found ? readWorkspace(db, found.interviewId) : null;
    },
    [now],
  );
  const letters = useLive((db) => readOwedLetters(db, now, 3), [now]);
  if (next === undefined || letters === undefined) return null;
  const owed = clocked(letters, now).filter(({ clock }) => clock.state !== 'not yet');
  const hasOpenLetter = owed.some(({ clock }) => clock.state !== 'sent');
  const isOpen = reading?.verdict === 'open' && reading.match.verdict !== 'same';
  return (
    <>
      <TopBar>
        {page?.page === 'job' || next ? (
          <IconButton icon="panel" label={popup.panel} onClick={openPanel} />
        ) : null}
      </TopBar>
      <main>
        <Suspense>
          {reading && <OnThisPage reading={reading} />}
          {!isOpen && hasOpenLetter && <LettersToGo letters={owed} now={now} />}
          {!isOpen && !hasOpenLetter && next && <NextInterview workspace={next} now={now} />}
          {!isOpen && !hasOpenLetter && !next && !reading && <EmptyDesk />}
          {page && <SiteNote page={page} onTurnOn={requestSite} />}
          {!isOpen && <Paste onReading={setPasted} />}
        </Suspense>
      </main>
    </>
  );
};
