import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFirst } from '../../src/domain/largestFirst.ts';

const sorted = (values: readonly number[]) => [...largestFirst(Float64Array.from(values))];

test.each([
  [[], []],
  [[7], [0]],
  [
    [3, 9, 5],
    [1, 2, 0],
  ],
  // Equal ones stay as they are, and a missing number (−1) comes after zero.
  [
    [0, -1, 114, 0, 114, -1],
    [2, 4, 0, 3, 1, 5],
  ],
  [
    [4095, 4096, 16_777_216, 4097, 1],
    [2, 3, 1, 0, 4],
  ],
  [
    [1, Number.MAX_SAFE_INTEGER, 2],
    [1, 2, 0],
  ],
])('%j are read in the order %j', (values, order) => {
  expect(sorted(values)).toEqual(order);
});

test('whatever the numbers, as a stable sort would have them', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: -1, max: 20 }), fc.nat(2 ** 31 - 1)));
  fc.assert(
    fc.property(counts, (values) => {
      const places = values.map((_, at) => at);
      const expected = places.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
      expect(sorted(values)).toEqual(expected);
    }),
  );
});
