import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCopies, type StampedRow, stands } from '../../lib/store/merge-copies';

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

describe('a row that was removed', () => {
  const at = (ms: number) => `${String(ms).padStart(15, '0')}-000000-a`;
  const row = (ms: number): StampedRow => ({
    fields: { id: 'one', role: 'Nurse' },
    stamps: { id: at(ms), role: at(ms) },
    removed: null,
  });
  const gone = (ms: number): StampedRow => ({ fields: {}, stamps: {}, removed: at(ms) });

  it('is not brought back by an older copy, in whatever order three machines meet', () => {
    const edited: StampedRow = { ...row(1), stamps: { id: at(1), role: at(3) } };
    expect(stands(mergeCopies(mergeCopies(gone(2), row(1)), edited))).toBe(false);
    expect(stands(mergeCopies(gone(2), mergeCopies(row(1), edited)))).toBe(false);
  });

  it('stands again once it was put back whole', () => {
    expect(stands(mergeCopies(row(3), gone(2)))).toBe(true);
  });
});
