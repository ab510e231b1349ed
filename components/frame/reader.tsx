import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { defaultSettings } from '../../lib/model/default-settings';
import type { Settings } from '../../lib/model/settings';
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

/** Gives everything below the reader's language, locale, zone and scheme; shows nothing until they are known. */
export const ReaderFrame = ({ computer, children }: { computer: Computer; children: ReactNode }) => {
  const settings = useLive(async (db) => (await db.settings.get('settings')) ?? defaultSettings, []);
  const reader = settings && readerFrom(settings, computer);
  useEffect(() => {
    if (!reader) return;
    document.documentElement.lang = reader.language;
    if (reader.settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = reader.settings.theme;
  });
  return reader ? <ReaderContext value={reader}>{children}</ReaderContext> : null;
};
