import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cellsOf, follow, main, markWordsOf, notices, renderApp } from '../support/renderApp.tsx';

const cyber = 'measure=cyber-flagged-child-sexual-offences';

const grid = () => screen.getByRole('table', { name: /^Who answered, by force and year/ });

/** The names under the heading of one kind of answer, for the year that is looked at. */
function listed(heading: string): string[] {
  const list = screen.getAllByRole('heading', { level: 4, name: heading })[0]?.nextElementSibling;
  return [...(list?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('who answered about one year', () => {
  test('says how many forces have a figure, and names each kind of answer', async () => {
    await renderApp(`/coverage?${cyber}&period=2018-19`);
    const heading = '24 of 43 forces of England and Wales have a figure for 2018/19';
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    expect(listed('24 have a figure')).toHaveLength(24);
    expect(listed('24 have a figure')).toContain('Gwent');
    expect(listed('2 were asked and gave no figure')).toEqual(['Cheshire', 'Dyfed-Powys']);
    expect(listed('No figure found for 17')).toHaveLength(17);
    expect(notices().join()).not.toContain('could not be used');
  });

  test('has the same as a map', async () => {
    await renderApp(`/coverage?${cyber}&period=2018-19`);
    const map = screen.getByRole('group', { name: /^Who answered\. .* year to March 2019$/ });
    expect(within(map).getAllByRole('button')).toHaveLength(49);
    const tile = within(map).getByRole('button', { name: /^Dyfed-Powys: / });
    expect(tile).toHaveAccessibleName(
      'Dyfed-Powys: not supplied: the force was asked and gave no figure',
    );
  });

  test('leads from a name to where the answer comes from', async () => {
    const { arrivals } = await renderApp(`/coverage?${cyber}&period=2018-19&asof=2019-12`);
    await follow(screen.getByRole('link', { name: 'Dyfed-Powys' }));
    expect(arrivals.at(-1)?.address).toBe(
      `/figure?${cyber}&area=dyfed-powys&period=2018-19&asof=2019-12`,
    );
    expect(main()).toHaveTextContent('unable to respond');
  });

  test('never blames', async () => {
    await renderApp(`/coverage?${cyber}`);
    expect(main()).not.toHaveTextContent(/fail|refus|ignored/i);
  });
});

describe('the grid of all years', () => {
  test('has every force and year of the measure, and leads to their figures', async () => {
    await renderApp(`/coverage?${cyber}`);
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(11);
    expect(markWordsOf(grid(), 'West Mercia').slice(0, 3)).toEqual([
      'no figure found',
      'figure, 114†, questioned',
      'figure, 213',
    ]);
    expect(within(grid()).getByRole('link', { name: 'figure, 213' })).toHaveAttribute(
      'href',
      `/figure?${cyber}&area=west-mercia&period=2016-17`,
    );
  });

  test('says that years came before the offence, which is no lack of an answer', async () => {
    await renderApp('/coverage?measure=sexual-communication-with-a-child');
    expect(markWordsOf(grid(), 'Kent').slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => 'before the offence existed'),
    );
    expect(main()).toHaveTextContent('not covered: different law');
  });

  test('of a region has its forces; the counts stay those of all', async () => {
    await renderApp(`/coverage?${cyber}&region=wales-region`);
    const rows = within(grid())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('Dyfed-Powys');
    expect(rows).not.toContain('Kent');
    expect(grid()).toHaveTextContent('England and Wales: 43 forces');
  });

  test('as a plain table has the figures', async () => {
    await renderApp(`/coverage?${cyber}&show=table`);
    const table = screen.getByRole('table');
    expect(cellsOf(table, 'West Mercia').slice(0, 5)).toEqual([
      'West Mercia',
      'West Midlands',
      'no figure found',
      '114†',
      '213',
    ]);
    expect(cellsOf(table, 'Dyfed-Powys')).toContain('not supplied');
  });
});

test('a measure that every force answers says so', async () => {
  await renderApp('/coverage');
  const heading = 'All 43 forces of England and Wales have a figure in every year';
  expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
});

test('what was known in a month is a smaller list', async () => {
  await renderApp(`/coverage?${cyber}&period=2018-19&asof=2019-06`);
  expect(notices().join()).toContain('published by the end of June 2019');
  expect(listed('1 was asked and gave no figure')).toEqual(['Dyfed-Powys']);
});

test('a tile marks its row, and the address says so', async () => {
  const { user, arrivals } = await renderApp(`/coverage?${cyber}&period=2018-19`);
  await user.click(screen.getByRole('button', { name: /^Kent: / }));
  expect(arrivals.at(-1)).toEqual({
    address: `/coverage?${cyber}&period=2018-19&areas=kent`,
    how: 'REPLACE',
  });
  const row = within(grid()).getByRole('rowheader', { name: 'Kent' }).closest('tr');
  expect(row?.className).toMatch(/chosen/);
});

describe('ways here', () => {
  test('from each way of counting on the overview: its release, and who answered', async () => {
    await renderApp('/');
    const way = screen.getByText(/46 forces of/).closest('li');
    if (!way) throw new Error('It is no entry of a list.');
    const link = (name: string | RegExp) => within(way).getByRole('link', { name });
    expect(link(/^NSPCC, /)).toHaveAttribute('href', '/releases/nspcc-2020-09');
    expect(link('Who answered')).toHaveAttribute('href', `/coverage?${cyber}`);
  });

  test('from the like-for-like line, which names its forces', async () => {
    await renderApp('/trends');
    const link = screen.getByRole('link', { name: 'All 43 forces' });
    expect(link).toHaveAttribute('href', '/coverage');
  });

  test('and from a measure without one, as only few forces have a figure in every year', async () => {
    await renderApp('/trends?measure=sexual-communication-with-a-child');
    expect(main()).toHaveTextContent('There is no like-for-like national line: fewer than half');
    const link = screen.getByRole('link', { name: 'Who answered, year by year' });
    expect(link).toHaveAttribute('href', '/coverage?measure=sexual-communication-with-a-child');
  });

  test('from the line over all forces', async () => {
    await renderApp('/trends');
    expect(main()).toHaveTextContent(
      'All 43 forces of England and Wales, and British Transport Police, have a figure in every year',
    );
  });

  test('from the published totals', async () => {
    await renderApp(`/trends?${cyber}&forces=all&asof=2020-12`);
    expect(screen.getByRole('link', { name: 'Who answered, year by year' })).toHaveAttribute(
      'href',
      `/coverage?${cyber}&asof=2020-12`,
    );
  });
});
