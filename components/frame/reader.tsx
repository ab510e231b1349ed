import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { defaultSettings } from '../../lib/model/default-settings';
import type { Settings } from '../../lib/model/settings';
import type { EncoreDb } from '../../lib/store/db';
import { useLive } from './live';

/** Who reads: their language, locale, zone and settings. */
export type Reader = { language: 'en' | 'de'; locale: string; timeZone: string; settings: Settings };

/** What the computer says about the reader; settings may overrule it. */
export type Computer = { locale: string; timeZone: string };

/** The language that a computer's reader most likely reads. */
export const likelyLanguage = ({ locale }: Computer) => (locale.startsWith('de') ? 'de' : 'en');

export function readerFrom(settings: Settings, computer: Computer): Reader {
  const language = settings.language === 'auto' ? likelyLanguage(computer) : settings.language;
  // A reader of an English Encore on a French computer gets English dates, not French ones.
  const locale = computer.locale.startsWith(language) ? computer.locale : language === 'en' ? 'en-GB' : 'de';
  return { language, locale, timeZone: settings.timeZone ?? computer.timeZone, settings };
}

const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('This part of the page stands outside its frame.');
  return reader;
}

/** The settings as kept; what was never touched is as it came. */
export const keptSettings = async (db: EncoreDb): Promise<Settings> =>
  (await db.settings.get('settings')) ?? defaultSettings;

/** Gives everything below the reader's language, locale, zone and scheme: as they were at `first`, then as they are. */
export const ReaderFrame = ({
  first,
  computer,
  children,
}: {
  first: Settings;
  computer: Computer;
  children: ReactNode;
}) => {
  const settings = useLive(keptSettings, []) ?? first;
  const reader = readerFrom(settings, computer);
  useEffect(() => {
    document.documentElement.lang = reader.language;
    if (reader.settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = reader.settings.theme;
  });
  return <ReaderContext value={reader}>{children}</ReaderContext>;
};
