/** The document inside a frame of the same origin; a `srcdoc` that scripts may not enter is read from its attribute. */
export function insideFrame(frame: Element): Document | null {
  let inside: Document | null = null;
  try {
    inside = (frame as HTMLIFrameElement).contentDocument;
  } catch {
    inside = null;
  }
  if (inside?.body?.firstChild) return inside;
  const srcdoc = frame.getAttribute('srcdoc');
  if (!srcdoc) return null;
  // Parsed, never loaded: nothing in it runs or is fetched.
  return new DOMParser().parseFromString(srcdoc.slice(0, 2_000_000), 'text/html');
}
