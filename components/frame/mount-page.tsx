import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { EncoreDb } from '../../lib/store/db';
import { readyDb } from '../../lib/store/open';
import { loadWords } from '../words/words';
import { ActFrame } from './act';
import { Broken } from './broken';
import { NowFrame } from './now';
import { type Computer, keptSettings, likelyLanguage, type Reader, ReaderFrame, readerFrom } from './reader';

/** What a page is drawn from. */
type Page<First> = {
  /** What its first heading says, read before anything is drawn. */
  read: (db: EncoreDb) => Promise<First>;
  /** What else must be loaded. */
  needs?: (language: Reader['language']) => Promise<unknown>;
  show: (first: First) => ReactNode;
};

/**
 * Draws a page into `#page`, once its words and what its heading says are here. Whatever fails is said in a sentence,
 * never left as a blank sheet.
 */
export function mountPage<First>(
  document: Document,
  computer: Computer,
  { read, needs = () => Promise.resolve(), show }: Page<First>,
): void {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place to draw in.');
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      createRoot(place).render(<Broken error={error} locale={computer.locale} />);
    },
  });
  const ready = (language: Reader['language']) => Promise.all([loadWords(language), needs(language)]);
  const draw = async () => {
    const db = await readyDb();
    const [settings, first] = await Promise.all([keptSettings(db), read(db)]);
    await ready(readerFrom(settings, computer).language);
    root.render(
      <StrictMode>
        <ReaderFrame first={settings} computer={computer}>
          <NowFrame>
            <Suspense>
              <ActFrame>{show(first)}</ActFrame>
            </Suspense>
          </NowFrame>
        </ReaderFrame>
      </StrictMode>,
    );
  };
  // The words of most readers come while the database opens; whoever set another language waits for theirs.
  void ready(likelyLanguage(computer)).catch(() => null);
  void draw().catch((error: unknown) => root.render(<Broken error={error} locale={computer.locale} />));
}
