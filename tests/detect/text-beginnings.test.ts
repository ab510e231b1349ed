import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsIn } from '../../lib/detect/extract/text-beginnings';

const words = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const placesIn = (text: string) => startsIn(text).map(({ index }) => index);

describe('where the words of a text begin', () => {
  it('is where a run of letters and digits begins, and at each other sign', () => {
    expect(placesIn('Né à 9h30, ok?')).toEqual([0, 3, 5, 9, 11, 13]);
  });

  it('is so in any text, whatever its letters', () => {
    const sign = fc.constantFrom(
      'a',
      'Z',
      '7',
      'é',
      'ß',
      '日',
      '𝒜',
      '😀',
      '\u00a0',
      ' ',
      '\n',
      '.',
      '’',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign).map((signs) => signs.join('')),
        ),
        (text) => {
          expect(placesIn(text)).toEqual([...text.matchAll(words)].map(({ index }) => index));
        },
      ),
    );
  });
});
