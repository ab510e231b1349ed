import { text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

/** Dice, new client and old (2026-03). */
export const dice: JobBoard = {
  id: 'dice',
  name: 'Dice',
  hosts: ['www.dice.com'],
  path: /^\/job-detail\//i,
  title: text('h1[data-testid="job-detail-title"], h1[data-cy="jobTitle"], h1'),
  company: text('a[data-cy="companyNameLink"], a[href*="/company-profile"]'),
  locations: places(text('[data-cy="location"], [data-testid="job-detail-location"]')),
  description: within('[data-testid="jobDescription"]', '[data-cy="jobDescription"]', '#jobDescription'),
};
