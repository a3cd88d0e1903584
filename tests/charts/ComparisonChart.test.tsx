import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ComparisonChart } from '../../src/charts/ComparisonChart.tsx';
import type { AreaSlug } from '../../src/domain/area.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { cyberFlag, grooming, makeDataset, periodNamed } from '../support/makeDataset.ts';

const dataset = makeDataset();

interface Shown {
  readonly measure?: MeasureSlug;
  readonly year?: string;
  readonly as?: As;
  readonly areas?: readonly string[];
  readonly width?: number;
}

function draw(shown: Shown = {}): HTMLElement {
  const { measure = grooming, year = '2018/19', as = 'count', areas = [], width = 800 } = shown;
  const comparison = comparisonOf(dataset, tableFor(dataset, measure), {
    period: periodNamed(year),
    as,
    areas: areas as AreaSlug[],
    sort: 'name',
  });
  const name = 'Forces side by side.';
  return render(<ComparisonChart comparison={comparison} name={name} width={width} />).container;
}

function wordsOf(drawing: HTMLElement, row: string): (string | null)[] {
  const texts = drawing.querySelectorAll(`[data-row="${row}"] text`);
  return [...texts].map(({ textContent }) => textContent);
}

function barsIn(drawing: HTMLElement): Element[] {
  return [...drawing.querySelectorAll('.recharts-bar-rectangle path')];
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

test('rates are printed with one decimal beside the England and Wales rate', () => {
  const drawing = draw({ as: 'rate' });
  const national = drawing.querySelector('[data-national]');
  expect(wordsOf(drawing, 'northshire').at(-1)).toMatch(/^\d+\.\d$/);
  expect(national?.textContent).toMatch(/^England and Wales \d+\.\d$/);
  expect(national?.querySelectorAll('path')).toHaveLength(1);
});

test('counts have no England and Wales line', () => {
  expect(draw().querySelector('[data-national]')).toBeNull();
});

test.each([
  ['city-of-oldport', 'withheld', 'rate withheld'],
  ['police-caledon', 'other-law', 'other law: not covered'],
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
  const drawing = draw({ measure: cyberFlag, year: '2015/16' });
  expect(wordsOf(drawing, 'eastmere')).toEqual(['Eastmere', '0']);
  expect(drawing.querySelector('[data-row="eastmere"][data-missing]')).toBeNull();
});

test('bounds and questioned figures say so', () => {
  const drawing = draw({ measure: cyberFlag });
  expect(wordsOf(drawing, 'mid-vales')).toContain('fewer than 5');
  expect(wordsOf(drawing, 'eastmere')).toContain('75 (questioned)');
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
