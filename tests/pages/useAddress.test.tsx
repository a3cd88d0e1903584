import { act } from '@testing-library/react';
import { useMemo } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { AreaSlug } from '../../src/domain/area.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { type AddressRead, useAddress } from '../../src/pages/useAddress.ts';
import { parse } from '../../src/url/address.ts';
import { explorerChoices } from '../../src/url/choices.ts';
import { type ViewKey, viewKeys } from '../../src/url/view.ts';
import { grooming, makeDataset } from '../support/makeDataset.ts';
import { renderAt } from '../support/renderAt.tsx';

const dataset = makeDataset();
const choices = explorerChoices(dataset, tableFor(dataset, grooming));

function useRead(search: string): AddressRead<ViewKey> {
  return useMemo(() => ({ ...parse(search, viewKeys, choices), choices }), [search]);
}

function open(address: string) {
  return renderAt(address, (search) => useAddress(useRead(search)));
}

const northshire = 'northshire' as AreaSlug;
const eastmere = 'eastmere' as AreaSlug;

describe('a view has one address', () => {
  test.each([
    ['/map?show=table&as=count', '/map?as=count&show=table'],
    ['/map?as=rate&period=2018-19', '/map'],
    ['/map?as=count&fbclid=x', '/map?as=count'],
    ['/map?areas=Northshire).', '/map?areas=northshire'],
  ])('%s becomes %s, and is no step to go back to', (given, tidy) => {
    expect(open(given).arrivals).toEqual([`POP ${given}`, `REPLACE ${tidy}`]);
  });

  test.each(['/map', '/map?as=count', '/map?as=both&show=chart', '/map?zoom=3'])(
    '%s stays: it is that address, or what it asks in vain can be mended in it',
    (given) => {
      expect(open(given).arrivals).toEqual([`POP ${given}`]);
    },
  );
});

describe('a choice', () => {
  test('changes the address in place', () => {
    const { now, arrivals } = open('/compare?areas=eastmere');
    act(() => now()({ as: 'count' }));
    act(() => now()({ areas: [] }));
    expect(arrivals.slice(1)).toEqual([
      'REPLACE /compare?areas=eastmere&as=count',
      'REPLACE /compare?as=count',
    ]);
  });

  test('builds on the newest view, whatever was drawn when its handler was made', () => {
    const { now, arrivals } = open('/map?areas=eastmere');
    const early = now();
    act(() => now()({ areas: [eastmere, northshire] }));
    act(() => early(({ areas }) => ({ areas: areas.filter((area) => area !== eastmere) })));
    expect(arrivals.at(-1)).toBe('REPLACE /map?areas=northshire');
  });

  test('has one function for as long as the page is open', () => {
    const { now, again } = open('/map');
    const first = now();
    again();
    act(() => now()({ as: 'count' }));
    expect(now()).toBe(first);
  });

  test('mends what the address asked for in vain', () => {
    const { now, arrivals } = open('/map?as=both');
    act(() => now()({ show: 'table' }));
    expect(arrivals.at(-1)).toBe('REPLACE /map?show=table');
  });
});

describe('once the reader is leaving', () => {
  afterEach(() => document.documentElement.removeAttribute('data-leaving'));

  test('nothing changes the address', () => {
    const { now, arrivals } = open('/map');
    document.documentElement.setAttribute('data-leaving', '');
    act(() => now()({ as: 'count' }));
    expect(arrivals).toEqual(['POP /map']);
    expect(open('/map?show=chart').arrivals).toEqual(['POP /map?show=chart']);
  });
});
