import { defaultSettings } from '../../model/default-settings';
import type { Settings } from '../../model/settings';
import type { EncoreDb } from '../db';

/** The reader's settings, with what they never touched filled in. */
export async function readSettings(db: EncoreDb): Promise<Settings> {
  return { ...defaultSettings, ...(await db.settings.get('settings')) };
}
