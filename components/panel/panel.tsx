import { Fragment, useCallback, useEffect, useState } from 'react';
import { ask } from '../../lib/commands/ask';
import { isCallTime, talksOf } from '../call/talks';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { TopBar } from '../frame/top-bar';
import { Button } from '../look/button';
import { NextHead } from '../popup/next-head';
import { nextInterview, notesPane, onThisPage } from '../popup/parts';
import { useNext, useReading } from '../popup/reads';
import { type PageAnswer, SiteNote } from '../popup/site-note';
import { useWords } from '../words/words';
import { callView, listingView } from './parts';

const besideACall = [nextInterview, notesPane, callView];

/** What only the entrypoint can reach: the tab beside the panel, and word when it changes. */
export type PanelPlatform = {
  tabId: () => Promise<number | null>;
  onTabChange: (look: () => void) => () => void;
  requestSite: (origins: string[]) => void;
};

/** Beside a listing: the listing as understood. Beside a call: whom, questions, notes. It follows the tab. */
export const Panel = ({ tabId, onTabChange, requestSite }: PanelPlatform) => {
  const { listing } = useWords();
  const { language } = useReader();
  const now = useNow();
  const [page, setPage] = useState<PageAnswer | null>(null);
  const look = useCallback(() => {
    const read = async (id: number | null) => {
      const found = id === null ? null : await ask('readTab', { tabId: id }).catch(() => null);
      if (found?.page === 'job') await listingView.ready(language);
      setPage(found);
    };
    void tabId().then(read);
  }, [tabId, language]);
  useEffect(() => {
    look();
    return onTabChange(look);
  }, [look, onTabChange]);
  const readingId = page?.page === 'mail' ? page.readingId : null;
  const reading = useReading(readingId);
  const next = useNext(now, besideACall);
  if (next === undefined) return null;
  const posting = page?.page === 'job' ? page.posting : null;
  const talks = next ? talksOf(next) : [];
  const isCall = next !== null && !posting && !reading && isCallTime(talks, now);
  return (
    <>
      <TopBar title={isCall ? next.application.company : undefined} />
      <main>
        {page?.page === 'job' && (
          <Fragment key={page.posting.url}>
            {listingView.show({ posting: page.posting, requirements: page.requirements })}
          </Fragment>
        )}
        {reading && onThisPage.show({ reading })}
        {isCall && callView.show({ workspace: next, talks, now })}
        {next && !posting && !isCall && (
          <>
            <NextHead next={next} now={now} />
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
        {page && !isCall && (
          <SiteNote page={page} isQuiet={Boolean(reading ?? next)} onTurnOn={requestSite} />
        )}
        {!posting && !isCall && (
          <Button look="quiet" small className="to-start" onClick={look}>
            {listing.look}
          </Button>
        )}
      </main>
    </>
  );
};
