import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeManyForces } from '../support/makeCountry.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  makeTable,
} from '../support/makeDataset.ts';
import { cellsOf, main, renderApp, renderSettled, siteOf } from '../support/renderApp.tsx';

const openMany = siteOf(makeManyForces());
const openMade = siteOf(makeDataset());

const cyber = 'Cyber-flagged child sexual offences';

async function openForce(slug: string) {
  await renderSettled(`/forces/${slug}`);
  return (measure: string) => screen.getByRole('region', { name: measure });
}

/** What the page of a force says of one year: figure, rate, remarks. */
async function yearOf(slug: string, measure: string, year: string): Promise<string[]> {
  const section = await openForce(slug);
  return cellsOf(within(section(measure)).getByRole('table'), year);
}

test('West Mercia has both figures that were published for 2015/16', async () => {
  const [, figure, rate, ...remarks] = await yearOf('west-mercia', cyber, '2015/16');
  expect(figure).toMatch(/^114\b/);
  expect(rate).toBe('4.5');
  expect(remarks.join()).toContain('also published: 85 on 21 June 2016');
});

test('every heading stands under the one that it belongs to', async () => {
  await openMany('/forces/force-12');
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  const at = headings.indexOf('Every force in 2018/19');
  expect(headings[at - 1]).toBe('Force 12 over the years');
});

test('the table of every force is called what it is', async () => {
  await openMany('/forces/force-12');
  expect(screen.getByRole('link', { name: 'Every force, as a table' })).toHaveAttribute(
    'href',
    expect.stringContaining('show=table'),
  );
});

test('at a glance: the newest figure, its rate, where that lies, and the year before', async () => {
  await openMany('/forces/force-12');
  const glance = screen.getByRole('region', { name: 'Online, at a glance' });
  expect(glance).toHaveTextContent(
    'Grooming85 in 2018/198.5 for each 10,000 residents under 18. ' +
      'Within the usual spread of forces its size.82 in 2017/18: +4%, within what chance could do.',
  );
  expect(within(glance).getByRole('link', { name: '85' })).toHaveAttribute(
    'href',
    expect.stringContaining('period=2018-19'),
  );
});

test('its large trend says how far it lies from the nation, and can change its measure', async () => {
  const { user } = await openMade('/forces/northshire');
  const trend = screen.getByRole('region', { name: 'Northshire over the years' });
  const [, headline] = within(trend).getAllByRole('heading', { level: 2 });
  expect(headline).toHaveTextContent('4.4 here in 2018/19, 4.7 in England and Wales');
  await user.selectOptions(
    within(trend).getByRole('combobox', { name: 'Measure over the years' }),
    'Cyber flag',
  );
  expect(trend).toHaveTextContent('Cyber-flagged offences');
  // No quarters are published of it.
  expect(within(trend).getByRole('link', { name: 'Larger, with other forces' })).toBeVisible();
});

describe('its large trend opens with a measure that has figures', () => {
  const trendOf = (force: string) =>
    screen.getByRole('region', { name: `${force} over the years` });

  test('though the usual one has none that could be shown', async () => {
    const rows = ['northshire,2018/19,44,not-comparable,,foi-2019-06,published,echo,'];
    const made = makeDataset();
    const tables = new Map([...made.tables, [grooming, makeTable(made, grooming, rows)]]);
    await siteOf({ ...made, tables })('/forces/northshire');
    expect(trendOf('Northshire')).toHaveTextContent('Cyber-flagged offences');
    expect(trendOf('Northshire')).not.toHaveTextContent('no figure to draw');
  });

  test('as of a month too, and says of what the site does not hold that it does not', async () => {
    const { user } = await openMade('/forces/northshire?asof=2016-12');
    const trend = trendOf('Northshire');
    expect(trend).toHaveTextContent('Cyber-flagged offences');
    await user.selectOptions(within(trend).getByRole('combobox'), 'Grooming');
    expect(trend).toHaveTextContent('this site holds no official release of that date');
    expect(trend).not.toHaveTextContent('Not drawn');
  });
});

test('says which sentences about it were published, and whether they hold', async () => {
  await renderApp('/forces/west-mercia');
  const sentences = screen.getByRole('region', { name: 'Published sentences, recomputed' });
  expect(sentences).toHaveTextContent('85 offences were reported in West Mercia in 2015/16');
  expect(within(sentences).getAllByRole('link', { name: /^Holds/ }).length).toBeGreaterThan(3);
});

test('names its region, its councils and its neighbours', async () => {
  await renderApp('/forces/west-mercia');
  // The page goes on without the names of councils until they come.
  await waitFor(() =>
    expect(main()).toHaveTextContent(/West Midlands region\. It polices .*Telford and Wrekin/),
  );
  // Eight forces fit into an address, and it has eight neighbours.
  expect(screen.getByRole('link', { name: 'Compare with 7 of its 8 neighbours' })).toHaveAttribute(
    'href',
    expect.stringContaining('areas=west-mercia.cheshire.dyfed-powys.gloucestershire.gwent'),
  );
  expect(screen.getByRole('link', { name: /^Larger, .* 7 of its 8 neighbours$/ })).toBeVisible();
});

describe('its councils', () => {
  test.each([
    ['gwent', 'It polices Blaenau Gwent, Caerphilly, Monmouthshire, Newport and Torfaen.'],
    ['cumbria', 'It polices Cumberland and Westmorland and Furness.'],
    ['dorset', 'It polices Bournemouth, Christchurch and Poole and Dorset.'],
    ['psni', 'Mid and East Antrim and 2 others.'],
    ['kent', 'Folkestone and Hythe,'],
  ])('of %s are those of today, each once, in the order of the alphabet', async (slug, words) => {
    await renderApp(`/forces/${slug}`);
    expect(main()).toHaveTextContent(words);
  });
});

test('where all neighbours fit into an address, nothing is left out', async () => {
  await renderApp('/forces/kent');
  expect(screen.getByRole('link', { name: 'Compare with its neighbours' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^Larger, .* other forces$/ })).toBeVisible();
});

test('a figure that two releases printed, and that does not fit, is one case', async () => {
  await renderSettled('/forces/hampshire');
  const misfits = screen.getByRole('region', { name: 'Figures that do not fit' });
  const said = within(misfits)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(new Set(said).size).toBe(said.length);
  expect(misfits).toHaveTextContent(`${said.length} cases`);
});

test('figures for other spans are listed, not drawn', async () => {
  const section = await openForce('west-mercia');
  const spans = section('Sexual communication with a child');
  expect(spans).toHaveTextContent('April 2017 to September 2018: 140 offences (NSPCC');
});

test('the City of London has counts, and a rate that is withheld', async () => {
  const section = await openForce('city-of-london');
  const grooming = section('Sexual grooming (Home Office code 88A)');
  const [, figure, rate] = cellsOf(within(grooming).getByRole('table'), '2024/25');
  expect(figure).toBe('1');
  expect(rate).not.toMatch(/\d/);
  expect(grooming).toHaveTextContent('Rate withheld: too few residents');
  expect(main()).toHaveTextContent('Fewer than 1,900 residents under 18');
  expect(main()).toHaveTextContent('It polices the City of London.');
  // Where nothing dashed is drawn, nothing is said of it.
  expect(main()).not.toHaveTextContent('The dashed line');
  // Its rate would be over residents of all ages.
  const obscene = within(section('Obscene publications (Home Office code 86)')).getAllByText(
    /Rate withheld/,
  );
  expect(obscene[0]).not.toHaveTextContent('under 18');
});

describe('a force that was asked and gave no figure', () => {
  test.each([
    ['dyfed-powys', '2018/19'],
    ['west-yorkshire', '2016/17'],
  ])('%s in %s', async (slug, year) => {
    const [, figure, rate] = await yearOf(slug, cyber, year);
    expect(figure).toBe('not supplied');
    expect(rate).not.toMatch(/\d/);
  });

  test('a year that nothing was published for is something else', async () => {
    const [, figure] = await yearOf('west-mercia', cyber, '2017/18');
    expect(figure).toBe('no figure found');
  });
});

test('a questioned figure is shown with its remark', async () => {
  const [, figure, ...remarks] = await yearOf(
    'gwent',
    'Sexual communication with a child',
    '2019/20',
  );
  expect(figure).toMatch(/^144\b/);
  expect(remarks.join()).toContain('questioned');
});

test('the doubtful 119 of Lincolnshire is never the figure, and never hidden', async () => {
  const [, figure, ...remarks] = await yearOf('lincolnshire', cyber, '2018/19');
  expect(figure).toMatch(/^199\b/);
  expect(remarks.join()).toMatch(/also published: 119 .*doubtful/);
});

test('Police Scotland is not comparable, with its number and the reason', async () => {
  const [, figure, rate, ...remarks] = await yearOf('police-scotland', cyber, '2019/20');
  expect(figure).toBe('not comparable');
  expect(rate).not.toMatch(/\d/);
  expect(remarks.join()).toContain('1,857');
  expect(main()).toHaveTextContent('never summed with England and Wales');
});

test('measures that another law rules are named, and are not zero', async () => {
  await renderApp('/forces/jersey');
  expect(screen.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  expect(main()).toHaveTextContent('does not cover the Crown dependencies');
});

test('a force that nothing was published of has no heading without anything under it', async () => {
  await renderApp('/forces/guernsey');
  expect(screen.queryByRole('heading', { name: 'Every measure, year by year' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'What is missing' })).toBeVisible();
});

test('from a force there are ways to compare it, to its years and to its figures', async () => {
  const section = await openForce('west-mercia');
  const links = within(section(cyber)).getAllByRole('link');
  const ways = links.map((link) => link.getAttribute('href'));
  const query = '?measure=cyber-flagged-child-sexual-offences&areas=west-mercia';
  expect(ways).toEqual(
    expect.arrayContaining([
      `/trends${query}`,
      expect.stringMatching(/^\/compare\?measure=cyber-.*&period=20\d\d-\d\d&areas=west-mercia$/),
      `/data${query}`,
    ]),
  );
});

test('the ways from its name lead to figures: their measure, their year, and counts where it has no rate', async () => {
  await openMade('/forces/ulland');
  const way = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  const query = `?measure=${cyberFlag}&period=2018-19&areas=ulland&as=count`;
  expect(way('See its trends')).toBe(`/trends${query}`);
  expect(way('Compare it')).toBe(`/compare${query}`);
  expect(way('Find it on the map')).toBe(`/map${query}`);
});

test('a bound is a bound in the words of its year', async () => {
  await openMade('/forces/eastmere');
  expect(screen.getByRole('region', { name: 'Cyber-flagged offences' })).toHaveTextContent(
    '2019/20: at least 80 offences recorded by police. At least 15.4 for each 10,000',
  );
});

test('a figure that does not fit wears its sign wherever the page has its number', async () => {
  await openMade('/forces/eastmere?asof=2019-07');
  const glance = screen.getByRole('region', { name: 'Online, at a glance' });
  expect(within(glance).getByRole('link', { name: '75†' })).toBeVisible();
  const measure = screen.getByRole('region', { name: 'Cyber-flagged offences' });
  expect(within(measure).getByRole('heading', { level: 3 }).nextSibling).toHaveTextContent(
    '75† in 2018/19',
  );
});

test('a span that does not fit wears it too', async () => {
  const spans = ['foi-2017', 'foi-2018-06'].map(
    (release, at) => `northshire,2015-04/2017-03,${327 + at},exact,,${release},published,echo,`,
  );
  await siteOf(makeDatasetWith(cyberFlag, spans))('/forces/northshire');
  const measure = screen.getByRole('region', { name: 'Cyber-flagged offences' });
  expect(measure).toHaveTextContent('April 2015 to March 2017: 327 offences†');
});

test('a force without a territory has no rate, and still its tile', async () => {
  await renderApp('/forces/british-transport-police');
  expect(main()).toHaveTextContent('No territory, so no residents and no rate.');
  expect(main()).not.toHaveTextContent('no map tile');
});

test('an English force answers to the law that is counted, and had no figures before it began', async () => {
  const [, figure] = await yearOf('kent', 'Sexual communication with a child', '2015/16');
  expect(figure).toBe('before the offence existed');
});
