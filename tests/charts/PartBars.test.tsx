import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PartBars } from '../../src/charts/PartBars.tsx';
import { loadBreakdowns } from '../../src/data/load.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { partsOf } from '../../src/domain/parts.ts';

const breakdowns = await loadBreakdowns();

function draw(measure: string, area: string, period: string, dimension = 'platform') {
  const group = partsOf(breakdowns, {
    measure: measure as MeasureSlug,
    area: area as AreaSlug,
  }).find((one) => one.period.text === period && one.dimension === dimension);
  if (!group) throw new Error(`No parts of ${measure} in ${area} for ${period}.`);
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
    const tables = draw('child-abuse-image-offences', 'uk', '2021/22');
    expect(tables).toHaveLength(2);
    expect(tables[0]).toHaveAccessibleName(
      'Parts. Offences recorded by police, of nearly 10,000 offences where the platform was recorded',
    );
    expect(tables[1]).toHaveAccessibleName(
      'Parts. Per cent of nearly 10,000 offences where the platform was recorded',
    );
  });

  test('says every value in words', () => {
    const [table] = draw('sexual-communication-with-a-child', 'uk', '2023/24');
    if (!table) throw new Error('No table.');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Facebook and Messenger10 per cent',
      'Instagram6 per cent',
      'Kik5 per cent',
      'Snapchat48 per cent',
      'WhatsApp12 per cent',
    ]);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Platform', 'Per cent']);
  });

  test('says both numbers that were published for one category', () => {
    const [table] = draw(
      'cyber-flagged-child-sexual-offences',
      'england-wales-ni',
      '2018/19',
      'victim-age',
    );
    if (!table) throw new Error('No table.');
    const row = within(table).getByRole('rowheader', { name: '10 and under' }).closest('tr');
    expect(row).toHaveTextContent('185 offences, in 8 pages');
    expect(row).toHaveTextContent('also published: 164 offences, in 2 pages');
  });
});

describe('the bars', () => {
  test('of per cents are as long as the per cent, within a hundred', () => {
    const [table] = draw('sexual-communication-with-a-child', 'uk', '2023/24');
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'Snapchat')).toEqual([{ width: 48, hasWhole: true }]);
    expect(barsIn(table, 'Kik')).toEqual([{ width: 5, hasWhole: true }]);
  });

  test('of counts are measured against a base only where it is exact', () => {
    const [rough] = draw('child-abuse-image-offences', 'uk', '2021/22');
    if (!rough) throw new Error('No table.');
    expect(barsIn(rough, 'Snapchat')).toEqual([{ width: 100, hasWhole: false }]);
    const [bar] = barsIn(rough, 'WhatsApp');
    expect(bar?.width).toBeCloseTo((100 * 547) / 4293, 5);
  });

  test('of a count within an exact base show the whole', () => {
    const [counts] = draw(
      'sexual-communication-with-a-child',
      'england-and-wales',
      '2017-04/2019-09',
    );
    if (!counts) throw new Error('No table.');
    const [bar] = barsIn(counts, 'Snapchat');
    expect(bar?.hasWhole).toBe(true);
    expect(bar?.width).toBeCloseTo((100 * 1060) / 5784, 5);
  });

  test('are not drawn for a single part of an unknown whole', () => {
    const [table] = draw(
      'sexual-communication-with-a-child',
      'police-scotland',
      '2020/21',
      'victim-age',
    );
    if (!table) throw new Error('No table.');
    expect(barsIn(table, 'under 13')).toEqual([]);
    expect(table).toHaveTextContent('370 offences');
  });

  test('stand for both of two numbers, and are hidden from screen readers', () => {
    const [table] = draw(
      'cyber-flagged-child-sexual-offences',
      'england-wales-ni',
      '2018/19',
      'victim-age',
    );
    if (!table) throw new Error('No table.');
    const widths = barsIn(table, '10 and under').map(({ width }) => width);
    expect(widths[0]).toBe(100);
    expect(widths[1]).toBeCloseTo((100 * 164) / 185, 5);
    for (const svg of table.querySelectorAll('svg')) {
      expect(svg).toHaveAttribute('aria-hidden', 'true');
    }
  });
});
