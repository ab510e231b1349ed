import { describe, expect, it } from 'vitest';
import { findAlike } from '../../lib/letters/find-alike';
import { countGaps } from '../../lib/letters/gaps';
import { writeThankYou } from '../../lib/letters/thank-you';
import type { ThankYouInput } from '../../lib/letters/thank-you-input';
import { letterWords } from '../../lib/letters/words';
import { varied } from './varied';

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every string inside a value. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** Words that turning a note to the person, or a strength to a phrase, may add. */
const turning =
  'you your how to the wish plan hope were are have do whether having and thursday donnerstag jeudi jueves quinta feira giovedì donderdag madame monsieur mevrouw ihnen vous u scheduling'.split(
    ' ',
  );

const written: ReturnType<typeof writeThankYou>[] = [];
for (const input of varied)
  written.push(
    writeThankYou(
      input,
      written.map(({ body }) => body),
    ),
  );
const pairs = varied.map(
  (input, index) => [input.person.name ?? `person ${index}`, input, written[index]] as const,
);

describe('letters to twenty varied people', () => {
  it('are not alike', () => {
    expect(findAlike(written)).toEqual([]);
    expect(new Set(written.map(({ body }) => body)).size).toBe(20);
  });

  it.each(pairs)('say nothing that is not in the input: %s', (_, input, letter) => {
    const { words } = letterWords(input.language);
    const known = new Set([...strings(words), ...strings(input)].flatMap(wordsOf).concat(turning));
    expect(wordsOf(`${letter?.subject} ${letter?.body}`).filter((word) => !known.has(word))).toEqual([]);
  });

  it.each(pairs)('hide no gap and stay in their frame: %s', (_, __, letter) => {
    const whole = `${letter?.subject}\n${letter?.body}`;
    expect(countGaps(whole)).toBe(letter?.doubts.length);
    expect(whole).not.toMatch(/[[\]{}<>]|null|undefined|https?:/);
    expect(whole).not.toMatch(/(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu);
    expect(whole).not.toMatch(/ {2}|[.,;:]{2}|\s[.,;]|\?\./);
  });

  it.each(pairs.filter(([, { language }]) => language === 'en'))(
    'speak to the person, not of them: %s',
    (_, __, letter) => {
      expect(letter?.body).not.toMatch(/\b(?:she|he|her|him|his|hers)\b/i);
      expect(letter?.body).not.toMatch(/\b(?:arrogant|boring|ill|daughter|son|wife|weak|£40m)\b/i);
    },
  );

  it('keep judgements and family out in the other languages', () => {
    const others = written.map(({ body }) => body).join('\n');
    expect(others).not.toMatch(/gelangweilt|Gehalt|hija|enferma(?!\p{L})|figli|elle cherche|ze zoekt/u);
  });

  it('say more in a long letter than in a short one', () => {
    const notes = ['The merger with Eastgate', 'the night shift in Leeds', 'the new timetable for May'].map(
      (text): ThankYouInput['notes'][number] => ({ about: 'talked about', text }),
    );
    const base = { ...(varied[15] as ThankYouInput), notes };
    const count = (length: 'short' | 'medium' | 'long') => {
      const { body } = writeThankYou({ ...base, length });
      return notes.filter(({ text }) => body.toLowerCase().includes(text.slice(4).toLowerCase())).length;
    };
    expect([count('short'), count('medium'), count('long')]).toEqual([1, 2, 3]);
  });
});
