import { describe, expect, test } from 'vitest';
import {
  keyDown,
  keyUp,
  noPresses,
  pressesToLeave,
  pressesWords,
  usedOtherwise,
} from '../../src/safety/presses.ts';

/** A key that goes down or comes up, or a click or turn of the wheel; when, in milliseconds. */
type Step = readonly [direction: 'down' | 'up' | 'pointer', key: string, at: number];

function press(key: string, at: number): Step[] {
  return [
    ['down', key, at],
    ['up', key, at],
  ];
}

function shifts(...times: number[]): Step[] {
  return times.flatMap((at) => press('Shift', at));
}

function countAfter(steps: readonly Step[]): number {
  return steps.reduce((presses, [direction, key, at]) => {
    if (direction === 'pointer') return usedOtherwise(presses);
    return direction === 'down' ? keyDown(presses, key) : keyUp(presses, key, at);
  }, noPresses).count;
}

describe('how many presses of Shift count', () => {
  test.each<[string, Step[], number]>([
    ['none', [], 0],
    ['one', shifts(100), 1],
    ['two', shifts(100, 300), 2],
    ['three at once', shifts(100, 300, 500), 3],
    ['three, each within five seconds of the one before', shifts(0, 4900, 9800), 3],
    ['three, each exactly five seconds after the one before', shifts(0, 5000, 10_000), 3],
    ['the second too late: it is the first again', shifts(0, 5001), 1],
    ['the third too late: it is the first again', shifts(0, 1000, 6001), 1],
    ['three in time after one that was too early', shifts(0, 9000, 9500, 10_000), 3],
    ['the first at the very start of the clock', shifts(0, 0, 0), 3],
    ['Shift as a modifier', [['down', 'Shift', 0], ...press('A', 10), ['up', 'Shift', 20]], 0],
    [
      'Shift as a modifier of two letters',
      [['down', 'Shift', 0], ...press('A', 10), ...press('B', 20), ['up', 'Shift', 30]],
      0,
    ],
    [
      'Shift and Tab, three times',
      [0, 100, 200].flatMap((at): Step[] => [
        ['down', 'Shift', at],
        ...press('Tab', at + 10),
        ['up', 'Shift', at + 20],
      ]),
      0,
    ],
    [
      'Shift that switches the keyboard with Alt, three times',
      [0, 100, 200].flatMap((at): Step[] => [
        ['down', 'Alt', at],
        ['down', 'Shift', at],
        ['up', 'Shift', at + 20],
        ['up', 'Alt', at + 20],
      ]),
      1,
    ],
    ['another key between', [...shifts(0, 100), ...press('a', 150), ...shifts(200)], 1],
    ['another key between, then three', [...shifts(0), ...press('a', 1), ...shifts(2, 3, 4)], 3],
    ['Shift still down', [...shifts(0, 100), ['down', 'Shift', 200]], 2],
    ['Shift that was already down', [['up', 'Shift', 100]], 0],
    ['another key alone', [...press('a', 0), ...press('Enter', 10)], 0],
    [
      'both Shift keys at once, as one press',
      [
        ['down', 'Shift', 0],
        ['down', 'Shift', 5],
        ['up', 'Shift', 10],
        ['up', 'Shift', 15],
      ],
      1,
    ],
    [
      'Shift held to scroll sideways, three times',
      [0, 100, 200].flatMap((at): Step[] => [
        ['down', 'Shift', at],
        ['pointer', 'wheel', at + 10],
        ['up', 'Shift', at + 20],
      ]),
      0,
    ],
    [
      'Shift held for a click, after two presses',
      [...shifts(0, 100), ['down', 'Shift', 200], ['pointer', 'click', 210], ['up', 'Shift', 220]],
      0,
    ],
    ['a click between', [...shifts(0, 100), ['pointer', 'click', 150], ...shifts(200)], 3],
    ['another key that comes up after Shift', [...shifts(0, 100, 200), ['up', 'a', 300]], 3],
  ])('%s', (_what, steps, count) => {
    expect(countAfter(steps)).toBe(count);
  });
});

test('three presses leave', () => {
  expect(pressesToLeave).toBe(3);
});

test.each([
  [1, 'Shift: press 2 more times to leave this page.'],
  [2, 'Shift: press 1 more time to leave this page.'],
  [3, 'Leaving this page.'],
  [4, 'Leaving this page.'],
])('after %i: %s', (count, words) => {
  expect(pressesWords(count)).toBe(words);
});
