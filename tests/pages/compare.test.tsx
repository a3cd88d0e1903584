import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeManyForces } from '../support/makeCountry.ts';
import { grooming, makeDataset } from '../support/makeDataset.ts';
import { openShare } from '../support/openShare.ts';
import { cellOf, chart, headline, main, notices, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());
const shared = '/compare?areas=northshire.westvale.eastmere';

/** Each force with its figure in a sentence. */
function inWords(): Map<string, string> {
  const section = screen.getByRole('heading', { name: 'In words' }).closest('section');
  const terms = [...(section?.querySelectorAll('dt') ?? [])];
  return new Map(
    terms.map((term) => [
      term.querySelector('a')?.textContent ?? '',
      term.nextElementSibling?.textContent ?? '',
    ]),
  );
}

describe('a shared comparison of three forces', () => {
  test('has the same words and figures as its sender saw', async () => {
    const { address, arrivals } = await open(shared);
    expect(address()).toBe(shared);
    expect(arrivals).toHaveLength(1);
    expect(headline()).toBe('3 of 3 forces have a rate for 2018/19');
    const words = inWords();
    expect([...words.keys()]).toEqual(['Eastmere', 'Northshire', 'Westvale']);
    const residents = 'for each 10,000 residents under 18';
    expect(words.get('Eastmere')).toContain(`20 offences recorded by police; 4.0 ${residents}`);
    expect(words.get('Northshire')).toContain(`44 offences recorded by police; 4.4 ${residents}`);
    expect(words.get('Westvale')).toContain(`24 offences recorded by police; 3.0 ${residents}`);
    expect(notices().join()).not.toContain('could not be used');
  });

  test('says who published it, when, and what kind of statistics it is', async () => {
    await open(shared);
    expect(main()).toHaveTextContent(/Source: Home Office, .+ \(23 April 2026\)/);
    expect(main()).toHaveTextContent('official statistics, not accredited official statistics');
  });

  test('says how many forces are in the total beside them', async () => {
    await open(shared);
    expect(main()).toHaveTextContent(
      'England and Wales: 256 offences in 2018/19, all 7 forces of England and Wales, ' +
        'and Realm Rail Police',
    );
  });

  test('has the same figures in its table', async () => {
    await open(`${shared}&show=table`);
    const count = 'Offences recorded by police';
    const rate = 'For each 10,000 residents under 18';
    expect(cellOf(chart(), 'Northshire', count)).toBe('44');
    expect(cellOf(chart(), 'Northshire', rate)).toBe('4.4');
    expect(cellOf(chart(), 'England and Wales', count)).toBe('256');
    expect(cellOf(chart(), 'England and Wales', rate)).toBe('4.8');
  });

  test('loses a force by one press, and the address with it', async () => {
    const { user, arrivals } = await open(shared);
    await user.click(screen.getByRole('button', { name: /^Westvale ?, remove$/ }));
    expect(arrivals.at(-1)).toEqual({
      address: '/compare?areas=northshire.eastmere',
      how: 'REPLACE',
    });
    expect([...inWords().keys()]).toEqual(['Eastmere', 'Northshire']);
  });
});

test('the withheld rate of a small force is said, beside its count', async () => {
  await open('/compare?areas=city-of-oldport.northshire');
  expect(inWords().get('City of Oldport')).toContain(
    '3 offences recorded by police; rate withheld: too few residents',
  );
});

test('a force that did not answer is not a zero', async () => {
  const cyber = 'measure=cyber-flagged-child-sexual-offences';
  await open(`/compare?${cyber}&period=2015-16&areas=mid-vales.northshire`);
  const words = inWords().get('Mid Vales');
  expect(words).toMatch(/^not supplied: /);
  expect(words).not.toMatch(/\d/);
});

test('all forces of a region, in the order of their names', async () => {
  await open('/compare?region=west-midlands-region');
  expect([...inWords().keys()]).toEqual(['Mid Vales', 'Westvale']);
});

test('an order by value is the reader’s, and the page says that it is no ranking', async () => {
  const { user, arrivals } = await open(shared);
  await user.click(screen.getByRole('radio', { name: 'By value' }));
  expect(arrivals.at(-1)).toEqual({ address: `${shared}&sort=value`, how: 'REPLACE' });
  expect([...inWords().keys()]).toEqual(['Northshire', 'Eastmere', 'Westvale']);
  expect(main()).toHaveTextContent('a higher recorded rate can mean better detection');
});

test('the table can be had as a file with the same figures', async () => {
  const { user } = await open(shared);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(within(chart()).getByRole('table')).toBeVisible();
  await openShare(user, chart());
  expect(within(chart()).getByRole('button', { name: 'Download CSV' })).toBeEnabled();
});

test.each([
  ['24 forces', makeManyForces(), true],
  ['few forces', makeDataset(), false],
])('the dots of %s have a band of the middle half', async (_, dataset, hasBand) => {
  await siteOf(dataset)(`/compare?chart=dots&measure=${grooming}&period=2018-19`);
  expect(main()).toHaveTextContent(/Each dot is a force/);
  expect(document.querySelector('[data-middle]') !== null).toBe(hasBand);
  expect((main().textContent ?? '').includes('half of them lie in the shaded band')).toBe(hasBand);
});
