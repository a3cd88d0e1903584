import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ComparisonChart } from '../../src/charts/ComparisonChart.tsx';
import { comparisonPlan } from '../../src/charts/comparisonPlan.ts';
import { rowHeight } from '../../src/charts/comparisonRows.ts';
import { comparisonSheet } from '../../src/charts/comparisonSheet.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { type Comparison, comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { makeCountry, rowsOf } from '../support/makeCountry.ts';
import { cyberFlag, grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();

interface Shown {
  readonly measure?: MeasureSlug;
  readonly year?: string;
  readonly as?: As;
  readonly areas?: readonly string[];
  readonly width?: number;
}

function compared(shown: Shown = {}): Comparison {
  const { measure = grooming, year = '2018/19', as = 'count', areas = [] } = shown;
  return comparisonOf(dataset, tableFor(dataset, measure), {
    period: periodNamed(year),
    as,
    areas: areas as AreaSlug[],
    sort: 'name',
  });
}

function draw(shown: Shown = {}): HTMLElement {
  const [comparison, width] = [compared(shown), shown.width ?? 800];
  const name = 'Forces side by side.';
  return render(<ComparisonChart comparison={comparison} name={name} width={width} />).container;
}

function wordsOf(drawing: HTMLElement, row: string): (string | null)[] {
  const texts = drawing.querySelectorAll(`[data-row="${row}"] text`);
  return [...texts].map(({ textContent }) => textContent);
}

function barsIn(drawing: HTMLElement): Element[] {
  return [...drawing.querySelectorAll('rect[data-bar]')];
}

test('the drawing is one named image', () => {
  draw();
  expect(screen.getByRole('img', { name: 'Forces side by side.' })).toBeVisible();
});

test('each force has its name, a bar and its count', () => {
  const drawing = draw();
  expect(wordsOf(drawing, 'northshire')).toEqual(['Northshire', '44']);
  expect(wordsOf(drawing, 'mid-vales')).toEqual(['Mid Vales', '120']);
});

test('there is a bar for each value and none for a missing one', () => {
  const drawing = draw();
  const missing = drawing.querySelectorAll('[data-missing]').length;
  const rows = drawing.querySelectorAll('[data-row]').length;
  expect(missing).toBeGreaterThan(0);
  expect(barsIn(drawing)).toHaveLength(rows - missing);
});

test('bars are as long as their values', () => {
  const drawing = draw();
  const [first = 0, second = 0] = ['northshire', 'mid-vales'].map((row) =>
    Number(drawing.querySelector(`[data-bar="${row}"]`)?.getAttribute('width')),
  );
  expect(first / second).toBeCloseTo(44 / 120, 3);
});

/** Where letters of this baseline have their middle. */
function middleOf(text: Element): number {
  return Number(text.getAttribute('y')) - 4.5;
}

test('a name, its bar, its whisker and its value stand on one line', () => {
  const drawing = draw({ as: 'rate' });
  const bars = barsIn(drawing);
  expect(bars.length).toBeGreaterThan(3);
  for (const bar of bars) {
    const middle = Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')) / 2;
    const row = drawing.querySelector(`[data-row="${bar.getAttribute('data-bar')}"]`);
    const texts = [...(row?.querySelectorAll('text') ?? [])].map(middleOf);
    const names = texts.slice(0, -1).reduce((sum, one) => sum + one, 0) / (texts.length - 1);
    expect(names).toBeCloseTo(middle, 1);
    expect(texts.at(-1)).toBeCloseTo(middle, 1);
    const whisker = row?.querySelector('[data-whisker] path')?.getAttribute('d') ?? '';
    // It begins four pixels above its line.
    expect(Number(/^M[\d.]+ ([\d.]+)/.exec(whisker)?.[1]) + 4).toBeCloseTo(middle, 1);
  }
});

test('rows follow each other without a gap, each with its bar in the middle', () => {
  const { rows, frame } = comparisonPlan(compared({ as: 'rate' }), 800);
  const tops = [...rows.map(({ top }) => top), frame.bottom];
  for (const [at, { top, y }] of rows.entries()) {
    expect(tops[at + 1]).toBe(top + rowHeight);
    expect(y).toBe(top + rowHeight / 2);
  }
});

test('a click on a bar opens its figure', async () => {
  const onRow = vi.fn();
  const { container } = render(
    <ComparisonChart comparison={compared()} name="Forces." width={800} onRow={onRow} />,
  );
  const bar = container.querySelector('[data-bar="mid-vales"]');
  await userEvent.click(bar ?? container);
  expect(onRow.mock.calls).toEqual([['mid-vales']]);
});

test('rates are printed with one decimal beside the England and Wales rate', () => {
  const drawing = draw({ as: 'rate' });
  const national = drawing.querySelector('[data-national]');
  expect(wordsOf(drawing, 'northshire').at(-1)).toMatch(/^\d+\.\d$/);
  expect(national?.textContent).toMatch(/^England and Wales \d+\.\d$/);
  expect(national?.querySelectorAll('path')).toHaveLength(1);
});

test('a national rate over some forces says over how many', () => {
  const drawing = draw({ measure: cyberFlag, year: '2016/17', as: 'rate' });
  expect(drawing.querySelector('[data-national]')?.textContent).toMatch(
    /^The 5 forces with a figure together \d+\.\d$/,
  );
});

test('there is no national rate over fewer than half of the forces', () => {
  const country = makeCountry({ forces: 3, rows: rowsOf([100]) });
  const comparison = comparisonOf(country, tableFor(country, cyberFlag), {
    ...{ period: periodNamed('2018/19'), as: 'rate', areas: [], sort: 'name' },
  });
  const { container } = render(<ComparisonChart comparison={comparison} name="" width={800} />);
  expect(container.querySelector('[data-national]')).toBeNull();
  expect(container.querySelector('[data-bar="force-01"]')).not.toBeNull();
});

test('counts have no England and Wales line', () => {
  expect(draw().querySelector('[data-national]')).toBeNull();
});

test.each([
  ['city-of-oldport', 'withheld', 'rate withheld'],
  ['police-caledon', 'other-law', 'not covered: different law'],
])('%s has a hatched stub with its word', (row, kind, words) => {
  const drawing = draw({ as: 'rate' });
  const stub = drawing.querySelector(`[data-row="${row}"][data-missing="${kind}"] rect`);
  expect(stub).toHaveAttribute('fill', expect.stringMatching(new RegExp(`-${kind}\\)$`)));
  expect(wordsOf(drawing, row)).toContain(words);
});

test('a force that was asked and one that nothing was found for differ', () => {
  const drawing = draw({ measure: cyberFlag, year: '2015/16' });
  expect(wordsOf(drawing, 'mid-vales')).toContain('not supplied');
  expect(wordsOf(drawing, 'city-of-oldport')).toContain('no figure found');
});

test('zero is a value, not a missing one', () => {
  const none = draw({ measure: cyberFlag, year: '2015/16' }).querySelector('[data-bar="eastmere"]');
  expect(none).toHaveAttribute('width', '0');
  const drawing = draw({ measure: cyberFlag, year: '2015/16' });
  expect(wordsOf(drawing, 'eastmere')).toEqual(['Eastmere', '0']);
  expect(drawing.querySelector('[data-row="eastmere"][data-missing]')).toBeNull();
});

test('bounds and questioned figures say so', () => {
  const drawing = draw({ measure: cyberFlag });
  expect(wordsOf(drawing, 'mid-vales')).toContain('fewer than 5');
  expect(wordsOf(drawing, 'eastmere')).toContain('75†');
});

test('forces go by their short names on a phone', () => {
  const drawing = draw({ width: 360 });
  expect(wordsOf(drawing, 'city-of-oldport')[0]).toBe('City');
});

test('a year without any figure still names every force', () => {
  const drawing = draw({ measure: cyberFlag, year: '2014/15', areas: ['northshire', 'eastmere'] });
  expect(wordsOf(drawing, 'northshire')).toEqual(['Northshire', 'no figure found']);
  expect(drawing.querySelectorAll('[data-missing]')).toHaveLength(2);
});

/** The ends of a row's whisker, in pixels. */
function whiskerOf(drawing: HTMLElement, row: string): number[] {
  const whisker = drawing.querySelector(`[data-row="${row}"] [data-whisker]`);
  return whisker?.getAttribute('data-whisker')?.split(' ').map(Number) ?? [];
}

describe('the 95% interval of a rate', () => {
  test('is a whisker across the end of its bar', () => {
    const drawing = draw({ as: 'rate' });
    const [from = 0, to = 0] = whiskerOf(drawing, 'northshire');
    // 32.0 to 59.1 of 100,000 residents, beside 4.4: the bar ends within.
    expect(to - from).toBeGreaterThan(20);
    const zero = Number(drawing.querySelector('line')?.getAttribute('x1'));
    const [middle, ends] = [44, { lower: 31.97, upper: 59.07 }];
    const scale = (to - zero) / ends.upper;
    expect(from).toBeCloseTo(zero + ends.lower * scale, 0);
    const bar = drawing.querySelector('[data-bar="northshire"]');
    expect(Number(bar?.getAttribute('x'))).toBe(zero);
    expect(Number(bar?.getAttribute('width'))).toBeCloseTo(middle * scale, 0);
    expect(zero + middle * scale).toBeGreaterThan(from);
    expect(zero + middle * scale).toBeLessThan(to);
  });

  test.each([360, 800])('is never cut off, and its value stands beyond it, at %i', (width) => {
    const drawing = draw({ as: 'rate', width });
    for (const row of drawing.querySelectorAll('[data-row]')) {
      const [, to] = whiskerOf(drawing, row.getAttribute('data-row') ?? '');
      if (to === undefined) continue;
      expect(to).toBeLessThan(width);
      const value = [...row.querySelectorAll('text')].at(-1);
      expect(Number(value?.getAttribute('x'))).toBeGreaterThan(to);
    }
  });

  test('is not drawn beside counts, bounds, rounded numbers or missing ones', () => {
    expect(draw().querySelector('[data-whisker]')).toBeNull();
    const bounds = draw({ measure: cyberFlag, as: 'rate' });
    expect(whiskerOf(bounds, 'mid-vales')).toEqual([]);
    expect(whiskerOf(bounds, 'eastmere')).toHaveLength(2);
    expect(whiskerOf(bounds, 'city-of-oldport')).toEqual([]);
    const rounded = draw({ measure: cyberFlag, as: 'rate', year: '2015/16' });
    expect(whiskerOf(rounded, 'westvale')).toEqual([]);
    expect(whiskerOf(rounded, 'mid-vales')).toEqual([]);
  });

  test('is not drawn from fewer than ten offences, which have a stub and say how many', () => {
    const drawing = draw({ measure: cyberFlag, as: 'rate', year: '2015/16' });
    expect(whiskerOf(drawing, 'eastmere')).toEqual([]);
    expect(wordsOf(drawing, 'eastmere')).toContain('too few: 0 offences');
    expect(whiskerOf(drawing, 'southmarch')).toHaveLength(2);
  });
});

describe('its table', () => {
  const heads = [
    '95% interval of the rate, lower',
    '95% interval of the rate, upper',
    'Beside the usual spread of forces its size',
  ];

  /** The three cells of a force: as read. */
  function cellsOf(force: string, shown: Shown) {
    const sheet = comparisonSheet(dataset, compared({ as: 'rate', ...shown }));
    const row = sheet.rows.find(([head]) => head?.words === force);
    const cells = heads.map(
      (head) => row?.[sheet.columns.findIndex(({ label }) => label === head)],
    );
    return cells.map((cell) => cell?.words);
  }

  test('has the interval, and where the rate lies to the spread of forces', () => {
    const few = 'not compared: fewer than 20 forces have a counted figure and a rate';
    expect(cellsOf('Southmarch', {})).toEqual(['2.7', '7.1', few]);
    const many = makeCountry({ forces: 21, rows: rowsOf([300, ...Array<number>(20).fill(100)]) });
    const question = {
      period: periodNamed('2018/19'),
      as: 'rate',
      areas: [],
      sort: 'name',
    } as const;
    const comparison = comparisonOf(many, tableFor(many, cyberFlag), question);
    const places = comparisonSheet(many, comparison).rows.map((row) => row.at(-2)?.words);
    expect(places.slice(0, 2)).toEqual([
      'above the usual spread of forces its size',
      'within the usual spread of forces its size',
    ]);
  });

  test.each([
    ['Mid Vales', '2018/19', ['–', '–', 'too few: not compared below 10 offences']],
    ['Eastmere', '2019/20', ['–', '–', 'not compared: the count is rounded or a bound']],
    ['City of Oldport', '2018/19', ['–', '–', '']],
    ['Mid Vales', '2015/16', ['–', '–', '']],
    ['England and Wales', '2018/19', ['', '', '']],
  ])('%s in %s has none: %j', (force, year, words) => {
    expect(cellsOf(force, { measure: cyberFlag, year })).toEqual(words);
  });
});
