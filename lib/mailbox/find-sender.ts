import { isHidden } from '../page/visible-text';
import { addressIn, addressOf, nameIn } from './address';
import { type Head, labelled, named, naming } from './find-head';
import { names, receivers } from './head-words';
import { words } from './subject-words';

export type Sender = { element: Element | null; name: string | null; address: string | null };

/** The words below an element, with a space between its parts: a name and an address often touch. */
function spaced(element: Element | null | undefined): string {
  if (!element) return '';
  if (element.tagName === 'TIME' || names.date.test(naming(element)) || isHidden(element)) return '';
  const pieces = [...element.childNodes].map((child) =>
    child.nodeType === 1 ? spaced(child as Element) : child.nodeType === 3 ? (child.nodeValue ?? '') : '',
  );
  return pieces.join(element.childElementCount > 0 ? ' ' : '').slice(0, 500);
}

const fromText = (element: Element, text: string): Sender => ({
  element,
  name: nameIn(text),
  address: addressIn(text),
});

function fromElement(element: Element, around: Element[]): Sender {
  const inside = [element, ...element.querySelectorAll('*')];
  const carrier = inside.find((one) => addressOf(one) !== null) ?? null;
  const beside = carrier ? null : besideOf(element, around);
  const found = carrier ? addressOf(carrier) : beside ? addressOf(beside) : null;
  const name =
    nameIn(element.getAttribute('name')) ??
    nameIn(spaced(element)) ??
    nameIn((carrier ?? element).getAttribute('title')) ??
    nameIn((carrier ?? element).getAttribute('aria-label'));
  return { element, name, address: found };
}

/** The address that stands next to a sender’s name. */
const besideOf = (element: Element, around: Element[]): Element | null =>
  around.find(
    (one) =>
      addressOf(one) !== null &&
      !isReceiver(one) &&
      (element.parentElement?.contains(one) || element.parentElement?.parentElement?.contains(one) === true),
  ) ?? null;

/** The name that stands around an address: in front of it, or in the part that holds both. */
function nameAround(element: Element): string | null {
  const first = element.firstElementChild;
  if (first && /^(B|STRONG)$/.test(first.tagName) && nameIn(words(first))) return nameIn(words(first));
  const own =
    nameIn(element.getAttribute('data-name') ?? element.getAttribute('name')) ??
    nameIn(spaced(element)) ??
    nameIn(element.getAttribute('title')) ??
    nameIn(element.getAttribute('aria-label'));
  // Beside the address may stand “to you”.
  if (own && !receivers.test(own.split(' ')[0] ?? '')) return own;
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const before =
      nameIn(spaced(at.previousElementSibling)) ??
      (at.previousSibling?.nodeType === 3 ? nameIn(at.previousSibling.nodeValue) : null);
    if (before && before.length < 80) return before;
  }
  return nameIn(spaced(element.nextElementSibling));
}

/** Whether an element belongs to the receivers of the mail. */
const isReceiver = (element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    if (names.from.test(naming(at))) return false;
    if (names.to.test(naming(at))) return true;
  }
  const before = words(
    element.previousElementSibling ?? element.parentElement?.previousElementSibling ?? element,
  );
  return receivers.test(before);
};

/** Who wrote the mail, from the part that stands nearest above its body; null where nobody is named. */
export function findSender(heads: Head[], subject: Element | null): Sender | null {
  for (const { elements: all } of heads) {
    const elements = all.filter((one) => one !== subject && !subject?.contains(one));
    const label = labelled(elements, 'from');
    if (label)
      return label.isValue ? fromElement(label.element, elements) : fromText(label.element, label.text);
    const byName = named(elements, 'from');
    if (byName && !isReceiver(byName)) {
      const whole = fromElement(
        byName.parentElement?.closest('[class*="from" i], [class*="sender" i]') ?? byName,
        elements,
      );
      const own = fromElement(byName, elements);
      return { ...own, name: own.name ?? whole.name, address: own.address ?? whole.address };
    }
    const carrier = elements.find((one) => addressOf(one) !== null && !isReceiver(one));
    if (carrier) return { element: carrier, name: nameAround(carrier), address: addressOf(carrier) };
  }
  const [nearest] = heads.filter(({ elements }) => elements.length > 0);
  const bold = nearest?.elements.find(
    (one) => /^(B|STRONG|H3|H4|H5|CITE)$/.test(one.tagName) && one !== subject && !isReceiver(one),
  );
  const name = bold ? nameIn(bold.textContent) : null;
  return name ? { element: bold ?? null, name, address: null } : null;
}
