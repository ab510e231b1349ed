import { describe, expect, it } from 'vitest';
import { countGaps } from '../../lib/letters/gaps';
import { isInLetter, piecesFor, putIn, sentenceInLetter, takeOut } from '../../lib/letters/put-in';
import { writeThankYou } from '../../lib/letters/thank-you';
import type { ThankYouInput } from '../../lib/letters/thank-you-input';
import { letterLanguages } from '../../lib/letters/words';

const input = (more: Partial<ThankYouInput> = {}): ThankYouInput => ({
  application: { company: 'Wrenfield Instruments', role: 'Regional operations lead' },
  interview: {
    round: 'second',
    kind: 'video',
    startsAt: '2026-03-12T18:30:00Z',
    timeZone: 'America/New_York',
  },
  person: { name: 'Marguerite Okafor', title: 'VP operations', email: null, part: 'supervisor' },
  notes: [
    {
      about: 'talked about',
      text: 'Dwell time in Antwerp. The forklift audit. The rota for the night shift.',
    },
    { about: 'promised', text: 'Send her the shift plan.' },
    { about: 'talked about', text: 'She is arrogant.' },
    { about: 'concern', text: 'I rambled about Corvane.' },
  ],
  strengths: ['Several sites at once', 'Calm with a tired team'],
  sender: { name: 'Ines Berger' },
  language: 'en',
  tone: 'brief',
  ...more,
});
const found = (all: { text: string }[], text: string) => {
  const one = all.find((piece) => piece.text.includes(text));
  if (!one) throw new Error(`There is no piece “${text}”.`);
  return one as ReturnType<typeof piecesFor>['notes'][number];
};

describe('putting a note or a strength into a letter', () => {
  it('offers what may go in, and nothing private', () => {
    const { notes, strengths } = piecesFor(input());
    const words = notes.map(({ text }) => text).join(' | ');
    expect(words).toContain('the forklift audit');
    expect(words).toContain('to send you the shift plan');
    expect(words).not.toMatch(/arrogant|Corvane|rambled/);
    expect(strengths.map((one) => one.words)).toEqual(['Several sites at once', 'Calm with a tired team']);
  });

  it('adds a sentence beside its like, between greeting and signature, and takes it out again', () => {
    const { body } = writeThankYou(input());
    const { notes, strengths } = piecesFor(input());
    for (const own of [...notes, ...strengths].filter((one) => !isInLetter(body, one))) {
      const more = putIn(body, own);
      expect(isInLetter(more, own)).toBe(true);
      expect(more).toMatch(/^Hello Marguerite,\n\n/);
      expect(more).toMatch(/\n\nBest wishes,\nInes Berger$/);
      expect(more.split('\n\n')).toHaveLength(body.split('\n\n').length);
      expect(sentenceInLetter(more, own)).not.toBeNull();
      expect(takeOut(more, own)).toBe(body);
    }
  });

  it('says each in words of its own', () => {
    const { notes } = piecesFor(input());
    const body = notes.reduce(putIn, 'Dear Marguerite,\n\nThank you.\n\nInes');
    const openings = notes.map((own) => sentenceInLetter(body, own)?.slice(0, 20));
    expect(openings).not.toContain(undefined);
    expect(new Set(openings).size).toBe(notes.length);
  });

  it('fills the gap that waits for it', () => {
    const { body } = writeThankYou(input({ notes: [], strengths: [] }));
    expect(countGaps(body)).toBe(2);
    const { notes, strengths } = piecesFor(input());
    const once = putIn(body, found(notes, 'forklift'));
    expect(countGaps(once)).toBe(1);
    expect(countGaps(putIn(once, found(strengths, 'sites')))).toBe(0);
  });

  it.each(letterLanguages)('keeps greeting and signature apart in %s', (language) => {
    const wish = input({ language, notes: [{ about: 'talked about', text: 'Antwerpen, Rotterdam' }] });
    const { body } = writeThankYou({ ...wish, notes: [] });
    for (const own of piecesFor(wish).strengths) {
      const more = putIn(body, own);
      expect(more.split('\n\n')[0]).toBe(body.split('\n\n')[0]);
      expect(more.split('\n\n').at(-1)).toBe(body.split('\n\n').at(-1));
    }
  });

  it('does not lose a letter of one line, or a dollar', () => {
    const own = found(piecesFor(input({ strengths: ['Crates for $& yards'] })).strengths, 'yards');
    expect(putIn('', own)).toContain('for $& yards');
    expect(takeOut(putIn('Hello', own), own)).toBe('Hello');
  });
});
