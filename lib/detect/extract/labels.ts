import type { Clue, Page } from '../clue';
import { labelWords } from '../words/labels';

/** What a mail is stands in its first lines; the rest only costs time. */
const mostCharacters = 8_000;
const subjectCounts = 1.25;

/** Every way of speaking that tells what kind of mail this is, for or against, each with its words. */
export function findLabels(page: Page): Clue[] {
  const body = page.lines.join(' ').slice(0, mostCharacters);
  const below = page.footer.join(' ').slice(0, 2_000);
  return labelWords(page.language).flatMap(({ for: label, weight, pattern }): Clue[] => {
    const inSubject = pattern.exec(page.subject);
    const found =
      inSubject ?? pattern.exec(body) ?? (label === 'none' && weight < 5 ? pattern.exec(below) : null);
    if (!found) return [];
    const value = { label, weight: inSubject ? weight * subjectCounts : weight };
    return [
      { kind: 'label', value, certain: true, quote: found[0].slice(0, 200), by: 'labels', strength: 1 },
    ];
  });
}
