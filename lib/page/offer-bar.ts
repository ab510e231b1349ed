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

/** Encore's mark, a repeat sign; its ground is the stylesheet's. */
function mark(page: Document): SVGElement {
  const drawn = page.createElementNS(svg, 'svg');
  drawn.setAttribute('class', 'mark');
  drawn.setAttribute('viewBox', '0 0 32 32');
  drawn.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(svg, 'path');
  path.setAttribute(
    'd',
    'M8.5 9.75a2.25 2.25 0 1 0 .01 0m0 8a2.25 2.25 0 1 0 .01 0M14 6h2v20h-2M19.5 6H25v20h-5.5',
  );
  drawn.append(path);
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
    if (bar.was) when.append(element(page, 'span', bar.when ? 'was goes' : 'was', bar.was));
    if (bar.was && bar.when) when.append(' ');
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

/** The bar's place in the page: the one that stands there, or a new one. */
function placeOf(anchor: Element, styles: string): ShadowRoot {
  const page = anchor.ownerDocument;
  const standing = anchor.previousElementSibling;
  if (standing?.localName === tag && standing.shadowRoot) return standing.shadowRoot;
  removeBar(page);
  const host = page.createElement(tag);
  host.style.cssText = 'all: initial; display: block; margin: 0 0 12px; container-type: inline-size';
  const root = host.attachShadow({ mode: 'open' });
  // The live region stands before it speaks: a region that comes with its words is not read out.
  const status = element(page, 'p', 'visually-hidden');
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  root.append(element(page, 'style', '', styles), element(page, 'section', 'bar'), status);
  anchor.parentElement?.insertBefore(host, anchor);
  return root;
}

const spokenAfterMs = 100;

/**
 * Shows the bar in the flow above the mail’s text, in a shadow root of its own. A bar that stands there gets the new
 * words, and who is in it with the keyboard stays in it. Only presses by a person count: the page cannot speak for them.
 */
export function showBar(
  anchor: Element,
  bar: OfferBar,
  styles: string,
  onPress: (press: BarPress) => void,
): void {
  const page = anchor.ownerDocument;
  const root = placeOf(anchor, styles);
  // As dark as the mail around it is now.
  (root.host as HTMLElement).style.setProperty('color-scheme', schemeOf(anchor));
  const hasFocus = root.activeElement !== null;
  const section = element(page, 'section', 'bar');
  section.setAttribute('aria-label', 'Encore');
  section.setAttribute('lang', bar.language);
  const buttons = element(page, 'div', 'buttons');
  let isPressed = false;
  const add = (press: BarPress, className: string, words: string, isIcon: boolean) => {
    const button = element(page, 'button', `button ${className}`, isIcon ? '×' : words);
    button.type = 'button';
    if (isIcon) button.setAttribute('aria-label', words);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!event.isTrusted || isPressed) return;
      isPressed = true;
      for (const one of buttons.children) one.setAttribute('aria-disabled', 'true');
      onPress(press);
    });
    buttons.append(button);
  };
  for (const { press, words, isPrimary } of bar.buttons)
    add(press, isPrimary ? 'primary' : press === 'answer' || press === 'open' ? '' : 'quiet', words, false);
  add('hide', 'quiet square', bar.hideWords, true);
  section.append(mark(page), line(page, bar), buttons);
  root.querySelector('section')?.replaceWith(section);
  if (hasFocus) buttons.querySelector('button')?.focus();
  const said = [bar.lead, bar.who, bar.when, bar.theirTime, bar.theirZone, bar.mine].filter(Boolean);
  const status = root.querySelector('[role=status]');
  setTimeout(() => {
    if (status) status.textContent = `Encore: ${said.join(', ')}`;
  }, spokenAfterMs);
}
