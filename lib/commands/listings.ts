import * as z from 'zod/mini';
import { buttonStyles } from '../access/styles';
import { defaultSettings } from '../model/default-settings';
import { Line } from '../model/fields';
import { JobPosting } from '../model/job-posting';
import type { PageButton } from '../model/page-button';
import { readSettings } from '../store/reads/settings';
import { command } from './command';

/** A board tells which listing is open; answers with the button to show there, unless the reader sent it away. */
export const seeListing = command({
  name: 'seeListing',
  from: ['job page'],
  isChange: false,
  input: z.object({ posting: z.nullable(JobPosting) }),
  run: async ({ posting }, { db, locale }): Promise<{ button: PageButton | null; styles: string }> => {
    const settings = await readSettings(db);
    if (!posting || settings.dismissedBoards.includes(posting.board)) return { button: null, styles: '' };
    const isGerman = locale.startsWith('de');
    return {
      styles: buttonStyles,
      button: {
        language: isGerman ? 'de' : 'en',
        words: isGerman ? 'In Encore ansehen' : 'Look at it in Encore',
        hideWords: isGerman ? 'Auf dieser Seite nicht mehr zeigen' : 'Do not show this here again',
      },
    };
  },
});

/** Asks for the side panel beside the tab. The worker opens it before it answers: only then does the click count. */
export const openPanel = command({
  name: 'openPanel',
  from: ['job page'],
  isChange: false,
  input: z.object({}),
  run: async () => ({}),
});

/** Remembers that the button is not wanted on a board. */
export const dismissBoard = command({
  name: 'dismissBoard',
  from: ['job page'],
  isChange: true,
  input: z.object({ board: Line }),
  run: async ({ board }, { db, keep }) => {
    const settings = (await db.settings.get('settings')) ?? defaultSettings;
    const dismissedBoards = [...new Set([...settings.dismissedBoards, board])].slice(-200);
    await keep.put('settings', 'settings', { ...settings, dismissedBoards });
    return {};
  },
});
