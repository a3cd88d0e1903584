import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CoverageGrid } from '../../src/charts/CoverageGrid.tsx';
import { CoverageKey } from '../../src/charts/CoverageKey.tsx';
import { CoverageMap } from '../../src/charts/CoverageMap.tsx';
import { coverageSheet } from '../../src/charts/coverageSheet.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { type CoverageCell, type CoverageRow, coverageOf } from '../../src/domain/coverage.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { PeriodSlug } from '../../src/domain/period.ts';
import { cyberFlag, makeDataset, periodNamed } from '../support/makeDataset.ts';
import { markWordsOf } from '../support/renderApp.tsx';

const dataset = makeDataset();
const coverage = coverageOf(dataset, tableFor(dataset, cyberFlag));

const link = (cell: CoverageCell, content: ReactNode) => (
  <a href={`/of/${cell.area.slug}/${cell.period.slug}`}>{content}</a>
);

function draw(chosen: readonly string[] = [], rows: readonly CoverageRow[] = coverage.rows) {
  render(
    <>
      <CoverageGrid
        caption="Who answered, by force and year"
        coverage={coverage}
        rows={rows}
        chosen={chosen as readonly AreaSlug[]}
        year={'2018-19' as PeriodSlug}
        link={link}
      />
      <CoverageKey coverage={coverage} />
    </>,
  );
}

const grid = () => screen.getByRole('table', { name: 'Who answered, by force and year' });

function cell(force: string, at: number): HTMLElement {
  const row = within(grid()).getByRole('rowheader', { name: force }).closest('tr');
  const found = row?.cells[at];
  if (!found) throw new Error(`${force} has no cell ${at}.`);
  return found;
}

const markIn = (element: Element) => element.querySelector('[data-kind]');

describe('the grid', () => {
  test('is a table of forces by years, each cell with its word', () => {
    draw();
    const heads = within(grid()).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Force',
      '2015/16',
      '2016/17',
      '2017/18',
      '2018/19',
      '2019/20',
    ]);
    expect(markWordsOf(grid(), 'Mid Vales')).toEqual([
      'not supplied',
      'figure, 160†, questioned',
      'figure, 172',
      'figure, fewer than 5',
      'not comparable',
    ]);
  });

  test.each([
    ['Southmarch', 1, 'figure'],
    ['Eastmere', 1, 'figure'],
    ['Mid Vales', 1, 'not-supplied'],
    ['Northshire', 3, 'not-found'],
    ['Mid Vales', 5, 'not-comparable'],
    ['Police Caledon', 1, 'other-law'],
  ])('%s, year %i is marked as %s', (force, at, kind) => {
    draw();
    const mark = markIn(cell(force, at));
    expect(mark).toHaveAttribute('data-kind', kind);
    const fill = mark?.querySelector('rect')?.getAttribute('fill') ?? '';
    const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
    // A figure is filled; each kind of nothing has the pattern of its kind, defined on the page.
    if (kind === 'figure') expect(id).toBeUndefined();
    else expect(document.getElementById(id ?? '')?.tagName).toBe('pattern');
    expect(id?.endsWith(`-${kind}`) ?? kind === 'figure').toBe(true);
  });

  test('the word of a mark is also there for who points at it', () => {
    draw();
    const mark = within(cell('Southmarch', 1)).getByRole('img', { name: 'figure, 10' });
    expect(mark).toHaveAttribute('title', 'figure, 10');
  });

  test('a figure that does not fit wears its sign', () => {
    draw();
    expect(cell('Eastmere', 4)).toHaveTextContent('†');
    expect(cell('Southmarch', 4)).not.toHaveTextContent('†');
  });

  test('what was published leads to where it comes from; nothing does not', () => {
    draw();
    const figure = within(cell('Southmarch', 1)).getByRole('link', { name: 'figure, 10' });
    expect(figure).toHaveAttribute('href', '/of/southmarch/2015-16');
    expect(within(cell('Mid Vales', 1)).getByRole('link')).toHaveAccessibleName('not supplied');
    expect(within(cell('Northshire', 3)).queryByRole('link')).toBeNull();
  });

  test('counts each kind for England and Wales, and for all', () => {
    draw();
    const rows = [...grid().querySelectorAll('tr')].map((row) =>
      [...row.cells].map(({ textContent }) => textContent),
    );
    const england = rows.findIndex(([head]) => head === 'England and Wales: 7 forces');
    expect(rows[england + 1]).toEqual(['figure', '5', '5', '5', '7', '5']);
    const all = rows.findIndex(([head]) => head === 'All 11 forces');
    expect(rows[all + 1]?.[4]).toBe('9');
    for (let year = 1; year <= 5; year += 1) {
      const column = rows.slice(all + 1).map((row) => Number(row[year]));
      expect(column.reduce((sum, count) => sum + count, 0)).toBe(11);
    }
  });

  test('can be skipped by keyboard', async () => {
    draw();
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip the grid' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(grid().contains(document.activeElement)).toBe(false);
  });

  test('marks the rows that were chosen', () => {
    draw(['southmarch']);
    expect(cell('Southmarch', 0).closest('tr')?.className).toMatch(/chosen/);
    expect(cell('Northshire', 0).closest('tr')?.className).not.toMatch(/chosen/);
  });
});

describe('a grid of more forces and years than anybody reads', () => {
  const times = 40;
  const many = coverage.rows.flatMap((row) =>
    Array.from({ length: times }, (_, copy) => ({ ...row, area: named(row.area, copy) })),
  );

  test('has a row of numbers for each region, and says so', () => {
    draw([], many);
    expect(screen.getByText(/^Each region is one row here/)).toBeVisible();
    const sums = [...new Set(many.map(({ area }) => area.region))].map((region) => {
      const forces = many.filter(({ area }) => area.region === region).length;
      const name = region === 'National' ? 'Without a territory' : region;
      return within(grid()).getByText(`${name}: ${forces} forces`);
    });
    expect(within(grid()).queryByRole('img')).toBeNull();
    // Each copied force has a figure wherever the one that it was copied from has one.
    const first = sums.map((head) => head.closest('tr')?.cells[1]?.textContent);
    const figures = coverage.rows.filter(({ cells }) => cells[0]?.kind === 'figure').length;
    expect(first.reduce((sum, count) => sum + Number(count), 0)).toBe(figures * times);
  });

  test('has the rows of the forces that were chosen', () => {
    draw(['southmarch-3', 'eastmere-0'], many);
    expect(within(grid()).getByRole('rowheader', { name: 'Southmarch 3' })).toBeVisible();
    expect(within(grid()).getAllByRole('img')).toHaveLength(2 * coverage.years.length);
  });

  test('of one region has the rows of all its forces', () => {
    const one = coverage.rows.slice(0, 1);
    const inside = one.flatMap((row) =>
      Array.from({ length: 401 }, (_, copy) => ({ ...row, area: named(row.area, copy) })),
    );
    draw([], inside);
    expect(screen.queryByText(/^Each region is one row here/)).toBeNull();
    expect(grid().querySelectorAll('[role=img]')).toHaveLength(401 * coverage.years.length);
  });
});

function named(area: CoverageRow['area'], copy: number): CoverageRow['area'] {
  return { ...area, slug: `${area.slug}-${copy}` as AreaSlug, name: `${area.name} ${copy}` };
}

test('the key names every kind and what it means', () => {
  draw();
  const entries = within(screen.getByRole('list', { name: 'Key' })).getAllByRole('listitem');
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    'figure: a published figure is shown',
    'not supplied: the force was asked and gave no figure',
    'no figure found: no published figure is known to us',
    'not comparable: what was published follows another definition',
    'doubtful: a figure was published that is not believed',
    'not covered: different law: the law that is counted does not apply here, or did not yet',
    '† a figure that does not fit another published one',
  ]);
});

test('the plain table has the figures, and words for the others', () => {
  const sheet = coverageSheet(coverage, coverage.rows.slice(0, 2));
  expect(sheet.columns.map(({ label }) => label).join()).toBe(
    'Force,Region,2015/16,2016/17,2017/18,2018/19,2019/20',
  );
  expect(sheet.rows.map((row) => row.map(({ words }) => words).join())).toEqual([
    'Northshire,North East,114†,213,no figure found,191,389',
    'Mid Vales,West Midlands,not supplied,160†,172,fewer than 5,not comparable',
  ]);
  expect(sheet.rows[1]?.[5]).toMatchObject({
    words: 'fewer than 5',
    figure: { measure: cyberFlag, area: 'mid-vales' },
  });
  expect(sheet.rows[0]?.[4]?.figure).toBeUndefined();
});

test('the map fills a tile by the kind of answer, whatever the number', () => {
  const answer = mapOf(dataset, coverage.table, { period: periodNamed('2015/16'), as: 'count' });
  render(
    <CoverageMap
      answer={answer}
      name="Who answered in 2015/16"
      tiles={dataset.tiles}
      selected={[]}
      onSelect={vi.fn()}
      onPoint={vi.fn()}
    />,
  );
  const tile = (force: string) => screen.getByRole('button', { name: new RegExp(`^${force}: `) });
  const fills = (force: string) =>
    [...tile(force).querySelectorAll('rect')].map((rect) => rect.getAttribute('fill') ?? 'class');
  expect(fills('Eastmere')).toEqual(['class']);
  expect(fills('Southmarch')).toEqual(['class']);
  expect(fills('Mid Vales')[0]).toMatch(/-not-supplied\)$/);
  expect(fills('Police Caledon')[0]).toMatch(/-other-law\)$/);
  expect(tile('Northshire')).toHaveTextContent('†');
  expect(tile('Southmarch')).not.toHaveTextContent('†');
  expect(tile('Southmarch').querySelector('circle')).toBeNull();
});
