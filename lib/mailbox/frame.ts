const parsed = new WeakMap<Element, { srcdoc: string; inside: Document }>();
const holders = new WeakMap<Document, Element>();

/** The document inside a frame of the same origin; a `srcdoc` that scripts may not enter is read from its attribute. */
export function insideFrame(frame: Element): Document | null {
  let inside: Document | null = null;
  try {
    inside = (frame as HTMLIFrameElement).contentDocument;
  } catch {
    inside = null;
  }
  if (!inside?.body?.firstChild) inside = insideSrcdoc(frame);
  if (inside) holders.set(inside, frame);
  return inside;
}

function insideSrcdoc(frame: Element): Document | null {
  const srcdoc = frame.getAttribute('srcdoc')?.slice(0, 2_000_000);
  if (!srcdoc) return null;
  const known = parsed.get(frame);
  if (known?.srcdoc === srcdoc) return known.inside;
  // Parsed, never loaded: nothing in it runs or is fetched.
  const inside = new DOMParser().parseFromString(srcdoc, 'text/html');
  parsed.set(frame, { srcdoc, inside });
  return inside;
}

/** The frame through which a document was entered; null for the page itself. */
export const frameAround = (inside: Document): Element | null => holders.get(inside) ?? null;

/** The element itself, or the frame of `page` in which it stands, however deep. */
export function inPage(page: Document, element: Element): Element {
  let at = element;
  while (at.ownerDocument !== page) {
    const frame = frameAround(at.ownerDocument);
    if (!frame) return element;
    at = frame;
  }
  return at;
}
