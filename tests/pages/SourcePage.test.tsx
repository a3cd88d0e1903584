import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const argus = '/sources/south-wales-argus-2019-06';

function rowsOf(name: RegExp): string[][] {
  const rows = [...screen.getByRole('table', { name }).querySelectorAll('tbody tr')];
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

describe('a source', () => {
  test('has its publisher, its own title in quotation marks, its date and kind', async () => {
    await renderApp(argus);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('South Wales Argus');
    expect(main().querySelector('[data-words=publisher]')).toHaveTextContent(/^“Gwent .*”$/);
    expect(main()).toHaveTextContent('Published' + 'June 2019');
    expect(main()).toHaveTextContent('news report');
    expect(document.title).toBe('Source: South Wales Argus, 2019 · Flagged');
  });

  test('that was read in a copy says where, apart from its title', async () => {
    await renderApp('/sources/home-office-prc-pfa-open-data-2026-04-23');
    expect(main().querySelector('[data-words=publisher]')).toHaveTextContent(
      /^“Police recorded crime open data: .*\(release of 23 April 2026\)”$/,
    );
    expect(main()).toHaveTextContent(
      'Read in a copy' +
        'data/clean/prc_pfa_long.parquet of github.com/robertmaszkiewski/uk-crime-analysis',
    );
  });

  test('that was read at its own address names no copy', async () => {
    await renderApp(argus);
    expect(main()).not.toHaveTextContent('Read in a copy');
  });

  test('leads out without saying where from', async () => {
    await renderApp(argus);
    const out = screen.getByRole('link', { name: 'www.southwalesargus.co.uk' });
    expect(out).toHaveAttribute('rel', 'noreferrer');
    expect(out.getAttribute('href')).toMatch(/^https?:\/\/www\.southwalesargus\.co\.uk\//);
  });

  test('lists every figure read there, shown or not, with its standing and release', async () => {
    await renderApp(argus);
    const rows = rowsOf(/^Figures read in South Wales Argus$/);
    expect(rows.map(([area, , period, value]) => [area, period, value])).toEqual([
      ['Wales', '2015/16', '258†'],
      ['Wales', '2017/18', '458'],
      ['Wales', '2018/19', '576'],
      ['Dyfed-Powys', '2018/19', 'not supplied'],
      ['Gwent', '2018/19', '229'],
      ['North Wales', '2018/19', '133'],
      ['South Wales', '2018/19', '214'],
    ]);
    expect(rows[3]?.[4]).toMatch(/^Asked, and gave no figure\./);
    expect(rows[4]?.[4]).toMatch(/^Shown as the figure\b/);
    expect(rows.every(([, , , , , release]) => release === 'NSPCC, 25 June 2019')).toBe(true);
  });

  test('leads to each figure, and to its release', async () => {
    const { arrivals } = await renderApp(argus);
    expect(within(main()).getByRole('link', { name: '229' })).toHaveAttribute(
      'href',
      '/figure?measure=cyber-flagged-child-sexual-offences&area=gwent&period=2018-19',
    );
    const [release] = screen.getAllByRole('link', { name: 'NSPCC, 25 June 2019' });
    if (!release) throw new Error('No link leads to the release.');
    await follow(release);
    expect(arrivals.at(-1)?.address).toBe('/releases/nspcc-2019-06');
  });

  test('of other kinds of numbers lists those', async () => {
    await renderApp('/sources/hemel-today-csa-crimes-2021');
    const rows = rowsOf(/^Other kinds of numbers$/);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]?.slice(0, 2)).toEqual(['Hertfordshire', expect.stringContaining('flagged')]);
    expect(main()).toHaveTextContent('no date given');
  });

  test('of residents says that no figure of offences was read there', async () => {
    await renderApp('/sources/ons-mye-mid2023-via-policyengine');
    expect(main()).toHaveTextContent(
      'No figure of offences was read there: estimates of residents',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('with thousands of figures has them by pages', async () => {
    const { user } = await renderApp('/sources/home-office-prc-pfa-open-data-2026-04-23');
    expect(rowsOf(/^Figures read in /)).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(main()).toHaveTextContent(/Page 2 of \d+/);
  });
});

test.each(['nobody', '__proto__', 'constructor', '%3Cb%3E'])(
  'an unknown source, %s, is said and has a way on',
  async (slug) => {
    await renderApp(`/sources/${slug}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such source');
    expect(screen.getByRole('link', { name: /^See every source/ })).toHaveAttribute(
      'href',
      '/sources',
    );
  },
);
