import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { readyDb } from '../../lib/store/open';
import { loadWords } from '../words/words';
import { ActFrame } from './act';
import { Broken } from './broken';
import { NowFrame } from './now';
import { type Computer, likelyLanguage, ReaderFrame } from './reader';

/** Draws a page into `#page`. Whatever fails is said in a sentence, never left as a blank sheet. */
export function mountPage(document: Document, computer: Computer, page: ReactNode): void {
  const place = document.getElementById('page');
  if (!place) throw new Error('The page has no place to draw in.');
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      createRoot(place).render(<Broken error={error} locale={computer.locale} />);
    },
  });
  const whole = (
    <StrictMode>
      <ReaderFrame computer={computer}>
        <NowFrame>
          <Suspense>
            <ActFrame>{page}</ActFrame>
          </Suspense>
        </NowFrame>
      </ReaderFrame>
    </StrictMode>
  );
  // Words and database come at the same time; whoever set another language waits for its words once more.
  void loadWords(likelyLanguage(computer)).catch(() => null);
  void readyDb().then(
    () => root.render(whole),
    (error: unknown) => root.render(<Broken error={error} locale={computer.locale} />),
  );
}
