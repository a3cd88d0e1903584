import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cellOf, chart, filter, main, renderApp, type Visit } from '../support/renderApp.tsx';

const cyber = 'cyber-flagged-child-sexual-offences';

/** Beside the map every force with a value is a dot as well. */
const markOf = (force: string) => {
  const map = screen.getByRole('group', { name: /recorded by police[^.]*$/ });
  return within(map).getByRole('button', { name: new RegExp(`^${force}: `) });
};
const chosen = () => screen.getByRole('region', { name: 'Chosen forces' });

describe('what the map says', () => {
  test('of the City of London: a count, and a rate that is withheld', async () => {
    await renderApp('/map');
    expect(markOf('City of London')).toHaveAccessibleName(
      /^City of London: 1 offence recorded by police; rate withheld: too few residents under 18/,
    );
  });

  test.each([
    ['2018-19', 'Dyfed-Powys', /^Dyfed-Powys: not supplied: /],
    ['2016-17', 'West Yorkshire', /^West Yorkshire: not supplied: /],
    ['2017-18', 'West Mercia', /^West Mercia: no figure found: /],
    ['2019-20', 'Police Scotland', /^Police Scotland: not comparable: /],
  ])('in %s of %s', async (period, force, words) => {
    await renderApp(`/map?measure=${cyber}&period=${period}`);
    expect(markOf(force)).toHaveAccessibleName(words);
  });

  test('of a nation with another law', async () => {
    await renderApp('/map');
    expect(markOf('Police Scotland')).toHaveAccessibleName(/^Police Scotland: not covered: /);
  });

  test('in its table: the same figures', async () => {
    await renderApp('/map?show=table');
    const rate = 'For each 10,000 residents under 18';
    expect(cellOf(chart(), 'Kent', 'Offences recorded by police')).toBe('289');
    expect(cellOf(chart(), 'Kent', rate)).toBe('6.8');
    expect(cellOf(chart(), 'City of London', 'Offences recorded by police')).toBe('1');
    expect(cellOf(chart(), 'City of London', rate)).toMatch(/withheld/);
  });
});

describe('a year without rates', () => {
  test('is shown as counts, and the page says why', async () => {
    await renderApp('/map?period=2013-14');
    expect(markOf('Kent')).toHaveAccessibleName(/^Kent: 18 offences recorded by police/);
    expect(screen.getByRole('radio', { name: 'Count' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Rate' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Outlines' })).toBeDisabled();
    expect(main()).toHaveTextContent(
      /No rates for 2013\/14: .*within 24 months of 1 October 2013\. Counts are shown\./,
    );
  });

  test('as well side by side', async () => {
    await renderApp('/compare?period=2013-14&areas=kent');
    expect(main()).toHaveTextContent('Kent: 18 offences in 2013/14');
    expect(main()).toHaveTextContent(/No rates for 2013\/14: .*24 months/);
  });
});

describe('choosing', () => {
  test('a force on the map keeps its figure beside it, and goes into the address', async () => {
    const { user, arrivals } = await renderApp('/map');
    await user.click(markOf('Kent'));
    expect(arrivals.at(-1)).toEqual({ address: '/map?areas=kent', how: 'REPLACE' });
    expect(chosen()).toHaveTextContent(/Kent ?289 offences recorded by police; 6\.8 for each/);
    await user.click(markOf('Kent'));
    expect(arrivals.at(-1)).toEqual({ address: '/map', how: 'REPLACE' });
  });

  test('a ninth force does nothing', async () => {
    const eight = 'bedfordshire.cheshire.cleveland.cumbria.derbyshire.dorset.durham.essex';
    const { user, address } = await renderApp(`/map?areas=${eight}`);
    await user.click(markOf('Kent'));
    expect(address()).toBe(`/map?areas=${eight}`);
    expect(filter('Forces')).toHaveAttribute('aria-disabled', 'true');
  });

  test.each([
    ['Year', '2019/20', '/map?period=2019-20'],
    ['Region', 'Wales', '/map?region=wales-region'],
    ['Measure', 'Rape', '/map?measure=rape-of-a-child'],
  ])('another value of “%s” replaces the address', async (label, value, address) => {
    const { user, arrivals } = await renderApp('/map');
    await user.selectOptions(filter(label), value);
    expect(arrivals.at(-1)).toEqual({ address, how: 'REPLACE' });
    expect(arrivals).toHaveLength(2);
  });

  test.each([
    ['Count', '/map?as=count'],
    ['Outlines', '/map?map=outlines'],
  ])('“%s” replaces the address', async (label, address) => {
    const { user, arrivals } = await renderApp('/map');
    await user.click(screen.getByRole('radio', { name: label }));
    expect(arrivals.at(-1)).toEqual({ address, how: 'REPLACE' });
  });

  test('a force by one of its councils', async () => {
    const { user, arrivals } = await renderApp('/map');
    await user.type(filter('Forces'), 'Telford');
    await user.click(
      await screen.findByRole('option', { name: /^Telford and Wrekin ?West Mercia$/ }),
    );
    expect(arrivals.at(-1)?.address).toBe('/map?areas=west-mercia');
    expect(chosen()).toHaveTextContent('West Mercia');
  });
});

test('outlines name the forces that have none', async () => {
  await renderApp('/map?map=outlines');
  const map = await screen.findByRole('group', { name: /^Sexual grooming .+ year to March 2025$/ });
  expect(within(map).getByRole('button', { name: /^Kent: 289 offences/ })).toBeInTheDocument();
  expect(main()).toHaveTextContent(
    /Not on this map: .*British Transport Police.*The tiles show them/,
  );
});

describe('the years one after the other', () => {
  const step = 1400;
  const wait = (times = 1) => act(() => vi.advanceTimersByTimeAsync(step * times));
  const play = () => screen.getByRole('button', { name: /^(Play years|Pause)$/ });
  const yearsOf = ({ arrivals }: Visit) => arrivals.map(({ address }) => address.split('=')[1]);

  afterEach(() => {
    vi.useRealTimers();
  });

  async function open(address: string, isMotionReduced = false): Promise<Visit> {
    const visit = await renderApp(address, { isMotionReduced });
    vi.useFakeTimers();
    return visit;
  }

  test('move by themselves once asked, and stop at the newest', async () => {
    const visit = await open('/map?period=2021-22');
    expect(play()).toHaveTextContent('Play years');
    fireEvent.click(play());
    expect(play()).toHaveTextContent('Pause');
    expect(yearsOf(visit)).toEqual(['2021-22', '2022-23']);
    await wait();
    await wait();
    expect(yearsOf(visit)).toEqual(['2021-22', '2022-23', '2023-24', undefined]);
    expect(visit.arrivals.slice(1).every(({ how }) => how === 'REPLACE')).toBe(true);
    await wait();
    expect(play()).toHaveTextContent('Play years');
    await wait(10);
    expect(visit.arrivals).toHaveLength(4);
    expect(visit.address()).toBe('/map');
  });

  test('never move unasked', async () => {
    const visit = await open('/map?period=2021-22');
    await wait(10);
    expect(visit.arrivals).toHaveLength(1);
  });

  test('can be stopped', async () => {
    const visit = await open('/map?period=2018-19');
    fireEvent.click(play());
    await wait();
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2020-21');
    expect(play()).toHaveTextContent('Play years');
  });

  test('begin again at the oldest', async () => {
    const visit = await open('/map');
    fireEvent.click(play());
    expect(visit.address()).toBe('/map?period=2012-13');
  });

  test('move by one for each press, for a reader who asked for less motion', async () => {
    const visit = await open('/map?period=2018-19', true);
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2019-20');
    expect(play()).toHaveTextContent('Play years');
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2020-21');
  });

  test('can be moved by hand, which stops them', async () => {
    const visit = await open('/map?period=2018-19');
    fireEvent.click(play());
    fireEvent.change(screen.getByRole('slider', { name: 'Year' }), { target: { value: '1' } });
    await wait(10);
    expect(visit.address()).toBe('/map?period=2013-14');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '2013/14');
  });
});
