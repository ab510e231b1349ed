import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { Understanding } from '../../lib/model/understanding';
import { mailOfRow } from '../../scripts/rows';

const soup =
  'interview gespräch entretien entrevista colloquio gesprek Thursday jueves giovedì quinta-feira donderdag 14h30 2pm 3/4 12.03.2026 (PDT) – - : . , ; ? | / @ < > " https://zoom.us/j/1 your unfortunately if may Reschedule Cancel \u00a0 \u200b \n \n\n \t On wrote: From: > -- +49 Dr. and with'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...soup, ' ', '          ', 'Ä', '日本', '🙂'), { maxLength: 400 });
const read = (text: string, subject = '') =>
  understand(mailOfRow({ id: 'soup', subject, text, date: '2026-03-02T09:00:00Z' }));

describe('any text at all', () => {
  it('gives an understanding that holds to the model', () => {
    fc.assert(
      fc.property(texts, texts, (words, subject) => {
        const understanding = read(words.join(' '), subject.slice(0, 30).join(' '));
        expect(Understanding.parse(understanding).mailId).toBe('soup');
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  // Far above the budget, so that a busy machine passes; what hangs takes minutes.
  it.each([
    ['spaces', ' '.repeat(100_000)],
    ['one endless line', 'interview with '.repeat(7_000)],
    ['lines of one word', 'Thursday\n'.repeat(11_000)],
    ['if and if', 'if you need to reschedule '.repeat(4_000)],
    ['quote marks', '> '.repeat(50_000)],
    ['numbers', '12 3 4 5.6.7 8:9 '.repeat(6_000)],
    ['brackets', '(<'.repeat(50_000)],
    ['names', 'Anna Berg, '.repeat(9_000)],
  ])('is done soon with 100 kB of %s', (_name, text) => {
    const before = performance.now();
    read(text, text.slice(0, 2_000));
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
