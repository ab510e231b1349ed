import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readyDb } from '../../lib/store/open';
import { ActFrame } from './act';
import { Broken } from './broken';
import { NowFrame } from './now';
import { type Computer, ReaderFrame } from './reader';

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
          <ActFrame>{page}</ActFrame>
        </NowFrame>
      </ReaderFrame>
    </StrictMode>
  );
  void readyDb().then(
    () => root.render(whole),
    (error: unknown) => root.render(<Broken error={error} locale={computer.locale} />),
  );
}
