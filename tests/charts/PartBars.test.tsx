import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PartBars } from '../../src/charts/PartBars.tsx';
import type { AreaSlug } from '../../src/domain/area.ts';
import { partsOf } from '../../src/domain/parts.ts';
import { makeBreakdowns } from '../support/makeBreakdowns.ts';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';

const breakdowns = makeBreakdowns(makeDataset());

function draw(area: string, period = '2018/19'): HTMLElement[] {
  const group = partsOf(breakdowns, { measure: cyberFlag, area: area as AreaSlug }).find(
    (one) => one.period.text === period,
  );
  if (!group) throw new Error(`No parts in ${area} for ${period}.`);
  render(<PartBars group={group} name="Parts" />);
  return screen.getAllByRole('table');
}

/** How long a row's bars are, in hundredths of the room; whether the whole is drawn round them. */
function barsIn(table: HTMLElement, category: string) {
  const row = within(table).getByRole('row', { name: new RegExp(`^${category} `) });
  return [...row.querySelectorAll('svg')].map((svg) => {
    const widths = [...svg.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
    return { width: Number(widths.at(-1)), hasWhole: widths.length === 2 };
  });
}

describe('the table', () => {
  test('is one for each unit, headed by what the parts are parts of', () => {
    const [counts, shares, ...more] = draw('uk');
    expect(more).toEqual([]);
    expect(counts).toHaveAccessibleName(
      'Parts. Offences recorded by police, of 2,000 offences where the platform was recorded',
    );
    expect(shares).toHaveAccessibleName(
      'Parts. Per cent of 2,000 offences where the platform was recorded',
    );
  });

  test('says every value in words', () => {
    const [, table] = draw('uk');
    if (!table) throw new Error('No table.');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Chatter25 per cent',
      'Snapsabout 48 per cent',
    ]);
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((cell) => cell.textContent)).toEqual(['Platform', 'Per cent']);
  });

  test('says both numbers that were published for one category', () => {
    const [table] = draw('england-wales-ni');
    if (!table) throw new Error('No table.');
    const row = within(table).getByRole('rowheader', { name: '10 and under' }).closest('tr');
    expect(row).toHaveTextContent('185 offences, in 2 pages');
    expect(row).toHaveTextContent('also published: 164 offences, in one page');
  });
});

describe('the bars', () => {
  test('of per cents are as long as the per cent, within a hundred', () => {
    const [, table] = draw('uk');
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'Snaps')).toEqual([{ width: 48, hasWhole: true }]);
  });

  test('of a count within an exact base show the whole', () => {
    const [table] = draw('uk');
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'Chatter')).toEqual([{ width: 25, hasWhole: true }]);
  });

  test('of counts of an unknown whole are measured against the largest', () => {
    const [table] = draw('uk', '2017/18');
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'Chatter')).toEqual([{ width: 100, hasWhole: false }]);
    expect(barsIn(table, 'Snaps')).toEqual([{ width: 40, hasWhole: false }]);
  });

  test('are not drawn for a single part of an unknown whole', () => {
    const [table] = draw('mid-vales');
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'under 13')).toEqual([]);
    expect(table).toHaveTextContent('370 offences');
  });

  test('stand for both of two numbers, and are hidden from screen readers', () => {
    const [table] = draw('england-wales-ni');
    if (!table) throw new Error('No table.');
    const widths = barsIn(table, '10 and under').map(({ width }) => width);
    expect(widths[0]).toBe(100);
    expect(widths[1]).toBeCloseTo((100 * 164) / 185, 5);
    for (const svg of table.querySelectorAll('svg')) {
      expect(svg).toHaveAttribute('aria-hidden', 'true');
    }
  });
});
