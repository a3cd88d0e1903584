import { describe, expect, test } from 'vitest';
import { nextPlace, type Place } from '../../src/charts/mapKeys.ts';

/**
 * ```
 *   a . b c
 *   . d . .
 *   e . . f
 * ```
 */
const places: readonly Place[] = [
  { key: 'd', x: 1, y: 1 },
  { key: 'f', x: 3, y: 2 },
  { key: 'c', x: 3, y: 0 },
  { key: 'a', x: 0, y: 0 },
  { key: 'e', x: 0, y: 2 },
  { key: 'b', x: 2, y: 0 },
];

describe('an arrow key leads to the next mark in its direction', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'a'],
    ['c', 'ArrowDown', 'f'],
    ['f', 'ArrowUp', 'c'],
    ['e', 'ArrowRight', 'f'],
    ['f', 'ArrowLeft', 'e'],
  ])('from %s by %s straight to %s', (from, key, to) => {
    expect(nextPlace(places, from, key)).toBe(to);
  });

  test.each([
    ['d', 'ArrowUp', 'a'],
    ['d', 'ArrowDown', 'e'],
    ['d', 'ArrowRight', 'b'],
    ['d', 'ArrowLeft', 'a'],
    ['b', 'ArrowDown', 'd'],
  ])('from %s by %s to the one that is least aside: %s', (from, key, to) => {
    expect(nextPlace(places, from, key)).toBe(to);
  });

  test('three steps ahead are as good as one aside', () => {
    const near = { key: 'near', x: 1, y: 1 };
    const from = { key: 'from', x: 0, y: 0 };
    expect(nextPlace([from, near, { key: 'far', x: 3, y: 0 }], 'from', 'ArrowRight')).toBe('far');
    expect(nextPlace([from, near, { key: 'far', x: 5, y: 0 }], 'from', 'ArrowRight')).toBe('near');
  });
});

describe('Home and End lead to the first and last in reading order', () => {
  test.each([
    ['f', 'Home', 'a'],
    ['a', 'End', 'f'],
    ['a', 'Home', 'a'],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(nextPlace(places, from, key)).toBe(to);
  });
});

describe('nothing happens', () => {
  test.each([
    ['a', 'ArrowLeft'],
    ['a', 'ArrowUp'],
    ['c', 'ArrowRight'],
    ['f', 'ArrowDown'],
  ])('at the edge: from %s by %s', (from, key) => {
    expect(nextPlace(places, from, key)).toBeUndefined();
  });

  test.each(['Tab', 'Enter', ' ', 'a', 'PageDown', 'Escape', 'Shift'])(
    'for a key that does not move: %j',
    (key) => {
      expect(nextPlace(places, 'a', key)).toBeUndefined();
    },
  );

  test('from a mark that is not on the map', () => {
    expect(nextPlace(places, 'g', 'ArrowRight')).toBeUndefined();
    expect(nextPlace([], 'a', 'Home')).toBeUndefined();
  });
});

test('every mark can be reached from every other', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  for (const { key: start } of places) {
    const reached = new Set([start]);
    for (const from of reached) {
      for (const key of keys) reached.add(nextPlace(places, from, key) ?? from);
    }
    expect([...reached].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  }
});
