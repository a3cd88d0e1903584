import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import * as queries from '../../src/data/queries.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { PagePreview } from '../../src/previews/PagePreview.tsx';
import { cyberFlag, grooming, makeDataset, makeDatasetWith } from '../support/makeDataset.ts';
import { siteOf } from '../support/renderApp.tsx';

// Other files of the run share the document.
afterEach(() => document.body.replaceChildren());

interface Picture {
  readonly words: string;
  /** The largest words. */
  readonly large: string;
  readonly alternative: string;
  readonly drawings: number;
}

/** The picture of a page of the made-up country. */
function pictureOf(file: string, slug = '', dataset: Dataset = makeDataset()): Picture {
  const client = new QueryClient();
  client.setQueryData(queries.core.queryKey, dataset);
  client.setQueryData(queries.figures.queryKey, dataset);
  client.setQueryData(queries.breakdowns.queryKey, []);
  const claim = {
    ...{ slug: 'twice', saidOn: '2019-06-25', publisher: 'Child Watch', source: 'echo-2019' },
    ...{ says: 'Northshire recorded 191 offences.', check: 'value', area: 'northshire' },
    ...{ measure: cyberFlag, release: 'foi-2019-06', published: '191', category: '' },
    periods: [...(dataset.tables.get(cyberFlag)?.years ?? [])].filter(
      ({ text }) => text === '2018/19',
    ),
  };
  client.setQueryData(queries.claims.queryKey, [claim as never]);
  const words = { title: 'A title', description: 'One calm sentence.' };
  document.body.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <PagePreview file={file} slug={slug} {...words} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const picture = document.querySelector('svg');
  const own = [...(picture?.querySelectorAll(':scope > text') ?? [])];
  const large = own.filter((one) => Number(one.getAttribute('font-size')) > 38);
  return {
    words: own.map(({ textContent }) => textContent).join(' '),
    large: large.map(({ textContent }) => textContent).join(' '),
    alternative: picture?.getAttribute('aria-label') ?? '',
    drawings: document.querySelectorAll('svg svg').length,
  };
}

describe('the picture of a force', () => {
  test('has its place, its newest figure, what that is, its rate and its line', () => {
    const { words, large, alternative, drawings } = pictureOf('ForcePage', 'northshire');
    expect(large).toBe('Northshire 44');
    expect(words).toContain('Grooming: offences recorded by police, 2018/19');
    expect(words).toMatch(/4.4 for each 10,000 residents under 18/);
    expect(words).toContain('Source: Home Office, April 2026');
    expect(words).toContain('Childline 0800 1111');
    expect(alternative).toBe('Northshire. 44. Grooming: offences recorded by police, 2018/19');
    expect(drawings).toBeGreaterThan(0);
  });

  test('has the count, and why there is no rate, where rates are withheld', () => {
    const { words, large } = pictureOf('ForcePage', 'city-of-oldport');
    expect(large).toBe('City of Oldport 3');
    expect(words).toContain('Rate withheld: too few residents.');
    expect(words).not.toContain('for each 10,000');
  });

  test('has another measure where the usual one has no figure of the force', () => {
    const { words, large } = pictureOf('ForcePage', 'ulland');
    expect(large).toBe('Ulland');
    expect(words).toContain('Cyber flag: offences recorded by police, 2019/20');
    expect(words).toContain('No figure found');
  });

  test.each([
    [
      'was asked and gave none',
      'not-supplied',
      'Not supplied: the force was asked and gave no figure.',
    ],
    ['follows another definition', 'not-comparable', 'Not comparable:'],
  ])('has no number where the force %s', (_why, qualifier, said) => {
    const rows = [
      'northshire,2017/18,44,exact,,foi-2018-06,published,echo,',
      'eastmere,2018/19,20,exact,,foi-2019-06,published,echo,',
      `northshire,2018/19,${qualifier === 'not-supplied' ? '' : '31'},${qualifier},,foi-2019-06,published,echo,`,
    ];
    const made = pictureOf('ForcePage', 'northshire', makeDatasetWith(grooming, rows));
    expect(made.large).toBe('Northshire');
    expect(made.words).toContain(said);
    expect(made.words).not.toMatch(/\b(?:44|31)\b/);
    expect(made.alternative).not.toMatch(/\b(?:44|31)\b/);
  });

  test('says so where there is no figure at all', () => {
    const none = makeDatasetWith(grooming, [
      'eastmere,2018/19,20,exact,,foi-2019-06,published,echo,',
    ]);
    const { words, large, drawings } = pictureOf('ForcePage', 'realm-rail-police', {
      ...none,
      tables: new Map([...none.tables].filter(([measure]) => measure === grooming)),
    });
    expect(large).toBe('Realm Rail Police');
    expect(words).toContain('No figure found: no published figure is known to us.');
    expect(drawings).toBe(0);
  });
});

test.each([
  ['MapPage', '/map'],
  ['TrendsPage', '/trends'],
  ['CoveragePage', '/coverage'],
])('the picture of %s has the headline and a drawing of the page', async (file, address) => {
  const dataset = makeDataset();
  const { alternative, drawings, words } = pictureOf(file, '', dataset);
  document.body.innerHTML = '';
  await siteOf(dataset)(address);
  const [headline] = screen.getAllByRole('heading', { level: 2 });
  expect(alternative.startsWith(`${headline?.textContent}. `)).toBe(true);
  expect(words).toContain('Source: Home Office, April 2026');
  expect(drawings).toBeGreaterThan(0);
});

test('the picture of a comparison has every force as a dot', () => {
  const { drawings, alternative } = pictureOf('ComparePage');
  expect(alternative).toMatch(/^6 of 7 forces have a rate/);
  expect(drawings).toBeGreaterThan(0);
  expect(document.querySelectorAll('[data-area]').length).toBe(6);
});

test('the picture of the overview has the nation and the map', () => {
  const { large, words } = pictureOf('OverviewPage');
  expect(large).toContain('England and Wales');
  expect(words).toContain('Grooming: offences recorded by police, 2018/19');
  expect(document.querySelectorAll('[data-area]').length).toBe(11);
});

test('the picture of a claim has its verdict and the arithmetic', () => {
  const { large, words } = pictureOf('ClaimPage', 'twice');
  expect(large).toBe('A title Holds');
  expect(words).toContain('Northshire, 2018/19: 191 offences; published as 191.');
  expect(pictureOf('ClaimsPage').words).toContain('holds');
});

test('the picture of the page of help has numbers to call', () => {
  const { words, alternative } = pictureOf('HelpPage');
  for (const said of ['Police, emergency: 999', 'Childline: 0800 1111']) {
    expect(words).toContain(said);
    expect(alternative).toContain(said);
  }
});

test('the picture of a page of words has its title and one sentence', () => {
  const { large, alternative, drawings } = pictureOf('MethodPage');
  expect(large).toBe('A title');
  expect(alternative).toBe('A title. One calm sentence.');
  expect(drawings).toBe(0);
});
