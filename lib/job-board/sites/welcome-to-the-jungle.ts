import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

const shared = attr('meta[property="og:title"]', 'content');

/** Welcome to the Jungle: its data tells, else the shared title “Role – Company – Contract – Place” (2026-03). */
export const welcomeToTheJungle: JobBoard = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  hosts: ['www.welcometothejungle.com', 'app.welcometothejungle.com'],
  path: /\/companies\/[^/]+\/jobs\/[^/]+/i,
  title: firstOf(part(shared, /^(.+?)\s[–-]\s/), text('h1, h2')),
  company: (page, url) =>
    part(shared, /^.+?\s[–-]\s(.+?)\s[–-]\s/)(page) ??
    nameOfSlug(/\/companies\/([^/]+)/.exec(url.pathname)?.[1]),
  locations: places(part(shared, /\s[–-]\s([^–-]+)$/)),
  employmentType: shared,
  description: within('[data-testid="job-section-description"]', '#the-position-section', 'main'),
};
