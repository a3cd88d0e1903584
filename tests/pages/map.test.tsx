import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';
import {
  cellOf,
  chart,
  filter,
  main,
  renderApp,
  siteOf,
  type Visit,
} from '../support/renderApp.tsx';

const open = siteOf(makeDataset());

/** Beside the map every force with a value is a dot as well. */
const markOf = (force: string) => {
  const map = screen.getByRole('group', { name: /recorded by police[^.]*$/ });
  return within(map).getByRole('button', { name: new RegExp(`^${force}: `) });
};
const chosen = () => screen.getByRole('region', { name: 'Chosen forces' });

describe('what the map says', () => {
  test('of a small force: a count, and a rate that is withheld', async () => {
    await open('/map');
    expect(markOf('City of Oldport')).toHaveAccessibleName(
      'City of Oldport: 3 offences; rate withheld',
    );
  });

  test.each([
    ['2015-16', 'Mid Vales', 'Mid Vales: not supplied'],
    ['2017-18', 'Northshire', 'Northshire: no figure found'],
    ['2019-20', 'Police Caledon', 'Police Caledon: not comparable'],
  ])('in %s of %s', async (period, force, words) => {
    await open(`/map?measure=${cyberFlag}&period=${period}`);
    expect(markOf(force)).toHaveAccessibleName(words);
  });

  test('of a nation with another law', async () => {
    await open('/map');
    expect(markOf('Police Caledon')).toHaveAccessibleName(
      'Police Caledon: not covered: different law',
    );
  });

  test('in its table: the same figures', async () => {
    await open('/map?show=table');
    const rate = 'For each 10,000 residents under 18';
    expect(cellOf(chart(), 'Northshire', 'Offences recorded by police')).toBe('44');
    expect(cellOf(chart(), 'Northshire', rate)).toBe('4.4');
    expect(cellOf(chart(), 'City of Oldport', 'Offences recorded by police')).toBe('3');
    expect(cellOf(chart(), 'City of Oldport', rate)).toMatch(/withheld/);
  });
});

describe('a year without rates', () => {
  test('is shown as counts, and the page says why', async () => {
    await open('/map?period=2014-15');
    expect(markOf('Northshire')).toHaveAccessibleName('Northshire: 10 offences');
    expect(screen.getByRole('radio', { name: 'Count' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Rate' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Outlines' })).toBeDisabled();
    expect(main()).toHaveTextContent(
      /No rates for 2014\/15: .*within 24 months of 1 October 2014\. Counts are shown\./,
    );
  });

  test('as well side by side', async () => {
    await open('/compare?period=2014-15&areas=northshire');
    expect(main()).toHaveTextContent('Northshire: 10 offences in 2014/15');
    expect(main()).toHaveTextContent(/No rates for 2014\/15: .*24 months/);
  });
});

describe('choosing', () => {
  test('a force on the map keeps its figure beside it, and goes into the address', async () => {
    const { user, arrivals } = await open('/map');
    await user.click(markOf('Northshire'));
    expect(arrivals.at(-1)).toEqual({ address: '/map?areas=northshire', how: 'REPLACE' });
    expect(chosen()).toHaveTextContent(/Northshire ?44 offences recorded by police; 4\.4 for each/);
    await user.click(markOf('Northshire'));
    expect(arrivals.at(-1)).toEqual({ address: '/map', how: 'REPLACE' });
  });

  test('a ninth force does nothing', async () => {
    const eight =
      'ash-and-elm.city-of-oldport.eastmere.mid-vales.southmarch.westvale.ulland.isle-of-sarn';
    const { user, address } = await open(`/map?areas=${eight}`);
    await user.click(markOf('Northshire'));
    expect(address()).toBe(`/map?areas=${eight}`);
    expect(filter('Forces')).toHaveAttribute('aria-disabled', 'true');
  });

  test.each([
    ['Year', '2016/17', '/map?period=2016-17'],
    ['Region', 'Wales', '/map?region=wales-region'],
    ['Measure', 'Cyber flag', `/map?measure=${cyberFlag}`],
  ])('another value of “%s” replaces the address', async (label, value, address) => {
    const { user, arrivals } = await open('/map');
    await user.selectOptions(filter(label), value);
    expect(arrivals.at(-1)).toEqual({ address, how: 'REPLACE' });
    expect(arrivals).toHaveLength(2);
  });

  test.each([
    ['Count', '/map?as=count'],
    ['Outlines', '/map?map=outlines'],
  ])('“%s” replaces the address', async (label, address) => {
    const { user, arrivals } = await open('/map');
    await user.click(screen.getByRole('radio', { name: label }));
    expect(arrivals.at(-1)).toEqual({ address, how: 'REPLACE' });
  });

  test('a force by one of its councils', async () => {
    const { user, arrivals } = await open('/map');
    await user.type(filter('Forces'), 'northshire council');
    await user.click(
      await screen.findByRole('option', { name: /^Northshire Council ?Northshire$/ }),
    );
    expect(arrivals.at(-1)?.address).toBe('/map?areas=northshire');
    expect(chosen()).toHaveTextContent('Northshire');
  });
});

test('outlines name the forces that have none', async () => {
  await renderApp('/map?map=outlines');
  const map = await screen.findByRole('group', {
    name: /^Sexual grooming .+ year to March \d{4}$/,
  });
  expect(within(map).getByRole('button', { name: /^Kent: \d+ offences/ })).toBeInTheDocument();
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

  async function openYears(address: string, isMotionReduced = false): Promise<Visit> {
    const visit = await open(address, { isMotionReduced });
    vi.useFakeTimers();
    return visit;
  }

  test('move by themselves once asked, and stop at the newest', async () => {
    const visit = await openYears('/map?period=2015-16');
    expect(play()).toHaveTextContent('Play years');
    fireEvent.click(play());
    expect(play()).toHaveTextContent('Pause');
    expect(yearsOf(visit)).toEqual(['2015-16', '2016-17']);
    await wait();
    await wait();
    expect(yearsOf(visit)).toEqual(['2015-16', '2016-17', '2017-18', undefined]);
    expect(visit.arrivals.slice(1).every(({ how }) => how === 'REPLACE')).toBe(true);
    await wait();
    expect(play()).toHaveTextContent('Play years');
    await wait(10);
    expect(visit.arrivals).toHaveLength(4);
    expect(visit.address()).toBe('/map');
  });

  test('never move unasked', async () => {
    const visit = await openYears('/map?period=2015-16');
    await wait(10);
    expect(visit.arrivals).toHaveLength(1);
  });

  test('can be stopped', async () => {
    const visit = await openYears('/map?period=2014-15');
    fireEvent.click(play());
    await wait();
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2016-17');
    expect(play()).toHaveTextContent('Play years');
  });

  test('begin again at the oldest', async () => {
    const visit = await openYears('/map');
    fireEvent.click(play());
    expect(visit.address()).toBe('/map?period=2014-15');
  });

  test('move by one for each press, for a reader who asked for less motion', async () => {
    const visit = await openYears('/map?period=2015-16', true);
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2016-17');
    expect(play()).toHaveTextContent('Play years');
    fireEvent.click(play());
    await wait(10);
    expect(visit.address()).toBe('/map?period=2017-18');
  });

  test('can be moved by hand, which stops them', async () => {
    const visit = await openYears('/map?period=2016-17');
    fireEvent.click(play());
    fireEvent.change(screen.getByRole('slider', { name: 'Year' }), { target: { value: '1' } });
    await wait(10);
    expect(visit.address()).toBe('/map?period=2015-16');
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '2015/16');
  });
});
