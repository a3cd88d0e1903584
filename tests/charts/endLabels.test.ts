import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels, type WantedLabel } from '../../src/charts/endLabels.ts';

test('labels with room stay where they wish', () => {
  expect(spreadLabels([wanted(50), wanted(100)], 0, 300)).toEqual([50, 100]);
});

test('two labels at one height part evenly', () => {
  expect(spreadLabels([wanted(100), wanted(100)], 0, 300)).toEqual([92, 108]);
});

test('a label does not leave the room at either end', () => {
  expect(spreadLabels([wanted(-40), wanted(500)], 0, 300)).toEqual([8, 292]);
});

test('the answer keeps the order asked for', () => {
  expect(spreadLabels([wanted(200), wanted(40)], 0, 300)).toEqual([200, 40]);
});

test('no labels ask for nothing', () => {
  expect(spreadLabels([], 0, 300)).toEqual([]);
});

const label = fc.record({
  at: fc.double({ min: -50, max: 350, noNaN: true }),
  height: fc.constantFrom(16, 32, 48),
});

test('up to nine labels never overlap', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 9 }), (labels) => {
      const sorted = extents(labels).sort((one, other) => one.top - other.top);
      for (const [index, { top }] of sorted.entries()) {
        const above = sorted[index - 1];
        if (above) expect(top).toBeGreaterThanOrEqual(above.bottom - 1e-6);
      }
    }),
  );
});

test('labels that fit stay inside, and above those that wished to be lower', () => {
  const small = fc.array(
    label.map(({ at }) => ({ at, height: 16 })),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(small, (labels) => {
      const places = extents(labels);
      for (const { top, bottom } of places) {
        expect(top).toBeGreaterThanOrEqual(-1e-6);
        expect(bottom).toBeLessThanOrEqual(300 + 1e-6);
      }
      for (const [index, one] of labels.entries()) {
        for (const [at, other] of labels.entries()) {
          const [place, otherPlace] = [places[index]?.top ?? 0, places[at]?.top ?? 0];
          if (one.at < other.at) expect(place).toBeLessThan(otherPlace);
        }
      }
    }),
  );
});

function wanted(at: number): WantedLabel {
  return { at, height: 16 };
}

function extents(labels: readonly WantedLabel[]): { top: number; bottom: number }[] {
  const middles = spreadLabels(labels, 0, 300);
  return labels.map(({ height }, index) => {
    const middle = middles[index] ?? 0;
    return { top: middle - height / 2, bottom: middle + height / 2 };
  });
}
