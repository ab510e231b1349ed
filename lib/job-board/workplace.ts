import type { Workplace } from '../model/job-posting';

const workplaces: [RegExp, Workplace][] = [
  [/hybrid|teilweise home|mobiles? arbeiten/i, 'hybrid'],
  [/on[- ]?site|in[- ]office|in person|vor ort|sur site|présentiel/i, 'onsite'],
  [/remote|home ?office|télétravail|telecommute|work from home/i, 'remote'],
];
const whole =
  /^(?:hybrid|hybride|on[- ]?site|remote|in[- ]office|(?:fully|100 ?%) remote|vor ort|hybrid (?:work(?:place)?|remote))(?: \/)?$/i;
const apart =
  'button, nav, form, select, footer, aside, a, [class*="filter" i], [role="listbox"], [role="menu"]';

/** Where the work is done, as words say it; null where they do not. */
export const workplaceIn = (words: string | null): Workplace | null =>
  words === null ? null : (workplaces.find(([pattern]) => pattern.test(words))?.[1] ?? null);

const partlyThere =
  /\bhybrid\w*[^.\n]{0,60}(?:work|model|role|position|schedule|days?\b|office|arbeit|büro|tage|bureau|jours)|(?:\d|one|two|three|four) days?[^.\n]{0,30}(?:in|at|from) (?:the|our)[^.\n]{0,30}office/i;

/** Whether a description speaks of days at the office, which data that knows only *remote* cannot say. */
export const saysHybrid = (description: string | null): boolean => partlyThere.test(description ?? '');

/** A label on the page that says where the work is done; it beats the data, which often says remote for hybrid. */
export function workplaceLabel(page: Document): Workplace | null {
  for (const element of [...page.querySelectorAll('span, p, li, dd, div')].slice(0, 3_000)) {
    if (element.childElementCount > 0) continue;
    const words = (element.textContent ?? '').trim();
    if (words.length <= 30 && whole.test(words) && !element.closest(apart)) return workplaceIn(words);
  }
  return null;
}
