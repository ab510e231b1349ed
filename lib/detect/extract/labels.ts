import type { Clue, Page } from '../clue';
import { labelWords } from '../words/labels';

/** What a mail is stands in its first lines; the rest only costs time. */
const mostCharacters = 8_000;
const subjectCounts = 1.25;
/** What an answered mail spoke of is still what this one is about, only less surely. */
const threadCounts = 0.6;

const summariesOf = (page: Page): string =>
  page.mail.calendars.map((text) => /^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1] ?? '').join(' ');

/** Every way of speaking that tells what kind of mail this is, for or against, each with its words. */
export function findLabels(page: Page): Clue[] {
  const body = [
    page.lines.join(' ').slice(0, mostCharacters),
    page.signature[0] ?? '',
    summariesOf(page),
  ].join(' ');
  const thread = page.history.join(' ').slice(0, 3_000);
  const below = page.footer.join(' ').slice(0, 2_000);
  return labelWords(page.language).flatMap(({ for: label, weight, pattern }): Clue[] => {
    const found = (text: string, counts: number) => {
      const match = text === '' ? null : pattern.exec(text);
      return match ? { words: match[0], weight: weight * counts } : null;
    };
    const hit =
      found(page.subject, subjectCounts) ??
      found(body, 1) ??
      (label === 'none' && weight < 5 ? found(below, 1) : null) ??
      (label === 'interview' && weight > 0 ? found(thread, threadCounts) : null);
    if (!hit) return [];
    const value = { label, weight: hit.weight };
    return [
      { kind: 'label', value, certain: true, quote: hit.words.slice(0, 200), by: 'labels', strength: 1 },
    ];
  });
}
