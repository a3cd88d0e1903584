import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { main, notices, renderApp } from '../support/renderApp.tsx';

describe('a page that reads nothing from the query', () => {
  test.each([
    '/',
    '/forces',
    '/sources',
    '/sources/nowhere',
    '/releases',
    '/releases/nspcc-2019-06',
    '/checks',
    '/method',
    '/help',
    '/privacy',
  ])('%s says what it ignored', async (path) => {
    await renderApp(`${path}?measure=rape-of-a-child&__proto__=%00x`);
    expect(notices()[0]).toMatch(/^Part of this address could not be used\./);
    expect(notices()[0]).toContain('measure “rape-of-a-child”: this page has no such filter.');
    expect(notices()[0]).toContain('__proto__ “x”: this page has no such filter.');
  });

  test('says nothing where nothing was asked', async () => {
    await renderApp('/help?');
    expect(notices()).toEqual([]);
  });
});

describe('a path that cannot be read', () => {
  test.each([
    '/%FF',
    '/forces/%',
    '/sources/%E0%A4%A',
    '/%C0%AF',
    '/map/%2',
    '/%0A',
    '/%0d%0aX:%20y',
    '/forces/kent%E2%80%A8',
    '/a/%E2%80%A9/b',
  ])('%s is no page, and the console hears nothing', async (path) => {
    await renderApp(path);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no page at this address',
    );
    expect(screen.getByRole('link', { name: 'Childline 0800 1111' })).toBeVisible();
  });
});

test.each([
  ['/forces/%25252e', '%252e'],
  ['/forces/%2525FF', '%25FF'],
  ['/sources/..%2F..%2Fetc', '../../etc'],
  ['/releases/__proto__', '__proto__'],
  ['/sources/hasOwnProperty', 'hasOwnProperty'],
  ['/forces/a%00b', 'ab'],
  ['/releases/%E2%80%AEtxt', 'txt'],
])('%s is decoded once and shown as text', async (path, shown) => {
  await renderApp(path);
  expect(main()).toHaveTextContent(`here has the address “${shown}”.`);
});
