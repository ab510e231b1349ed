import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { allSites } from '../access/site-state';
import { Line } from '../model/fields';
import { command } from './command';

/** The sites that can be turned on, and those that are. */
export const listSites = command({
  name: 'listSites',
  from: ['own page'],
  isChange: false,
  input: z.object({}),
  run: async () => ({ sites: await allSites() }),
});

/** Gives a site back: from now on Encore reads there only on a click. */
export const turnOffSite = command({
  name: 'turnOffSite',
  from: ['own page'],
  isChange: false,
  input: z.object({ origins: z.array(Line).check(z.maxLength(50)) }),
  run: async ({ origins }) => ({ isOff: await browser.permissions.remove({ origins }) }),
});
