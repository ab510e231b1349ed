import { describe, expect, it } from 'vitest';
import { de as deWorkspace } from '../../components/workspace/words/de';
import { en as enWorkspace } from '../../components/workspace/words/en';
import { dayTips } from '../../lib/coach/day-tips';
import { meanings } from '../../lib/coach/meaning-of-round';
import { practiceBank } from '../../lib/coach/practice-bank';
import { researchItems } from '../../lib/coach/research';
import { de } from '../../lib/coach/words/de';
import { preparing as dePreparing } from '../../lib/coach/words/de/preparing';
import { en } from '../../lib/coach/words/en';
import { preparing as enPreparing } from '../../lib/coach/words/en/preparing';

/** Every sentence in a tree of words; a sentence that is built is built once, with values of each kind. */
function sentencesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const built = [
      () => words('Marguerite', 'Wrenfield'),
      () =>
        words({ day: '2026-03-20', fresh: 2, all: 4, peers: 2, slots: 1, known: 2, more: 2, place: 'Quay' }),
    ].map((build) => {
      try {
        return String(build());
      } catch {
        return '';
      }
    });
    return built.filter((text) => text && !text.includes('undefined'));
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}

/** Syllables, near enough for a reading age: groups of vowels, a silent e at the end aside. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouyäöü]+/g) ?? []
    ).length,
  );
const wordsOf = (text: string) => text.match(/[\p{L}’'-]+/gu) ?? [];
const split = (text: string) => text.split(/[.?:](?:\s|$)/).filter((part) => wordsOf(part).length > 0);

const english = [en, enPreparing, enWorkspace].flatMap(sentencesIn);
const german = [de, dePreparing, deWorkspace].flatMap(sentencesIn);

describe('the wording', () => {
  it('is found: several hundred texts in each language, as many in one as in the other', () => {
    expect(english.length).toBeGreaterThan(300);
    expect(Math.abs(english.length - german.length)).toBeLessThanOrEqual(5);
  });

  it('has short sentences', () => {
    const long = [...english, ...german].flatMap(split).filter((part) => wordsOf(part).length > 18);
    expect(long).toEqual([]);
  });

  it('takes few words: no text is longer than a line or two', () => {
    expect([...english, ...german].filter((text) => text.length > 110)).toEqual([]);
  });

  it('does not shout, sell or decorate', () => {
    const slogans =
      /[!]|\p{Extended_Pictographic}|\b(amazing|awesome|unlock|boost|supercharge|nail it|ace it|dream job|game.?changer|effortless|crush|rockstar|stand out from the crowd|traumjob|garantiert|einzigartig|durchstarten)\b/iu;
    const shouted = /[A-Z]{5,}/;
    expect([...english, ...german].filter((text) => slogans.test(text) || shouted.test(text))).toEqual([]);
  });

  it('can be read by a twelve-year-old: Flesch-Kincaid grade of all English sentences below 6', () => {
    // Labels of a word or two would only flatter the figure.
    const sentences = english.flatMap(split).filter((part) => wordsOf(part).length > 4);
    const words = sentences.flatMap(wordsOf);
    const grade =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade).toBeLessThan(6);
  });

  it('has words, in both languages, for every row of the coach’s tables', () => {
    for (const words of [enPreparing, dePreparing]) {
      for (const { id } of meanings) expect(words.meaning[id], id).toBeTruthy();
      for (const { id } of dayTips) expect(words.tip[id], id).toBeTruthy();
      for (const { id } of researchItems) expect(words.research[id], id).toBeTruthy();
      for (const { id } of practiceBank) expect(words.practice[id], id).toBeTruthy();
    }
  });
});
