import { text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

/** ZipRecruiter: test ids (2026-03). */
export const ziprecruiter: JobBoard = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['*.ziprecruiter.com', '*.ziprecruiter.co.uk', '*.ziprecruiter.de'],
  path: /\/(?:c|jobs|job)\/.+|[?&]jid=/i,
  title: text('h1[data-testid="job-title"], [data-testid="job-title"]'),
  company: text('[data-testid="company-name"]'),
  locations: places(text('[data-testid="job-location"]')),
  salary: text('[data-testid="salary"]'),
  description: within('[data-testid="job-description"]'),
};
