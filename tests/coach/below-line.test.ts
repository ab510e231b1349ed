import { describe, expect, it } from 'vitest';
import { isBelowLine } from '../../lib/coach/below-line';

describe('what falls below the reader’s line', () => {
  it.each([
    ['24 days', '25 days or more', true],
    ['28 days', '25 days or more', false],
    ['€61,000', '€60,000 or more', false],
    ['€59.500', '60.000 €', true],
    ['58k', '€60,000', true],
    ['1 day a week', '2 days a week', true],
    ['3 days', 'at most 2 days', true],
    ['2 days', 'at most 2 days', false],
    ['2.5 days', '2 days', false],
  ])('%s against %s', (offered, line, isBelow) => {
    expect(isBelowLine(offered, line)).toBe(isBelow);
  });

  it.each([
    ['€30 an hour', '€60,000 a year'],
    ['$50,000', '€60,000'],
    ['50 to 70 thousand', '60,000'],
    ['generous', '25 days'],
    ['24 days', 'enough to breathe'],
    [null, '25 days'],
    ['24 days', null],
  ])('makes no claim of %s against %s', (offered, line) => {
    expect(isBelowLine(offered, line)).toBe(false);
  });
});
