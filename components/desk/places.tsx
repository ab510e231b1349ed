import { type ComponentType, lazy } from 'react';
import { BoardPage } from '../board/board-page';
import type { ReadMail } from '../mail-file/use-read-mail-file';
import type { DeskWords } from './words/en';

/** What may be asked of the browser, given by the entrypoint. */
export type Platform = {
  /** Must be called in a click: asks for a site’s hosts. */
  requestSite: (origins: string[]) => Promise<boolean>;
  readMail: ReadMail;
};

/** One place of the dashboard: the page for `#/place`, and the one for `#/place/id`. */
type Place = {
  tab: keyof DeskWords['tabs'];
  all?: ComponentType<Platform>;
  one?: ComponentType<{ id: string }>;
};

// All but the board is loaded when the reader goes there.
const all = (load: () => Promise<ComponentType<Platform>>) => lazy(async () => ({ default: await load() }));
const one = (load: () => Promise<ComponentType<{ id: string }>>) =>
  lazy(async () => ({ default: await load() }));

const workspace = one(async () => (await import('../workspace/workspace-page')).WorkspacePage);

/** Every place, by the word in its address. */
export const places: Record<string, Place> = {
  board: { tab: 'board', all: BoardPage },
  agenda: { tab: 'agenda', all: all(async () => (await import('../board/agenda-page')).AgendaPage) },
  applications: {
    tab: 'board',
    one: one(async () => (await import('../applications/application-page')).ApplicationPage),
  },
  interviews: {
    tab: 'interviews',
    all: all(async () => (await import('../workspace/interviews-page')).InterviewsPage),
    one: workspace,
  },
  day: { tab: 'interviews', one: one(async () => (await import('../workspace/day-page')).DayPage) },
  ask: { tab: 'interviews', one: one(async () => (await import('../workspace/ask-page')).AskPage) },
  research: {
    tab: 'interviews',
    one: one(async () => (await import('../workspace/research-page')).ResearchPage),
  },
  match: { tab: 'interviews', one: one(async () => (await import('../workspace/match-page')).MatchPage) },
  practice: {
    tab: 'interviews',
    one: one(async () => (await import('../workspace/practice-page')).PracticePage),
  },
  lines: { tab: 'interviews', one: one(async () => (await import('../workspace/lines-page')).LinesPage) },
  debrief: {
    tab: 'interviews',
    one: one(async () => (await import('../debrief/debrief-page')).DebriefPage),
  },
  stories: { tab: 'stories', all: all(async () => (await import('../stories/stories-page')).StoriesPage) },
  letters: {
    tab: 'letters',
    all: all(async () => (await import('../letters/letters-page')).LettersPage),
    one: one(async () => (await import('../letters/letter-page')).LetterPage),
  },
  mails: {
    tab: 'board',
    one: one(async () => (await import('../mail-file/reading-page')).ReadingPage),
  },
  offers: { tab: 'offers', all: all(async () => (await import('../offers/offers-page')).OffersPage) },
  write: { tab: 'letters', one: one(async () => (await import('../letters/asking-page')).AskingPage) },
  settings: {
    tab: 'settings',
    all: all(async () => (await import('../settings/settings-page')).SettingsPage),
  },
};
