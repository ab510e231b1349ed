import type { BarPress, OfferBar } from '../model/offer-bar';
import { schemeOf } from './scheme';

const tag = 'encore-bar';
const svg = 'http://www.w3.org/2000/svg';

function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  text?: string,
) {
  const made = page.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function shape(page: Document, name: string, attributes: Record<string, string>): SVGElement {
  const made = page.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function mark(page: Document): SVGElement {
  const drawn = shape(page, 'svg', { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' });
  const group = shape(page, 'g', { fill: 'var(--on-spruce)' });
  group.append(
    shape(page, 'circle', { cx: '8.5', cy: '12', r: '2.25' }),
    shape(page, 'circle', { cx: '8.5', cy: '20', r: '2.25' }),
    shape(page, 'rect', { x: '14', y: '6', width: '2', height: '20', rx: '.5' }),
    shape(page, 'rect', { x: '19.5', y: '6', width: '5.5', height: '20', rx: '1' }),
  );
  drawn.append(
    shape(page, 'rect', { width: '32', height: '32', rx: '7.5', fill: 'var(--spruce-fill)' }),
    group,
  );
  return drawn;
}

function cross(page: Document): SVGElement {
  const drawn = shape(page, 'svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  drawn.append(shape(page, 'path', { d: 'M18 6 6 18M6 6l12 12' }));
  return drawn;
}

/** The one line: round · company · when. Every word comes ready and stands as text. */
function line(page: Document, bar: OfferBar): HTMLElement {
  const p = element(page, 'p', '');
  p.append(element(page, 'span', 'strong', bar.lead));
  const dot = () => element(page, 'span', 'dot', '·');
  if (bar.who) p.append(dot(), element(page, 'span', 'gives-way', bar.who));
  if (bar.was || bar.when) {
    const when = element(page, 'span', bar.who || bar.mine ? '' : 'gives-way');
    if (bar.was) when.append(element(page, 'span', 'was', bar.was), ' ');
    if (bar.when) when.append(bar.when);
    if (bar.theirTime) {
      const theirs = element(page, 'span', bar.mine ? 'theirs' : '', ` ${bar.theirTime}`);
      if (bar.theirZone)
        theirs.append(' ', element(page, 'span', bar.zoneIsGuessed ? 'guessed' : '', bar.theirZone));
      if (bar.mine) theirs.append(' ·');
      when.append(theirs);
    }
    if (bar.mine) when.append(` ${bar.mine}`);
    p.append(dot(), when);
  }
  return p;
}

/** Takes the bar out of the page. */
export function removeBar(page: Document): void {
  for (const host of [...page.querySelectorAll(tag)]) host.remove();
}

/**
 * Shows the bar in the flow above the mail’s text, in a shadow root of its own. A bar that stands is replaced.
 * Only presses by a person count: the page cannot speak for the reader.
 */
export function showBar(
  anchor: Element,
  bar: OfferBar,
  styles: string,
  onPress: (press: BarPress) => void,
): void {
  const page = anchor.ownerDocument;
  removeBar(page);
  const host = page.createElement(tag);
  host.style.setProperty('all', 'initial');
  host.style.setProperty('color-scheme', schemeOf(anchor));
  host.style.setProperty('display', 'block');
  host.style.setProperty('margin', '0 0 12px');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = element(page, 'style', '', styles);
  const section = element(page, 'section', 'bar');
  section.setAttribute('aria-label', 'Encore');
  section.setAttribute('lang', bar.language);
  const buttons = element(page, 'div', 'buttons');
  const add = (press: BarPress, className: string, words: string, isIcon: boolean) => {
    const button = element(page, 'button', `button small ${className}`, isIcon ? undefined : words);
    button.type = 'button';
    if (isIcon) {
      button.setAttribute('aria-label', words);
      button.append(cross(page));
    }
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!event.isTrusted) return;
      for (const one of buttons.querySelectorAll('button')) one.disabled = true;
      onPress(press);
    });
    buttons.append(button);
  };
  for (const { press, words, isPrimary } of bar.buttons)
    add(press, isPrimary ? 'primary' : 'quiet', words, false);
  add('hide', 'quiet square', bar.hideWords, true);
  section.append(mark(page), line(page, bar), buttons);
  const status = element(
    page,
    'p',
    'visually-hidden',
    `Encore: ${[bar.lead, bar.who, bar.when, bar.theirTime, bar.mine].filter(Boolean).join(', ')}`,
  );
  status.setAttribute('role', 'status');
  root.append(sheet, section, status);
  anchor.parentElement?.insertBefore(host, anchor);
}
