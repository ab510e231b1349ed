import { firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

/** Wellfound: a bare heading, and the company by its link (2026-03). */
export const wellfound: JobBoard = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com', 'www.wellfound.com'],
  path: /^\/jobs\/\d+-/i,
  title: firstOf(part(text('title'), /^(.+?)\s+at\s+.+?(?:\s•|\s\|)/), text('h1')),
  company: firstOf(
    part(text('title'), /\sat\s(.+?)\s(?:•|\|)/),
    text('a[href*="/company/"] span, a[href*="/company/"]'),
  ),
  locations: places(part(text('title'), /•\s(.+?)\s\|/)),
  description: within('#job-description', '[class*="description" i]'),
};
