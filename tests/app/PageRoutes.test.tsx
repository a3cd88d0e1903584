import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/app/pages.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { main, notices, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());

describe('a page that reads nothing from the query', () => {
  test('says what it ignored', async () => {
    await open('/help?measure=rape-of-a-child&__proto__=%00x');
    expect(notices()[0]).toMatch(/^Part of this address could not be used\./);
    expect(notices()[0]).toContain('measure “rape-of-a-child”: this page has no such filter.');
    expect(notices()[0]).toContain('__proto__ “x”: this page has no such filter.');
  });

  test('says nothing where nothing was asked', async () => {
    await open('/help?');
    expect(notices()).toEqual([]);
  });

  test('is any page without filters', () => {
    const filtered = pages.filter(({ readsQuery, isEmbed }) => readsQuery && !isEmbed);
    const withFilters = filtered.map(({ path }) => path);
    expect(withFilters).toEqual([
      '/',
      '/map',
      '/trends',
      '/compare',
      '/forces',
      '/forces/:area',
      '/data',
      '/claims',
      '/claims/:claim',
      '/figure',
      '/coverage',
      '*',
    ]);
  });
});

test.each(['/%FF', '/forces/%', '/%C0%AF', '/%0A', '/forces/kent%E2%80%A8', '/nowhere/at/all'])(
  '%s is no page, and the console hears nothing',
  async (path) => {
    await open(path);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no page at this address',
    );
    expect(screen.getAllByRole('link', { name: 'Childline 0800 1111' })[0]).toBeVisible();
  },
);

test.each([
  ['/forces/%25252e', '%252e'],
  ['/forces/%2525FF', '%25FF'],
  ['/forces/..%2F..%2Fetc', '../../etc'],
  ['/releases/__proto__', '__proto__'],
  ['/claims/__proto__', '__proto__'],
  ['/forces/a%00b', 'ab'],
  ['/releases/%E2%80%AEtxt', 'txt'],
])('%s is decoded once and shown as text', async (path, shown) => {
  await open(path);
  expect(main()).toHaveTextContent(`here has the address “${shown}”.`);
});
