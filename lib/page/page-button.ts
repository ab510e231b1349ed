import type { PageButton } from '../model/page-button';
import { schemeOf } from './scheme';

const tag = 'encore-button';

/** Takes the button out of the page. */
export function removePageButton(page: Document): void {
  for (const host of [...page.querySelectorAll(tag)]) host.remove();
}

/** Shows a small button at the edge of a listing that opens the side panel; the reader can send it away. */
export function showPageButton(
  page: Document,
  button: PageButton,
  styles: string,
  does: { open: () => void; dismiss: () => void },
): void {
  removePageButton(page);
  const host = page.createElement(tag);
  host.style.setProperty('all', 'initial');
  host.style.setProperty('color-scheme', schemeOf(page.body));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = styles;
  const box = page.createElement('aside');
  box.className = 'page-button';
  box.setAttribute('aria-label', 'Encore');
  box.setAttribute('lang', button.language);
  const make = (className: string, words: string, label: string | null, act: () => void) => {
    const made = page.createElement('button');
    made.type = 'button';
    made.className = className;
    made.textContent = words;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };
  box.append(
    make('open', button.words, null, does.open),
    make('hide', '×', button.hideWords, () => {
      removePageButton(page);
      does.dismiss();
    }),
  );
  root.append(sheet, box);
  page.body.append(host);
}
