import { describe, expect, test } from 'vitest';
import {
  isClosest,
  isWhole,
  moved,
  partOf,
  showing,
  viewBoxOf,
  zoomed,
} from '../../src/charts/zoom.ts';

const whole = partOf('0 0 480 760');

test('a part is what a drawing’s view box says', () => {
  expect(whole).toEqual({ x: 0, y: 0, width: 480, height: 760 });
  expect(viewBoxOf({ x: 1.005, y: 2, width: 10 / 3, height: 4 })).toBe('1 2 3.33 4');
});

describe('zooming', () => {
  test('keeps what is under the fingers there, and the shape of the whole', () => {
    const part = zoomed(whole, whole, 2, 480, 0);
    expect(part).toEqual({ x: 240, y: 0, width: 240, height: 380 });
    expect(zoomed(whole, part, 2, 300, 190)).toEqual({ x: 270, y: 95, width: 120, height: 190 });
  });

  test('ends at eight times as large, and at the whole', () => {
    const closest = zoomed(whole, whole, 100, 240, 380);
    expect(closest.width).toBe(60);
    expect(isClosest(whole, closest)).toBe(true);
    const back = zoomed(whole, closest, 0.001, 0, 0);
    expect(back).toEqual(whole);
    expect(isWhole(whole, back)).toBe(true);
  });
});

test('a part moves no further than the whole reaches', () => {
  const part = { x: 100, y: 100, width: 240, height: 380 };
  expect(moved(whole, part, 10, -20)).toEqual({ ...part, x: 110, y: 80 });
  expect(moved(whole, part, 999, -999)).toEqual({ ...part, x: 240, y: 0 });
});

test('a place that the keyboard reached comes into the part', () => {
  const part = { x: 0, y: 0, width: 120, height: 190 };
  expect(showing(whole, part, 60, 60)).toBe(part);
  expect(showing(whole, part, 300, 400)).toEqual({ ...part, x: 240, y: 305 });
});
