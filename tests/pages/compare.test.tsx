import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cellOf, chart, headline, main, notices, renderApp } from '../support/renderApp.tsx';

const shared = '/compare?areas=kent.west-mercia.cleveland';

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
    const { address, arrivals } = await renderApp(shared);
    expect(address()).toBe(shared);
    expect(arrivals).toHaveLength(1);
    expect(headline()).toBe('3 of 3 forces have a rate for 2024/25');
    const words = inWords();
    expect([...words.keys()]).toEqual(['Cleveland', 'Kent', 'West Mercia']);
    const residents = 'for each 10,000 residents under 18';
    expect(words.get('Cleveland')).toContain(`91 offences recorded by police; 7.0 ${residents}`);
    expect(words.get('Kent')).toContain(`289 offences recorded by police; 6.8 ${residents}`);
    expect(words.get('West Mercia')).toContain(`101 offences recorded by police; 3.9 ${residents}`);
    expect(notices().join()).not.toContain('could not be used');
  });

  test('says who published it, when, and what kind of statistics it is', async () => {
    await renderApp(shared);
    expect(main()).toHaveTextContent(/Source: Home Office, .+ \(23 April 2026\)/);
    expect(main()).toHaveTextContent('official statistics, not accredited official statistics');
  });

  test('says how many forces are in the total beside them', async () => {
    await renderApp(shared);
    expect(main()).toHaveTextContent(
      'England and Wales: 7,140 offences in 2024/25, all 43 forces of England and Wales, ' +
        'and British Transport Police',
    );
  });

  test('has the same figures in its table', async () => {
    await renderApp(`${shared}&show=table`);
    const count = 'Offences recorded by police';
    const rate = 'For each 10,000 residents under 18';
    expect(cellOf(chart(), 'Kent', count)).toBe('289');
    expect(cellOf(chart(), 'Kent', rate)).toBe('6.8');
    expect(cellOf(chart(), 'England and Wales', count)).toBe('7,140');
    expect(cellOf(chart(), 'England and Wales', rate)).toBe('5.6');
  });

  test('loses a force by one press, and the address with it', async () => {
    const { user, arrivals } = await renderApp(shared);
    await user.click(screen.getByRole('button', { name: /^West Mercia ?, remove$/ }));
    expect(arrivals.at(-1)).toEqual({ address: '/compare?areas=kent.cleveland', how: 'REPLACE' });
    expect([...inWords().keys()]).toEqual(['Cleveland', 'Kent']);
  });
});

test('the withheld rate of the City of London is said, beside its count', async () => {
  await renderApp('/compare?areas=city-of-london.kent');
  expect(inWords().get('City of London')).toContain(
    '1 offence recorded by police; rate withheld: too few residents under 18',
  );
});

test('a force that did not answer is not a zero', async () => {
  const cyber = 'measure=cyber-flagged-child-sexual-offences';
  await renderApp(`/compare?${cyber}&period=2018-19&areas=dyfed-powys.kent`);
  const words = inWords().get('Dyfed-Powys');
  expect(words).toMatch(/^not supplied: /);
  expect(words).not.toMatch(/\d/);
});

test('all forces of a region, in the order of their names', async () => {
  await renderApp('/compare?region=wales-region');
  expect([...inWords().keys()]).toEqual(['Dyfed-Powys', 'Gwent', 'North Wales', 'South Wales']);
});

test('an order by value is the reader’s, and the page says that it is no ranking', async () => {
  const { user, arrivals } = await renderApp('/compare?region=wales-region');
  await user.click(screen.getByRole('radio', { name: 'By value' }));
  expect(arrivals.at(-1)).toEqual({
    address: '/compare?region=wales-region&sort=value',
    how: 'REPLACE',
  });
  expect([...inWords().keys()]).toEqual(['South Wales', 'Dyfed-Powys', 'North Wales', 'Gwent']);
  expect(main()).toHaveTextContent('a higher recorded rate can mean better detection');
});

test('the table can be had as a file with the same figures', async () => {
  const { user } = await renderApp(shared);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(within(chart()).getByRole('table')).toBeVisible();
  await user.click(within(chart()).getByText('Share'));
  expect(within(chart()).getByRole('button', { name: 'Download CSV' })).toBeEnabled();
});

test.each([
  ['sexual-grooming', true],
  // Four forces have a figure.
  ['sexual-communication-with-a-child', false],
])('the dots of %s have a band of the middle half: %s', async (measure, hasBand) => {
  await renderApp(`/compare?chart=dots&measure=${measure}&period=2024-25`);
  expect(main()).toHaveTextContent(/Each dot is a force/);
  expect(document.querySelector('[data-middle]') !== null).toBe(hasBand);
  expect((main().textContent ?? '').includes('half of them lie in the shaded band')).toBe(hasBand);
});
