import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Sparkline } from '../../src/charts/Sparkline.tsx';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { monthOf } from '../../src/domain/period.ts';
import type { TrendPoint } from '../../src/domain/trend.ts';
import { cyberFlag, grooming, makeDataset, measureNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();

/** Years from 2015/16 on. */
function years(...values: TrendPoint['value'][]): TrendPoint[] {
  return values.map((value, at) => ({
    from: monthOf(2015 + at, 4),
    label: `${2015 + at}/${16 + at}`,
    value,
    others: [],
  }));
}

function draw(lines: readonly (readonly TrendPoint[])[], measure: MeasureSlug = cyberFlag) {
  const { container } = render(
    <Sparkline
      measure={measureNamed(dataset, measure)}
      lines={lines}
      name="Northshire, 3 years."
    />,
  );
  const coordinate = (name: string) =>
    [...container.querySelectorAll('circle')].map((point) => Number(point.getAttribute(name)));
  /** A path that only moves and draws nothing is no line. */
  const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
  return {
    container,
    lines: paths.filter((d) => /[LHVC]/.test(d)).length,
    across: coordinate('cx'),
    heights: coordinate('cy'),
    zero: Number(container.querySelector('line')?.getAttribute('y1')),
  };
}

test('the drawing is one named image', () => {
  draw([years(3, 4, 5)]);
  expect(screen.getByRole('img', { name: 'Northshire, 3 years.' })).toBeVisible();
});

test('each value is a point, and a line joins neighbours', () => {
  const { lines, across, heights } = draw([years(3, 4, 5)]);
  expect(lines).toBe(1);
  expect(across).toHaveLength(3);
  expect(across).toEqual([...across].sort((one, other) => one - other));
  expect(heights).toEqual([...heights].sort((one, other) => other - one));
});

describe('gaps', () => {
  test.each([
    ['no figure found', 'not-found'],
    ['not supplied', 'not-supplied'],
    ['not comparable', 'not-comparable'],
  ] as const)('no line crosses a year with %s, and no point stands in it', (_words, kind) => {
    const { lines, across } = draw([years(3, 4, kind, 5, 6)]);
    expect(lines).toBe(2);
    expect(across).toHaveLength(4);
  });

  test('a lone year is a point without a line', () => {
    const { lines, across } = draw([years('not-found', 7, 'not-found')]);
    expect(lines).toBe(0);
    expect(across).toHaveLength(1);
  });

  test('a year between two gaps stands where its time is', () => {
    const whole = draw([years(1, 2, 3, 4, 5)]).across;
    const { across } = draw([years(1, 'not-found', 3, 'not-found', 5)]);
    expect(across).toEqual([whole[0], whole[2], whole[4]]);
  });

  test('the only year of all has a place', () => {
    const { lines, across, heights } = draw([years(7)]);
    expect(lines).toBe(0);
    expect([...across, ...heights].every(Number.isFinite)).toBe(true);
  });

  test('without any value there is neither point nor line', () => {
    const { lines, across } = draw([years('not-found', 'not-supplied')]);
    expect([lines, across]).toEqual([0, []]);
  });
});

describe('heights', () => {
  test('begin at zero', () => {
    const { heights, zero } = draw([years(50, 100)]);
    const [half = 0, whole = 0] = heights.map((height) => zero - height);
    expect(whole / half).toBeCloseTo(2);
  });

  test('a zero is a point on the zero line', () => {
    const { heights, zero } = draw([years(0, 8)]);
    expect(heights[0]).toBeCloseTo(zero);
  });

  test('nothing but zeros lies on it as well', () => {
    const { heights, zero } = draw([years(0, 0, 0)]);
    for (const height of heights) expect(height).toBeCloseTo(zero);
  });
});

describe('the break of April 2017', () => {
  test('stops the line of a measure that it widened', () => {
    expect(draw([years(3, 4, 50, 60)], grooming).lines).toBe(2);
  });

  test('does not stop others', () => {
    expect(draw([years(3, 4, 50, 60)], cyberFlag).lines).toBe(1);
  });
});

test('totals that may not be compared are lines of their own', () => {
  const { lines, across } = draw([
    years(3, 4, 'not-found', 'not-found'),
    years('not-found', 'not-found', 9, 10),
  ]);
  expect(lines).toBe(2);
  expect(across).toHaveLength(4);
});
