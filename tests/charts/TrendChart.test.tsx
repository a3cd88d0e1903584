import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { tableFor } from '../../src/domain/dataset.ts';
import { missingKinds } from '../../src/domain/mark.ts';
import { publishedTrends } from '../../src/domain/nationalTrends.ts';
import { monthOf } from '../../src/domain/period.ts';
import { runsOf } from '../../src/domain/trend.ts';
import { cyberFlag, grooming, measureNamed } from '../support/makeDataset.ts';
import {
  dataset,
  draw,
  forceTrend,
  heightOf,
  linesIn,
  pointsOf,
  quarters,
  textsOf,
  years,
} from './drawTrend.tsx';

test('the drawing is one named image', () => {
  draw([forceTrend(cyberFlag, 'northshire')]);
  expect(screen.getByRole('img', { name: 'Offences recorded by Northshire.' })).toBeVisible();
  expect(screen.queryByRole('application')).toBeNull();
});

describe('gaps', () => {
  test('no line crosses a missing year, and every figure is a point', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(linesIn(drawing)).toBe(2);
    expect(pointsOf(drawing, 'northshire')).toHaveLength(4);
  });

  test('the missing year is hatched and says why', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(textsOf(drawing, '[data-gap]')).toEqual(['no figure found']);
    expect(drawing.querySelector('[data-gap="not-found"] rect')).toHaveAttribute(
      'fill',
      expect.stringMatching(/^url\(#.+-not-found\)$/),
    );
  });

  test('every kind has a pattern of its own', () => {
    const drawing = draw([years([...missingKinds, 3])]);
    expect(drawing.querySelectorAll('[data-gap]')).toHaveLength(missingKinds.length);
    for (const rect of drawing.querySelectorAll('[data-gap] rect')) {
      const id = rect.getAttribute('fill')?.slice(5, -1);
      expect(drawing.querySelector(`pattern[id="${id}"]`)).not.toBeNull();
    }
  });

  test('neighbouring years of one kind share a band and its words', () => {
    const gaps = ['not-supplied', 'not-supplied', 'not-found'] as const;
    const drawing = draw([years([...gaps, 7])]);
    expect(textsOf(drawing, '[data-gap]')).toEqual(['not supplied', 'no figure found']);
  });

  test('a year without even a point is a gap as well', () => {
    const trend = years([3, 4, 5, 6]);
    const drawing = draw([{ ...trend, points: trend.points.filter((_, at) => at !== 1) }]);
    expect(linesIn(drawing)).toBe(1);
    expect(textsOf(drawing, '[data-gap]')).toEqual(['no figure found']);
  });

  test('with several lines gaps are left blank', () => {
    const drawing = draw([
      forceTrend(cyberFlag, 'northshire'),
      forceTrend(cyberFlag, 'southmarch'),
    ]);
    expect(drawing.querySelectorAll('[data-gap]')).toHaveLength(0);
    expect(linesIn(drawing)).toBe(3);
  });

  test('a figure between two gaps is a lone point', () => {
    const drawing = draw([years(['not-found', 7, 'not-found'])]);
    expect(linesIn(drawing)).toBe(0);
    expect(pointsOf(drawing, 'northshire')).toHaveLength(1);
  });

  test('a force without any figure has its reason and no point', () => {
    const drawing = draw([forceTrend(grooming, 'city-of-oldport', 'rate')], {
      measure: grooming,
      as: 'rate',
    });
    expect(textsOf(drawing, '[data-gap]')).toEqual(['rate withheld']);
    expect(pointsOf(drawing, 'city-of-oldport')).toHaveLength(0);
  });
});

describe('values', () => {
  test('each point of a lone line carries its number', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(textsOf(drawing, '[data-label="value"]').sort()).toEqual(['114†', '191', '213', '389']);
  });

  test('zero is drawn on the zero line, as a value', () => {
    const drawing = draw([years([0, 8])]);
    expect(textsOf(drawing, '[data-label="value"]')).toContain('0');
    expect(drawing.querySelectorAll('[data-gap]')).toHaveLength(0);
    const zero = Number(drawing.querySelector('[data-zero]')?.getAttribute('y1'));
    expect(heightOf(pointsOf(drawing, 'northshire')[0])).toBeCloseTo(zero);
  });

  test('points are as high as their values', () => {
    const [zero = 0, half = 0, whole = 0] = pointsOf(draw([years([0, 4, 8])]), 'northshire').map(
      heightOf,
    );
    expect(zero).toBeGreaterThan(whole);
    expect(half).toBeCloseTo((zero + whole) / 2);
  });

  test('a negative quarter lies below the zero line', () => {
    const drawing = draw([quarters('eastmere')], { measure: grooming });
    const zero = Number(drawing.querySelector('[data-zero]')?.getAttribute('y1'));
    const heights = pointsOf(drawing, 'eastmere').map(heightOf);
    expect(heights.filter((height) => height > zero)).toHaveLength(1);
    expect(textsOf(drawing, '[data-label="value"]')).toContain('−1');
  });

  test('a bound and a questioned figure say so', () => {
    const drawing = draw([forceTrend(cyberFlag, 'eastmere')]);
    const values = textsOf(drawing, '[data-label="value"]');
    expect(values).toContain('at least 80');
    expect(values).toContain('75†');
  });

  test('another published value is a hollow mark with its date', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(drawing.querySelectorAll('[data-other="85"] circle')).toHaveLength(1);
    expect(drawing.querySelectorAll('[data-other="85"] line')).toHaveLength(1);
    expect(textsOf(drawing, '[data-label="other"]')).toEqual(['85, published June 2016']);
  });

  test('with several lines the hollow marks are explained under the drawing', () => {
    draw([forceTrend(cyberFlag, 'northshire'), forceTrend(cyberFlag, 'southmarch')]);
    expect(screen.getByText('also published for the same year')).toBeVisible();
  });

  test('totals of different sets of forces say how many', () => {
    const totals = publishedTrends(dataset, tableFor(dataset, cyberFlag));
    const drawing = draw(totals.filter(({ name }) => name === 'England and Wales'));
    expect(textsOf(drawing, '[data-label="forces"]')).toEqual([
      '6 of 7 forces',
      '6 of 7 forces',
      'all 7 forces',
    ]);
  });
});

describe('time', () => {
  test('the line stops at the break, which is named', () => {
    const drawing = draw([forceTrend(grooming, 'northshire')], { measure: grooming });
    expect(linesIn(drawing)).toBe(2);
    expect(screen.getByText('wider from April 2017')).toBeVisible();
  });

  test('each of two breaks has the name of its row, and stops the line', () => {
    const breaks = [
      { from: monthOf(2019, 4), name: 'a new law' },
      { from: monthOf(2020, 4), name: 'another way of counting' },
    ];
    const measure = { ...measureNamed(dataset, grooming), breaks };
    const { container } = render(
      <TrendChart
        trends={[years([10, 12, 14, 16])]}
        measure={measure}
        as="count"
        events={[]}
        name="Offences"
        width={900}
      />,
    );
    const drawn = [...container.querySelectorAll('[data-break]')];
    expect(drawn.map(({ textContent }) => textContent)).toEqual(breaks.map(({ name }) => name));
    const heights = drawn.map((one) => Number(one.querySelector('text')?.getAttribute('y')));
    expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) + 10);
    expect(runsOf(measure, years([10, 12, 14, 16]).points).map((run) => run.length)).toEqual([
      1, 1, 2,
    ]);
  });

  test('a measure without a break has none', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(drawing.querySelector('[data-break]')).toBeNull();
  });

  test('events have a number in the drawing and their words below it', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')], { width: 360 });
    expect(textsOf(drawing, '[data-event]')).toEqual(['1', '2', '3']);
    expect(screen.getByText('3 · 26 March 2020: First lockdown')).toBeVisible();
  });

  test('each year is named below the axis', () => {
    draw([forceTrend(cyberFlag, 'northshire')]);
    expect(screen.getByText('2015/16')).toBeInTheDocument();
    expect(screen.getByText('2019/20')).toBeInTheDocument();
  });
});

describe('names', () => {
  test('the end of a line has its name and last value', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')]);
    expect(textsOf(drawing, '[data-end]')).toEqual(['Northshire 389']);
  });

  test('a line that ends before the others says when', () => {
    const drawing = draw([years([3, 4, 5]), years([6, 9, 'not-found'], 'Eastmere')]);
    expect(textsOf(drawing, '[data-end]')).toEqual(['Northshire 5', 'Eastmere 9 (2019/20)']);
  });

  test('nine names with one value stay clear of each other', () => {
    const names = [...'ABCDEFGHI'].map((letter) => `${letter}shire`);
    const drawing = draw(names.map((name) => years([1, 5], name)));
    const heights = [...drawing.querySelectorAll('[data-end] tspan')].map((line) =>
      Number(line.getAttribute('y')),
    );
    expect(heights).toHaveLength(9);
    for (const [index, height] of heights.slice(1).entries()) {
      expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(15);
    }
  });

  test('on a phone names go to a key below', () => {
    const drawing = draw([forceTrend(cyberFlag, 'northshire')], { width: 360 });
    expect(drawing.querySelectorAll('[data-end]')).toHaveLength(0);
    const [line] = screen.getAllByRole('listitem');
    expect(line).toHaveTextContent('Northshire 389');
  });
});
