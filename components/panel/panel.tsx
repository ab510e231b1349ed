import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../lib/commands/ask';
import { useNow } from '../frame/now';
import { TopBar } from '../frame/top-bar';
import { KnownNote } from '../listing/known-note';
import { ListingCard } from '../listing/listing-card';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Icon } from '../look/icon';
import { nextInterview, notesPane, onThisPage } from '../popup/parts';
import { useNext, useReading } from '../popup/reads';
import { type PageAnswer, SiteNote } from '../popup/site-note';
import { useWords } from '../words/words';

const besideACall = [nextInterview, notesPane];

/** What only the entrypoint can reach: the tab beside the panel, and word when it changes. */
export type PanelPlatform = {
  tabId: () => Promise<number | null>;
  onTabChange: (look: () => void) => () => void;
  requestSite: (origins: string[]) => void;
};

/** Beside a listing: the listing as understood. Beside a call: whom, questions, notes. It follows the tab. */
export const Panel = ({ tabId, onTabChange, requestSite }: PanelPlatform) => {
  const { listing } = useWords();
  const now = useNow();
  const [page, setPage] = useState<PageAnswer | null>(null);
  const look = useCallback(() => {
    void tabId().then((id) =>
      id === null ? setPage(null) : ask('readTab', { tabId: id }).then(setPage, () => setPage(null)),
    );
  }, [tabId]);
  useEffect(() => {
    look();
    return onTabChange(look);
  }, [look, onTabChange]);
  const readingId = page?.page === 'mail' ? page.readingId : null;
  const reading = useReading(readingId);
  const next = useNext(now, besideACall);
  if (next === undefined) return null;
  const posting = page?.page === 'job' ? page.posting : null;
  return (
    <>
      <TopBar />
      <main>
        {posting?.company && <KnownNote company={posting.company} />}
        {posting && page?.page === 'job' && (
          <>
            <ListingCard posting={posting} requirements={page.requirements} />
            {page.requirements.length > 0 && (
              <Section title={listing.asks}>
                <ul className="rows">
                  {page.requirements.map((text) => (
                    <li key={text} className="row asks">
                      <Icon name="question" />
                      <span>{text}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
        {reading && onThisPage.show({ reading })}
        {!posting && next && (
          <>
            {nextInterview.show({ workspace: next, now })}
            {notesPane.show({ workspace: next })}
          </>
        )}
        {!posting && !reading && !next && (
          <section className="hero">
            <h1 className="heading">{listing.none}</h1>
            <p className="soft">{listing.noneWhy}</p>
          </section>
        )}
        {page && <SiteNote page={page} onTurnOn={requestSite} />}
        {!posting && (
          <Button look="quiet" small onClick={look}>
            {listing.look}
          </Button>
        )}
      </main>
    </>
  );
};
