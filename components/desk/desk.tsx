import { Suspense } from 'react';
import { BoardPage } from '../board/board-page';
import { Mark } from '../look/mark';
import { DropMail } from '../mail-file/drop-mail';
import { bringIntoSight } from './in-sight';
import { type Platform, places } from './places';
import { type Route, useRoute } from './route';
import { useDeskWords } from './words/desk-words';
import type { DeskWords } from './words/en';

const tabs: (keyof DeskWords['tabs'])[] = [
  'board',
  'agenda',
  'interviews',
  'stories',
  'letters',
  'offers',
  'settings',
];

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
      </header>
      <DropMail readMail={platform.readMail}>
        <Suspense>{pageOf(route, platform)}</Suspense>
      </DropMail>
    </>
  );
};
