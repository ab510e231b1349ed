import { firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

const view = '[data-testid="svx-job-view-wrapper"]';

/** Monster: test ids within the listing’s own part (2026-03). */
export const monster: JobBoard = {
  id: 'monster',
  name: 'Monster',
  hosts: ['*.monster.com', '*.monster.de', '*.monster.co.uk', '*.monster.fr', '*.monster.ca'],
  path: /\/job-openings\/|\/jobs\/search/i,
  title: firstOf(text(`${view} [data-testid="jobTitle"]`), text('h1[data-testid="jobTitle"]')),
  company: firstOf(text(`${view} [data-testid="company"]`), text('main [data-testid="company"]')),
  locations: places(text(`${view} [data-testid="jobDetailLocation"], [data-testid="jobDetailLocation"]`)),
  description: within('[data-testid*="svx-description-container-inner"]'),
};
