/** Light or dark, as the page around it is: a light mail in a dark system stays light. */
export function schemeOf(anchor: Element): 'light' | 'dark' {
  const view = anchor.ownerDocument.defaultView;
  for (let at: Element | null = anchor; at && view; at = at.parentElement) {
    const [red, green, blue, alpha = 1] = (
      view.getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
