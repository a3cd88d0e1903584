import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { lookAt, placesAfter } from '../../src/charts/looks.ts';
import { useLooks } from '../../src/charts/useLooks.ts';
import { draw, planOf, years } from './drawTrend.tsx';

const named = (names: readonly string[]) => names.map((name) => years([1, 2, 3], name));
const lookOf = ({ tone, shape, isDashed }: ReturnType<typeof lookAt>) =>
  `${tone} ${shape} ${isDashed}`;

test('none of 16 lines has the colour and marker of another', () => {
  const looks = Array.from({ length: 16 }, (_, place) => lookAt(place));
  expect(new Set(looks.map(({ tone, shape }) => `${tone} ${shape}`)).size).toBe(16);
  expect(looks.map(({ isDashed }) => isDashed)).toEqual([
    ...Array(4).fill(false),
    ...Array(12).fill(true),
  ]);
});

describe('places', () => {
  test('are given in the order of the address', () => {
    expect([...placesAfter(new Map(), ['kent', 'essex', 'gwent'])]).toEqual([
      ['kent', 0],
      ['essex', 1],
      ['gwent', 2],
    ]);
  });

  test('stay when another force goes, and a newcomer gets the free one', () => {
    const first = placesAfter(new Map(), ['kent', 'essex', 'surrey', 'gwent']);
    const without = placesAfter(first, ['kent', 'surrey', 'gwent']);
    expect(Object.fromEntries(without)).toEqual({ kent: 0, surrey: 2, gwent: 3 });
    const again = placesAfter(without, ['kent', 'surrey', 'gwent', 'dorset', 'essex']);
    expect(Object.fromEntries(again)).toEqual({
      kent: 0,
      surrey: 2,
      gwent: 3,
      dorset: 1,
      essex: 4,
    });
  });

  test('are kept by a page while its choice changes', () => {
    const { result, rerender } = renderHook(({ chosen }) => useLooks(chosen), {
      initialProps: { chosen: ['kent', 'essex', 'surrey'] },
    });
    rerender({ chosen: ['kent', 'surrey'] });
    expect(Object.fromEntries(result.current)).toEqual({ kent: 0, surrey: 2 });
    rerender({ chosen: ['surrey'] });
    rerender({ chosen: ['surrey', 'kent'] });
    expect(Object.fromEntries(result.current)).toEqual({ surrey: 2, kent: 0 });
  });
});

describe('a drawing', () => {
  test('gives its lines the looks of the page, whatever else is drawn', () => {
    const looks = new Map([
      ['kent', 0],
      ['surrey', 2],
    ]);
    const [kent, surrey] = planOf(named(['Kent', 'Surrey']), { looks }).all;
    expect(kent && lookOf(kent)).toBe('tone0 0 false');
    expect(surrey && lookOf(surrey)).toBe('tone2 2 false');
  });

  test('repeats the dash in the sign beside each name, wide or narrow', () => {
    const names = ['Ash', 'Beck', 'Cole', 'Dale', 'Elm'];
    for (const [width, place] of [
      [900, '[data-end]'],
      [340, 'li'],
    ] as const) {
      const drawing = draw(named(names), { width });
      const signs = [...drawing.querySelectorAll(`${place} [data-sign]`)];
      expect(signs.map((sign) => sign.getAttribute('data-sign'))).toEqual([
        ...Array(4).fill('whole'),
        'dashed',
      ]);
    }
  });
});
