import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { latestDay } from '../../src/domain/release.ts';
import { openShare } from '../support/openShare.ts';
import { real } from '../support/realDataset.ts';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const round = '/releases/nspcc-2019-06';

/** What stands under a heading of the one measure, up to the next heading. */
function under(name: string): HTMLElement[] {
  const heading = within(main()).getByRole('heading', { level: 3, name });
  const found: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H\d$/.test(next.tagName)) break;
    if (next instanceof HTMLElement) found.push(next);
  }
  return found;
}

const textUnder = (name: string) =>
  under(name)
    .map(({ textContent }) => textContent)
    .join(' ');

describe('a release', () => {
  test('says who published it, when, on what it rests and whom it says it covers', async () => {
    await renderApp(round);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Four years of the cyber flag',
    );
    expect(main()).toHaveTextContent('25 June 2019');
    expect(main()).toHaveTextContent('answers to freedom of information requests');
    expect(main()).toHaveTextContent('40 of 44 forces of England, Wales and Northern Ireland');
    expect(document.title).toBe('Release: NSPCC, 25 June 2019 · Flagged');
  });

  test('has its national totals, doubtful ones marked', async () => {
    await renderApp(round);
    const totals = textUnder('National totals, in offences');
    expect(totals).toContain('England, Wales and Northern Ireland, 40 forces: 8,224 in 2018/19');
    expect(totals).toMatch(
      /\(doubtful: not believed, and never shown as the figure\): 8,244 in 2018\/19/,
    );
  });

  test('names who has a figure, who was asked and gave none, and who has none', async () => {
    await renderApp(round);
    const answered = textUnder('Who has a figure in it');
    expect(answered).toMatch(/^19 of 43 forces of England and Wales, and one other: /);
    expect(answered).toContain('West Mercia');
    expect(answered).not.toContain('Dyfed-Powys');
    expect(textUnder('Who was asked and gave no figure')).toBe('Dyfed-Powys, for 2018/19');
    const without = textUnder('Who has no figure in it');
    expect(without).toContain('Bedfordshire');
    expect(without).not.toContain('Dyfed-Powys');
    expect(without).toContain('Under another law: Guernsey');
    expect(main()).toHaveTextContent('may have answered all the same');
  });

  test('lists everything it gave, with the pages it was read in', async () => {
    const { arrivals } = await renderApp(round);
    const table = screen.getByRole('table', { name: /^Figures of the release/ });
    const dyfed = within(table).getByRole('rowheader', { name: 'Dyfed-Powys' }).closest('tr');
    expect(dyfed).toHaveTextContent('not supplied');
    expect(dyfed).toHaveTextContent('Asked, and gave no figure');
    if (!dyfed) throw new Error('Dyfed-Powys has no row.');
    await follow(within(dyfed).getByRole('link', { name: 'South Wales Argus' }));
    expect(arrivals.at(-1)?.address).toBe('/sources/south-wales-argus-2019-06');
  });

  test('leads to who answered over all releases', async () => {
    await renderApp(round);
    expect(screen.getByRole('link', { name: 'Who answered, over all releases' })).toHaveAttribute(
      'href',
      '/coverage?measure=cyber-flagged-child-sexual-offences',
    );
  });
});

test('an official release has every force, for each of its measures', async () => {
  await renderApp('/releases/home-office-2026-04');
  const grooming = screen.getByRole('region', { name: 'Sexual grooming (Home Office code 88A)' });
  expect(grooming).toHaveTextContent('For 2012/13 to 2024/25.');
  expect(grooming).toHaveTextContent(
    'All 43 forces of England and Wales, and British Transport Police.',
  );
  expect(grooming).not.toHaveTextContent('was asked');
  expect(grooming).toHaveTextContent('7,140 in 2024/25');
});

test('a release without a date has a page all the same', async () => {
  await renderApp('/releases/psni-2025');
  expect(main()).toHaveTextContent('no date given');
  expect(main()).toHaveTextContent('none stated');
});

test.each(['nothing', '__proto__', 'toString'])(
  'an unknown release, %s, is said and has a way on',
  async (slug) => {
    await renderApp(`/releases/${slug}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such release');
    expect(screen.getByRole('link', { name: 'See every release' })).toHaveAttribute(
      'href',
      '/releases',
    );
  },
);

test('all releases are listed, newest first, each with a page', async () => {
  await renderApp('/releases');
  const links = within(main())
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/releases/'));
  const inTime = [...real.releases.values()].sort((one, other) =>
    latestDay(one) < latestDay(other) ? 1 : -1,
  );
  expect(new Set(links)).toEqual(new Set(inTime.map(({ slug }) => `/releases/${slug}`)));
  expect(links).toHaveLength(inTime.length);
  expect(links[0]).toBe(`/releases/${inTime[0]?.slug}`);
  expect(links.at(-1)).toBe('/releases/psni-2025');
});

test('the source line of a chart leads to its releases', async () => {
  await renderApp('/compare?areas=kent&period=2024-25');
  const [link] = screen.getAllByRole('link', { name: /^Police recorded crime open data/ });
  expect(link).toHaveAttribute('href', '/releases/home-office-2026-04');
});

test('all that it gave can be taken along', async () => {
  const { user } = await renderApp('/releases/nspcc-2017-06');
  await openShare(user);
  expect(main()).toHaveTextContent(
    /Figures of the release “44% rise [^”]+” \(NSPCC, 1 June 2017\): \d+ published figures of offences recorded by police \(NSPCC FOI, June 2017\)\./,
  );
  expect(screen.getByRole('button', { name: 'Download CSV' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copy link as it stands today' })).toBeNull();
});
