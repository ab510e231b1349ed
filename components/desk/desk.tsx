import { lazy, Suspense, useEffect, useState } from 'react';
import { BoardPage } from '../board/board-page';
import { IconButton } from '../look/button';
import { Icon } from '../look/icon';
import { Mark } from '../look/mark';
import { DropMail } from '../mail-file/drop-mail';
import { bringIntoSight } from './in-sight';
import { type Platform, places } from './places';
import { type Route, useRoute } from './route';
import { onSearchKey } from './search-key';
import { useDeskWords } from './words/desk-words';
import type { DeskWords } from './words/en';

const tabs: (keyof DeskWords['tabs'])[] = ['board', 'agenda', 'interviews', 'stories', 'letters', 'offers'];

const SearchDialog = lazy(async () => ({ default: (await import('../search/search-dialog')).SearchDialog }));

const pageOf = ({ place, id }: Route, platform: Platform) => {
  const found = places[place];
  if (id && found?.one) return <found.one key={id} id={id} />;
  if (found?.all) return <found.all {...platform} />;
  return <BoardPage />;
};

/** The whole desk: tabs above, one page below. */
export const Desk = (platform: Platform) => {
  const words = useDeskWords();
  const route = useRoute();
  const [isSearching, setSearching] = useState(false);
  useEffect(() => onSearchKey(() => setSearching(true)), []);
  const current = places[route.place]?.tab ?? 'board';
  return (
    <>
      <header className="top">
        <Mark />
        <span className="brand">Encore</span>
        <nav className="tabs" aria-label={words.tabs.all}>
          {tabs.map((tab) => (
            <a
              key={tab}
              ref={tab === current ? bringIntoSight : undefined}
              href={`#/${tab}`}
              aria-current={tab === current ? 'page' : undefined}
            >
              {words.tabs[tab]}
            </a>
          ))}
        </nav>
        <span className="end">
          <IconButton
            icon="search"
            label={words.search}
            aria-keyshortcuts="/ Control+K"
            onClick={() => setSearching(true)}
          />
          <a
            className="button quiet small square"
            href="#/settings"
            aria-label={words.tabs.settings}
            title={words.tabs.settings}
            aria-current={current === 'settings' ? 'page' : undefined}
          >
            <Icon name="settings" />
          </a>
        </span>
      </header>
      {isSearching && (
        <Suspense>
          <SearchDialog onClose={() => setSearching(false)} />
        </Suspense>
      )}
      <DropMail readMail={platform.readMail}>
        <Suspense>{pageOf(route, platform)}</Suspense>
      </DropMail>
    </>
  );
};
