import { firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

/** XING: no stable names are known; its data tells, else heading and title (2026-06). */
export const xing: JobBoard = {
  id: 'xing',
  name: 'XING',
  hosts: ['www.xing.com'],
  path: /^\/jobs\/[^/]+-\d{5,}/i,
  title: text('h1'),
  company: firstOf(
    text('[data-testid="job-details-company-info-name"], [data-testid*="company-name"]'),
    text('a[href*="/pages/"]'),
    part(text('title'), /\sbei\s(.+?)\s(?:in|\||-)/),
  ),
  locations: places(text('[data-testid="job-details-locations"], [data-testid*="location"]')),
  description: within('[data-testid="expandable-content"]', '[class*="description" i]'),
};
