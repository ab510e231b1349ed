import { BoardPage } from '../board/board-page';
import { LetterPage } from '../letters/letter-page';
import { LettersPage } from '../letters/letters-page';
import { Mark } from '../look/mark';
import { SettingsPage } from '../settings/settings-page';
import { StoriesPage } from '../stories/stories-page';
import { InterviewsPage } from '../workspace/interviews-page';
import { WorkspacePage } from '../workspace/workspace-page';
import { type Route, useRoute } from './route';
import { useDeskWords } from './words/desk-words';
import type { DeskWords } from './words/en';

const tabs: (keyof DeskWords['tabs'])[] = ['board', 'interviews', 'stories', 'letters', 'settings'];

/** What may be asked of the browser, given by the entrypoint. */
export type Platform = {
  /** Must be called in a click: asks for a site’s hosts. */
  requestSite: (origins: string[]) => Promise<boolean>;
};

const pageOf = ({ place, id }: Route, platform: Platform) => {
  if ((place === 'interviews' || place === 'practice' || place === 'debrief') && id)
    return <WorkspacePage key={id} interviewId={id} />;
  if (place === 'interviews') return <InterviewsPage />;
  if (place === 'letters' && id) return <LetterPage key={id} thankYouId={id} />;
  if (place === 'letters') return <LettersPage />;
  if (place === 'stories') return <StoriesPage />;
  if (place === 'settings') return <SettingsPage requestSite={platform.requestSite} />;
  return <BoardPage />;
};

/** The whole desk: tabs above, one page below. */
export const Desk = (platform: Platform) => {
  const words = useDeskWords();
  const route = useRoute();
  const current = tabs.includes(route.place as (typeof tabs)[number])
    ? route.place
    : route.place === 'debrief' || route.place === 'practice'
      ? 'interviews'
      : 'board';
  return (
    <>
      <header className="top">
        <Mark />
        <span className="brand">Encore</span>
        <nav className="tabs" aria-label={words.tabs.all}>
          {tabs.map((tab) => (
            <a key={tab} href={`#/${tab}`} aria-current={tab === current ? 'page' : undefined}>
              {words.tabs[tab]}
            </a>
          ))}
        </nav>
      </header>
      <main>{pageOf(route, platform)}</main>
    </>
  );
};
