import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { cyberFlag, makeDataset, measureNamed } from '../support/makeDataset.ts';
import { cellsOf, follow, main, markWordsOf, notices, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());
const cyber = `measure=${cyberFlag}`;

const grid = () => screen.getByRole('table', { name: /^Who answered, by force and year/ });

/** The names under the heading of one kind of answer, for the year that is looked at. */
function listed(heading: string): string[] {
  const list = screen.getAllByRole('heading', { level: 4, name: heading })[0]?.nextElementSibling;
  return [...(list?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('who answered about one year', () => {
  test('says how many forces have a figure, and names each kind of answer', async () => {
    await open(`/coverage?${cyber}&period=2015-16`);
    const heading = '5 of 7 forces of England and Wales have a figure for 2015/16';
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(listed('5 have a figure')).toHaveLength(5);
    expect(listed('5 have a figure')).toContain('Eastmere');
    expect(listed('1 was asked and gave no figure')).toEqual(['Mid Vales']);
    expect(listed('No figure found for 1')).toEqual(['City of Oldport']);
    expect(notices().join()).not.toContain('could not be used');
  });

  test('has the same as a map', async () => {
    await open(`/coverage?${cyber}&period=2015-16`);
    const map = screen.getByRole('group', { name: /^Who answered\. .* year to March 2016$/ });
    expect(within(map).getAllByRole('button')).toHaveLength(11);
    const tile = within(map).getByRole('button', { name: /^Mid Vales: / });
    expect(tile).toHaveAccessibleName('Mid Vales: not supplied');
  });

  test('leads from a name to where the answer comes from', async () => {
    const { arrivals } = await open(`/coverage?${cyber}&period=2015-16&asof=2019-12`);
    await follow(screen.getByRole('link', { name: 'Mid Vales' }));
    expect(arrivals.at(-1)?.address).toBe(
      `/figure?${cyber}&area=mid-vales&period=2015-16&asof=2019-12`,
    );
    expect(main()).toHaveTextContent('not supplied');
  });

  test('never blames', async () => {
    await open(`/coverage?${cyber}`);
    expect(main()).not.toHaveTextContent(/fail|refus|ignored/i);
  });
});

describe('the grid of all years', () => {
  test('has every force and year of the measure, and leads to their figures', async () => {
    await open(`/coverage?${cyber}`);
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(6);
    expect(markWordsOf(grid(), 'Northshire').slice(0, 3)).toEqual([
      'figure, 114†, questioned',
      'figure, 213',
      'no figure found',
    ]);
    expect(within(grid()).getByRole('link', { name: 'figure, 213' })).toHaveAttribute(
      'href',
      `/figure?${cyber}&area=northshire&period=2016-17`,
    );
  });

  test('says that years came before the offence, which is no lack of an answer', async () => {
    const country = makeDataset();
    const inForce = { from: '2018-04-01', places: ['England', 'Wales'] } as const;
    const measure = { ...measureNamed(country, cyberFlag), inForce };
    const table = { ...tableFor(country, cyberFlag), measure };
    await siteOf({
      ...country,
      measures: new Map([...country.measures, [cyberFlag, measure]]),
      tables: new Map([...country.tables, [cyberFlag, table]]),
    })(`/coverage?${cyber}`);
    expect(markWordsOf(grid(), 'City of Oldport').slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => 'before the offence existed'),
    );
    expect(main()).toHaveTextContent('not covered: different law');
  });

  test('of a region has its forces; the counts stay those of all', async () => {
    await open(`/coverage?${cyber}&region=west-midlands-region`);
    const rows = within(grid()).getAllByRole('rowheader');
    const names = rows.map(({ textContent }) => textContent);
    expect(names).toContain('Mid Vales');
    expect(names).not.toContain('Northshire');
    expect(grid()).toHaveTextContent('England and Wales: 7 forces');
  });

  test('as a plain table has the figures', async () => {
    await open(`/coverage?${cyber}&show=table`);
    const table = screen.getByRole('table');
    expect(cellsOf(table, 'Northshire').slice(0, 5)).toEqual([
      'Northshire',
      'North East',
      '114†',
      '213',
      'no figure found',
    ]);
    expect(cellsOf(table, 'Mid Vales')).toContain('not supplied');
  });
});

test('a measure that every force answers says so', async () => {
  await open('/coverage');
  const heading = 'All 7 forces of England and Wales have a figure in every year';
  expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
});

test('what was known in a month is a smaller list', async () => {
  await open(`/coverage?${cyber}&period=2018-19&asof=2018-12`);
  expect(notices().join()).toContain('published by the end of December 2018');
  expect(listed('No figure found for 7')).toContain('Northshire');
});

test('a tile marks its row, and the address says so', async () => {
  const { user, arrivals } = await open(`/coverage?${cyber}&period=2018-19`);
  await user.click(screen.getByRole('button', { name: /^Northshire: / }));
  expect(arrivals.at(-1)).toEqual({
    address: `/coverage?${cyber}&period=2018-19&areas=northshire`,
    how: 'REPLACE',
  });
  const row = within(grid()).getByRole('rowheader', { name: 'Northshire' }).closest('tr');
  expect(row?.className).toMatch(/chosen/);
});

describe('ways here', () => {
  test('from each way of counting on the overview', async () => {
    await open('/');
    const head = screen.getByRole('heading', { level: 3, name: 'Cyber-flagged offences' });
    const way = head.closest('li');
    if (!way) throw new Error('It is no entry of a list.');
    const link = within(way).getByRole('link', { name: 'Who answered' });
    expect(link).toHaveAttribute('href', `/coverage?${cyber}`);
  });

  test('from the like-for-like line, which names its forces', async () => {
    await open('/trends');
    const link = screen.getByRole('link', { name: 'All 7 forces' });
    expect(link).toHaveAttribute('href', '/coverage');
    expect(main()).toHaveTextContent('All 7 forces of England and Wales');
  });

  test('and from a measure without one, as only few forces have a figure in every year', async () => {
    await open(`/trends?${cyber}`);
    expect(main()).toHaveTextContent('There is no like-for-like national line: fewer than half');
    const link = screen.getByRole('link', { name: 'Who answered, year by year' });
    expect(link).toHaveAttribute('href', `/coverage?${cyber}`);
  });

  test('from the published totals', async () => {
    await open(`/trends?${cyber}&forces=all&asof=2020-12`);
    expect(screen.getByRole('link', { name: 'Who answered, year by year' })).toHaveAttribute(
      'href',
      `/coverage?${cyber}&asof=2020-12`,
    );
  });
});
