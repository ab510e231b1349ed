import type { Rule } from '../page/rule';

/** Places that stand in one line: “Graz; Wien”, “New York, NY (HQ) | Boston, MA”. */
export function splitPlaces(line: string | null): string[] {
  if (!line) return [];
  return line
    .split(/\s*(?:;|\||•|·| \/ |\bor\b|\boder\b)\s*/)
    .map((place) =>
      place
        .replace(/\s*\((?:HQ|headquarters|remote|hybrid)\)\s*$/i, '')
        .replace(/\s*\/\s*$/, '')
        .trim(),
    )
    .filter((place) => place !== '' && place.length < 120 && !/^(?:remote|hybrid|on-?site)$/i.test(place));
}

/** The places of a line that a rule finds. */
export const places =
  (rule: Rule) =>
  (page: Document): string[] =>
    splitPlaces(rule(page));

/** The value that stands beside a label, wherever boards set their facts in label and value pairs. */
export const beside =
  (root: string, label: RegExp): Rule =>
  (page) => {
    for (const one of page.querySelectorAll(
      `${root} h2, ${root} h3, ${root} dt, ${root} th, ${root} strong`,
    )) {
      if (!label.test((one.textContent ?? '').trim())) continue;
      const value = (one.nextElementSibling?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (value !== '') return value.slice(0, 500);
    }
    return null;
  };

/** The first of the selectors that stands in the page. */
export const within =
  (...selectors: string[]) =>
  (page: Document): Element | null => {
    for (const selector of selectors) {
      const found = page.querySelector(selector);
      if (found && (found.textContent ?? '').trim() !== '') return found;
    }
    return null;
  };

/** A name made from a part of an address: `north-wind` becomes `North Wind`. */
export const nameOfSlug = (slug: string | undefined): string | null => {
  if (!slug || !/^[\w.-]{2,60}$/.test(slug)) return null;
  return slug
    .split(/[-_.]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join(' ');
};
