import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { Table } from '../../src/domain/table.ts';
import { openShare } from '../support/openShare.ts';
import { readCsv } from '../support/readFile.ts';
import { real } from '../support/realDataset.ts';
import { cellOf, filter, main, renderApp, renderSettled } from '../support/renderApp.tsx';

const cyber = 'cyber-flagged-child-sexual-offences';

const sizeOf = ({ figures }: Table) =>
  [...figures.values()].flatMap((periods) => [...periods.values()].flat()).length;
const inAll = [...real.tables.values()].map(sizeOf).reduce((sum, size) => sum + size, 0);
const inCyber = sizeOf(tableFor(real, cyber as MeasureSlug));

const counted = () => screen.getByText(/^[\d,]+ figures?$/).textContent;
const rows = () =>
  within(screen.getByRole('table')).getAllByRole<HTMLTableRowElement>('row').slice(1);

/** Presses the button and gives the name and the lines of the file. */
async function downloaded(press: () => Promise<void>) {
  const files: { readonly name: string; readonly blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:file';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    for (const blob of blobs) files.push({ name: this.download, blob });
  });
  await press();
  await waitFor(() => expect(files).toHaveLength(1));
  return { name: files[0]?.name, lines: readCsv((await files[0]?.blob.text()) ?? '') };
}

test.each([
  ['/data', 'All measures · all periods'],
  [`/data?measure=${cyber}&period=2015-16`, 'Cyber flag · 2015/16'],
  [`/data?measure=${cyber}&period=2015-04_2020-03`, 'Cyber flag · April 2015 to March 2020'],
])('on a small screen one line says what %s shows', async (address, words) => {
  await renderApp(address);
  expect(screen.getByRole('button', { name: `${words}Change` })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

describe('the table of every figure', () => {
  test('has every published figure, 25 to a page', async () => {
    const { user } = await renderApp('/data');
    const pages = Math.ceil(inAll / 25);
    expect(inAll).toBeGreaterThan(5000);
    expect(counted()).toBe(`${inAll.toLocaleString('en-GB')} figures`);
    expect(rows()).toHaveLength(25);
    expect(main()).toHaveTextContent(`Page 1 of ${pages}`);
    await user.click(screen.getByRole('button', { name: 'Last' }));
    expect(main()).toHaveTextContent(`Page ${pages} of ${pages}`);
    expect(rows()).toHaveLength(inAll - 25 * (pages - 1));
  });

  test('has both figures of West Mercia, and says which is shown elsewhere', async () => {
    await renderSettled(`/data?measure=${cyber}&areas=west-mercia&period=2015-16`);
    const texts = rows().map(({ textContent }) => textContent);
    expect(texts).toHaveLength(3);
    expect(texts.filter((text) => text?.includes('Not the figure shown'))).toHaveLength(2);
    expect(texts[0]).toContain('114');
    expect(texts[0]).not.toContain('Not the figure shown');
    expect(texts.join()).toContain('85');
  });

  test('has the doubtful 119 of Lincolnshire, marked as such', async () => {
    await renderApp(`/data?measure=${cyber}&areas=lincolnshire&period=2018-19`);
    const doubtful = rows().find(({ textContent }) => textContent?.includes('119'));
    expect(doubtful).toHaveTextContent('Doubtful');
    expect(doubtful).toHaveTextContent('Not the figure shown');
  });

  test('has refusals, as words', async () => {
    await renderApp(`/data?measure=${cyber}&areas=dyfed-powys&period=2018-19`);
    expect(cellOf(screen.getByRole('table'), 'Dyfed-Powys', 'Offences')).toBe('not supplied');
  });
});

describe('filtering', () => {
  test('changes the address by replacing it, and the count with it', async () => {
    const { user, arrivals } = await renderApp('/data');
    await user.selectOptions(filter('Measure'), 'Cyber flag');
    expect(arrivals.at(-1)).toEqual({ address: `/data?measure=${cyber}`, how: 'REPLACE' });
    expect(await screen.findByText(`${inCyber} figures`)).toBeVisible();
    await user.selectOptions(filter('Region'), 'Wales');
    expect(arrivals.at(-1)?.address).toBe(`/data?measure=${cyber}&region=wales-region`);
    const areas = new Set(rows().map((row) => row.querySelector('th')?.textContent));
    expect([...areas]).toEqual(['Dyfed-Powys', 'Gwent', 'North Wales', 'South Wales']);
  });

  test('by a period that is no year', async () => {
    await renderApp('/data?period=2015-04_2017-03');
    expect(rows().every((row) => row.textContent?.includes('April 2015 to March 2017'))).toBe(true);
  });

  test('by what was known when', async () => {
    await renderApp(`/data?measure=${cyber}&areas=west-mercia&period=2015-16&asof=2016-12`);
    expect(counted()).toBe('1 figure');
    expect(cellOf(screen.getByRole('table'), 'West Mercia', 'Offences')).toMatch(/^85\b/);
  });

  test('to nothing: that is said', async () => {
    await renderApp(`/data?measure=${cyber}&areas=jersey&period=2015-16`);
    expect(counted()).toBe('0 figures');
    expect(main()).toHaveTextContent('No published figure fits these filters.');
  });

  test('by value: the largest first', async () => {
    const { user, arrivals } = await renderApp(`/data?measure=${cyber}`);
    await user.click(screen.getByRole('button', { name: 'Offences' }));
    expect(arrivals.at(-1)?.address).toBe(`/data?measure=${cyber}&sort=value`);
    expect(screen.getByRole('columnheader', { name: /^Offences/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const values = rows().map((row) => Number(row.cells[3]?.textContent?.replace(/\D/g, '')));
    expect(values).toEqual([...values].sort((one, other) => other - one));
    expect(values).toContain(10_391);
  });

  test('another order begins with its first page, and keeps the focus where it was asked for', async () => {
    const { user } = await renderApp(`/data?measure=${cyber}`);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const [second] = rows();
    const order = screen.getByRole('button', { name: 'Offences' });
    await user.click(order);
    expect(screen.getByText(/^Page 1 of/)).toBeVisible();
    expect(rows()[0]).not.toHaveTextContent(second?.textContent ?? '');
    expect(order).toHaveFocus();
  });
});

describe('the download', () => {
  test('has what is filtered, nothing more, and a name that says no offence', async () => {
    const address = `/data?measure=${cyber}&areas=west-mercia.kent&period=2015-16`;
    const { user } = await renderApp(address);
    await openShare(user);
    const { name, lines } = await downloaded(() =>
      user.click(screen.getByRole('button', { name: 'Download CSV' })),
    );
    expect(name).toBe('flagged-data-m1-west-mercia-kent-2015-16.csv');
    expect(lines.map(({ area }) => area)).toEqual(
      rows().map((row) => row.querySelector('th')?.textContent),
    );
    expect(new Set(lines.map(({ period }) => period))).toEqual(new Set(['2015/16']));
    expect(lines.filter(({ value }) => value === '85')).toHaveLength(1);
    expect(lines[0]?.rate).toMatch(/^\d+\.\d{6,}$/);
  });

  test('has every page of the table', async () => {
    const { user } = await renderApp(`/data?measure=${cyber}`);
    await openShare(user);
    const { name, lines } = await downloaded(() =>
      user.click(screen.getByRole('button', { name: 'Download CSV' })),
    );
    expect(lines).toHaveLength(inCyber);
    expect(name).toBe('flagged-data-m1.csv');
    expect(lines.map(({ value }) => value)).toContain('10391');
  });
});
