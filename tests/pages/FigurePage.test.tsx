import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openShare } from '../support/openShare.ts';
import { follow, main, notices, renderSettled } from '../support/renderApp.tsx';

const flag = 'cyber-flagged-child-sexual-offences';

function figure(area: string, period: string, measure = flag): string {
  return `/figure?measure=${measure}&area=${area}&period=${period}`;
}

/** The published figures, as one text each. */
function entries(): HTMLElement[] {
  return within(main())
    .queryAllByRole('heading', { level: 3 })
    .flatMap((heading) => heading.closest('li') ?? []);
}

function headings(): (string | null)[] {
  return entries().map((entry) => within(entry).getByRole('heading').textContent);
}

function entry(at: number): HTMLElement {
  const found = entries()[at];
  if (!found) throw new Error(`There is no figure ${at}.`);
  return found;
}

const differs =
  '† West Mercia, Cyber flag, 2015/16: published as 85 (NSPCC, 21 June 2016); 114 (NSPCC, 1 June 2017); 114 (NSPCC, 25 June 2019).';

describe('West Mercia in 2015/16', () => {
  test('is 114, with the sentence that says why', async () => {
    await renderSettled(figure('west-mercia', '2015-16'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Where this comes from');
    expect(document.title).toBe('West Mercia 2015/16 · Flagged');
    const figureShown = within(main()).getByText('114', { selector: 'p' });
    expect(figureShown.closest('.unseen')).toBeNull();
    expect(main()).toHaveTextContent(
      'offences recorded by police, West Mercia, year to March 2016 · Cyber-flagged child sexual offences',
    );
    expect(main()).toHaveTextContent(
      'It comes from the newest release that has a figure; older ones are kept beside it.',
    );
    expect(main()).toHaveTextContent(
      /\d\.\d for each 10,000 residents under 18 \([\d,]+ in mid-2017\)\./,
    );
    expect(notices()).toEqual([]);
  });

  test('says what is counted', async () => {
    await renderSettled(figure('west-mercia', '2015-16'));
    expect(screen.getByRole('heading', { name: 'What is counted' })).toBeVisible();
    expect(main()).toHaveTextContent('Depends on whether staff set the flag');
    expect(main()).toHaveTextContent('not official statistics.');
  });

  test('lists every number with its release, each wearing the sign', async () => {
    await renderSettled(figure('west-mercia', '2015-16'));
    expect(headings()).toEqual(['114 shown as the figure', '114', '85']);
    expect(entry(0)).toHaveTextContent('(25 June 2019; basis: answers to freedom of information');
    expect(entry(1)).toHaveTextContent('(1 June 2017; basis: answers to freedom of information');
    expect(entry(2)).toHaveTextContent('(21 June 2016; basis: answers to freedom of information');
    const releases = entries().map((one) => within(one).getAllByRole('link')[0]);
    expect(releases.map((link) => link?.textContent)).toEqual([
      'NSPCC: Four years of the cyber flag',
      'NSPCC: 44% rise in child sexual offences involving the internet',
      'NSPCC: First year of the cyber flag (How safe are our children? conference)',
    ]);
    expect(releases.map((link) => link?.getAttribute('href'))).toEqual([
      '/releases/nspcc-2019-06',
      '/releases/nspcc-2017-06',
      '/releases/nspcc-2016-06',
    ]);
    for (const one of entries()) {
      expect(one).toHaveTextContent('Qualifier: exact.');
      expect(one).toHaveTextContent(differs);
      expect(
        within(one).getByRole('link', { name: 'All figures that do not fit' }),
      ).toHaveAttribute('href', '/checks');
    }
    expect(entry(2)).toHaveTextContent('Note: The June 2017 release gives 114 for the same year.');
    expect(entry(0)).not.toHaveTextContent('Note:');
  });

  test('leads to each source without saying where the reader came from', async () => {
    await renderSettled(figure('west-mercia', '2015-16'));
    await within(entry(2)).findByText(/“Internet was used in 85 cases/);
    const outside = entries().map((one) =>
      within(one)
        .getAllByRole<HTMLAnchorElement>('link')
        .filter((link) => /^https?:/.test(link.getAttribute('href') ?? '')),
    );
    expect(outside.map(({ length }) => length)).toEqual([1, 3, 1]);
    for (const link of outside.flat()) expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(outside[2]?.[0]).toHaveTextContent(
      '“Internet was used in 85 cases of child sex crimes in West Mercia, says NSPCC”',
    );
    const own = within(entry(2)).getByRole('link', { name: 'everything read there' });
    expect(own).toHaveAttribute('href', '/sources/redditch-advertiser-2016-06-west-mercia');
    expect(entry(2)).toHaveTextContent('Redditch Advertiser, “Internet');
  });

  test('can be copied as a sentence, with the address', async () => {
    const { user } = await renderSettled(figure('west-mercia', '2015-16'));
    await openShare(user, main());
    await user.click(within(main()).getByRole('button', { name: 'Copy sentence' }));
    expect(await navigator.clipboard.readText()).toBe(
      `West Mercia Police recorded 114 cyber-flagged child sexual offences in 2015/16 (NSPCC FOI, June 2019). Also published: 85 on 21 June 2016. Recorded offences reflect recording practice as well as abuse. ${window.location.origin}${figure('west-mercia', '2015-16')}`,
    );
    await user.click(within(main()).getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(
      window.location.origin + figure('west-mercia', '2015-16'),
    );
  });

  test('leads to the force and to all that does not fit', async () => {
    const visit = await renderSettled(figure('west-mercia', '2015-16'));
    await follow(within(main()).getByRole('link', { name: 'West Mercia, all measures' }));
    expect(visit.address()).toBe('/forces/west-mercia');
  });

  test('was 85 as of December 2016', async () => {
    await renderSettled(`${figure('west-mercia', '2015-16')}&asof=2016-12`);
    expect(within(main()).getByText('85', { selector: 'p' })).toBeVisible();
    expect(headings()).toEqual(['85 shown as the figure']);
    expect(main()).toHaveTextContent(
      'Only figures published by the end of December 2016 are shown.',
    );
    expect(main()).toHaveTextContent(
      'It is the only figure published for this force and year that can be shown.',
    );
  });

  test('a month that is none is ignored, and that is said', async () => {
    await renderSettled(`${figure('west-mercia', '2015-16')}&asof=yesterday`);
    expect(headings()).toEqual(['114 shown as the figure', '114', '85']);
    expect(notices().join(' ')).toContain('yesterday');
  });
});

describe('what has no figure', () => {
  test.each([
    ['metropolitan', '2015-16', 'not supplied', 'The force was asked and gave no figure.'],
    ['west-mercia', '2017-18', 'no figure found', 'No published figure is known to us.'],
    ['cheshire', '2015-16', 'doubtful', 'not believed'],
    ['police-scotland', '2019-20', 'not comparable', 'follows another definition'],
  ])('%s in %s: %s', async (area, period, value, because) => {
    const { user } = await renderSettled(figure(area, period));
    expect(within(main()).getByText(new RegExp(`^${value}`), { selector: 'p' })).toBeVisible();
    expect(main()).toHaveTextContent('for offences recorded by police');
    expect(main()).toHaveTextContent(because);
    expect(headings().filter((words) => words?.includes('shown'))).toEqual([]);
    await openShare(user, main());
    expect(within(main()).getByRole('button', { name: 'Copy link' })).toBeVisible();
  });
});

test('a figure that does not fit its class says the arithmetic', async () => {
  await renderSettled(figure('derbyshire', '2022-23', 'sexual-communication-with-a-child'));
  expect(entry(0)).toHaveTextContent('questioned: does not fit other published figures');
  expect(entry(0)).toHaveTextContent(
    '† Derbyshire, Online grooming (s.15A), 2022/23: 285 is 91 more than the 194 that the Home Office counts in the whole class for that force and year (Sexual grooming).',
  );
});

test('a sum over several years has its page', async () => {
  await renderSettled(
    figure('police-scotland', '2017-04_2023-03', 'sexual-communication-with-a-child'),
  );
  expect(main()).toHaveTextContent('Police Scotland, April 2017 to March 2023');
  expect(headings()[0]).toBe('3,572 shown as the figure');
});

describe('an address that names no figure', () => {
  const known = `area=west-mercia&period=2015-16&measure=${flag}`;
  test.each([
    [
      'no measure that exists',
      known.replace(flag, 'theft'),
      ['measure “theft”: there is no such measure.'],
    ],
    [
      'no area that exists',
      known.replace('west-mercia', 'atlantis'),
      ['area “atlantis”: there is no such area.'],
    ],
    [
      'no period that exists',
      known.replace('2015-16', '1815-16'),
      [
        'period “1815-16”: nothing was published about Cyber-flagged child sexual offences for West Mercia then.',
      ],
    ],
    ['no period at all', known.replace('&period=2015-16', ''), ['period: the address names none.']],
    [
      'a filter of other pages as well',
      `${known.replace('2015-16', '1815-16')}&show=table`,
      [
        'show “table”: this page has no such filter.',
        'period “1815-16”: nothing was published about Cyber-flagged child sexual offences for West Mercia then.',
      ],
    ],
    [
      'nothing',
      '',
      [
        'measure: the address names none.',
        'area: the address names none.',
        'period: the address names none.',
      ],
    ],
  ])('%s: says which part, with ways on', async (_, search, parts) => {
    await renderSettled(search ? `/figure?${search}` : '/figure');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such figure');
    expect(document.title).toBe('Unknown figure · Flagged');
    const items = within(main()).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(parts);
    const link = (name: string) => within(main()).getByRole('link', { name });
    expect(link('Every figure')).toHaveAttribute('href', '/data');
    expect(link('Every force')).toHaveAttribute('href', '/forces');
  });
});

test('the sentence on a rate that is withheld begins like a sentence', async () => {
  await renderSettled(figure('city-of-london', '2024-25', 'sexual-grooming'));
  expect(within(main()).getByText(/^Rate withheld: too few residents/)).toBeVisible();
});
