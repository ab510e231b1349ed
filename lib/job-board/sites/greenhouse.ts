import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';

/** Greenhouse boards, old and new; the company stands only in the page’s title or its logo (2026-03). */
export const greenhouse: JobBoard = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  path: /\/jobs\/\d+|[?&]token=/i,
  title: firstOf(
    text('h1.section-header'),
    text('h1.app-title'),
    part(text('title'), /^Job Application for (.+) at .+$/),
    text('.job__title h1'),
    text('h1'),
  ),
  company: firstOf(
    part(text('.company-name'), /^(?:at\s)?(.+)$/),
    part(text('title'), /^Job Application for .+ at (.+)$/),
    part(attr('img.logo, .logo img', 'alt'), /^(.+?)(?:\s+logo)?$/i),
  ),
  locations: (page) => {
    const found = firstOf(text('.job__location'), text('.location'))(page);
    return found ? found.split(/\s*(?:;|\||\bor\b)\s*/).filter(Boolean) : [];
  },
  salary: text('.job__pay-ranges, .pay-range'),
  description: (page) => page.querySelector('.job__description, #content, .job-post'),
};
