import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReadable, pageAt, pathBelowBase, tidyPath } from '../../src/app/paths.ts';
import { oddTexts } from '../support/oddTexts.ts';

describe('the path that is meant', () => {
  test.each([
    ['/index.html', '/'],
    ['/map/index.html', '/map'],
    ['/forces/kent/index.html', '/forces/kent'],
    ['/map/INDEX.HTML', '/map'],
    ['//map', '/map'],
    ['//', '/'],
    ['/forces//kent', '/forces/kent'],
    ['/MAP', '/map'],
    ['/Forces/Kent', '/forces/kent'],
    ['/MAP/', '/map/'],
    ['/map.', '/map'],
    ['/Compare),', '/compare'],
    ['/forces/kent%22%29', '/forces/kent'],
    ['/forces/kent%E2%80%9D/', '/forces/kent'],
  ])('of %s is %s', (path, tidy) => {
    expect(tidyPath(path)).toBe(tidy);
  });

  test.each([
    '/',
    '/map',
    '/map/',
    '/forces/kent',
    '/forces/a%2Fb',
    '/nowhere',
    '/NOWHERE',
    '//x/y/z',
    '/%FF',
  ])('of %s is the same', (path) => {
    expect(tidyPath(path)).toBe(path);
  });

  test('is found at once: tidied again it is the same, and it never leads to another host', () => {
    const part = fc.constantFrom(
      '',
      'map',
      'MAP',
      'index.html',
      'forces',
      'Kent',
      ...oddTexts.map(encodeURIComponent),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const path = `/${parts.join('/')}`;
        const tidy = tidyPath(path);
        expect(tidyPath(tidy)).toBe(tidy);
        expect(tidy === path || !tidy.startsWith('//')).toBe(true);
      }),
      { examples: [[['forces', '%22', 'index.html']], [['forces', 'index.html', 'index.html']]] },
    );
  });
});

test.each([
  ['/', 'OverviewPage'],
  ['/map/', 'MapPage'],
  ['/forces/kent', 'ForcePage'],
  ['/forces/kent/more', 'NotFoundPage'],
  ['/forces/%FF', 'NotFoundPage'],
  ['/%0A', 'NotFoundPage'],
])('%s names the page in %s.tsx', (path, file) => {
  expect(pageAt(path).file).toBe(file);
});

test.each([
  ['/%FF', false],
  ['/forces/%', false],
  ['/%C0%AF', false],
  ['/%0d%0aX:%20y', false],
  ['/forces/kent%E2%80%A8', false],
  ['/forces/k%C3%A9nt', true],
  ['/forces/%25FF', true],
])('whether a router can read %s: %s', (path, expected) => {
  expect(isReadable(path)).toBe(expected);
});

test('a site at the root of its host has every path', () => {
  expect(pathBelowBase('/map')).toBe('/map');
  expect(pathBelowBase('')).toBe('/');
});
