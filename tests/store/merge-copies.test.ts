import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCopies, type StampedRow } from '../../lib/store/merge-copies';

const stamp = fc
  .tuple(fc.nat(3), fc.nat(2), fc.constantFrom('a', 'b'))
  .map(
    ([ms, count, device]) => `${String(ms).padStart(15, '0')}-${String(count).padStart(6, '0')}-${device}`,
  );
const copy: fc.Arbitrary<StampedRow> = fc
  .dictionary(fc.constantFrom('company', 'role', 'note'), fc.tuple(fc.constantFrom('x', 'y', 'z'), stamp))
  .chain((fields) =>
    fc.option(stamp, { nil: null }).map((removed) => ({
      fields: Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value])),
      stamps: Object.fromEntries(Object.entries(fields).map(([name, [, at]]) => [name, at])),
      removed,
    })),
  );

describe('merging two copies of a row, whatever the clocks say', () => {
  it('gives the same both ways round', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(mergeCopies(a, b)).toEqual(mergeCopies(b, a));
      }),
    );
  });

  it('gives the same in any grouping', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const [left, right] = [mergeCopies(mergeCopies(a, b), c), mergeCopies(a, mergeCopies(b, c))];
        expect(left).toEqual(right);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const once = mergeCopies(a, b);
        expect(mergeCopies(once, b)).toEqual(once);
      }),
    );
  });
});
