import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeManyForces } from '../support/makeCountry.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { cellOf, cellsOf, chart, headline, main, siteOf } from '../support/renderApp.tsx';

/** 24 forces with 30, 35, 40 … offences, each for 100,000 residents under 18; and a few. */
const open = siteOf(makeManyForces());
const openFew = siteOf(makeDataset());
const grooming = '/compare?chart=funnel';

/** What is said of a force below the chart, one sentence after the other. */
function saidOf(force: string): string[] {
  const section = screen.getByRole('heading', { name: 'In words' }).closest('section');
  const term = [...(section?.querySelectorAll('dt') ?? [])].find(
    (one) => one.querySelector('a')?.textContent === force,
  );
  return [...(term?.parentElement?.querySelectorAll('dd') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
}

function plot(): HTMLElement {
  return within(chart()).getByRole('group', { name: /^Funnel plot\./ });
}

const pressed = () =>
  within(plot())
    .queryAllByRole('button', { pressed: true })
    .map((point) => point.getAttribute('data-area'));

const named = () => [...plot().querySelectorAll('[data-name]')].map((name) => name.textContent);

describe('a shared funnel plot', () => {
  test('has all forces, and its headline says how far their rates differ', async () => {
    const { address } = await open(grooming);
    expect(address()).toBe(grooming);
    expect(headline()).toBe('Rates differ 11.8 times more than chance would make them in 2018/19');
    expect(within(plot()).getAllByRole('button')).toHaveLength(24);
    expect(
      within(plot()).getByRole('button', {
        name: 'Force 12: 8.5; 100,000 residents',
      }),
    ).toBeVisible();
  });

  test('says how the limits were made, and what they do not say', async () => {
    await open(grooming);
    expect(main()).toHaveTextContent(
      'Rates differ 11.8 times more than chance would make them (over-dispersion φ = 11.8)',
    );
    expect(main()).toHaveTextContent('additive model of random effects, τ = ');
    expect(main()).toHaveTextContent('about 1 in 20 would lie outside the 95% limits');
    expect(main()).toHaveTextContent('does not say whether more children were harmed');
  });

  test('lists who is left out, and why', async () => {
    await open(grooming);
    const items = within(chart()).getAllByRole('listitem');
    const words = items.map(({ textContent }) => textContent);
    expect(words).toContain('Realm Rail Police (no figure found)');
    expect(words.at(-1)).toBe('Police Caledon and Ulland (other laws)');
  });

  test('still has all forces when some are chosen, and names those', async () => {
    await open('/compare?areas=force-12.force-03.force-20&chart=funnel');
    expect(within(plot()).getAllByRole('button')).toHaveLength(24);
    expect([...pressed()].sort()).toEqual(['force-03', 'force-12', 'force-20']);
    expect([...named()].sort()).toEqual(['Force 03', 'Force 12', 'Force 20']);
    expect(screen.getByRole('heading', { name: 'In words' })).toBeVisible();
    expect(saidOf('Force 12')).toContain('In the funnel plot: within the 95% limits');
    expect(saidOf('Force 01')).toEqual([]);
  });

  test('has the same figures in its table', async () => {
    await open('/compare?show=table&chart=funnel');
    expect(cellOf(chart(), 'Force 12', 'For each 10,000 residents under 18')).toBe('8.5');
    expect(cellOf(chart(), 'Force 12', 'Where it lies')).toBe('within the 95% limits');
    expect(cellsOf(chart(), 'Realm Rail Police').at(-1)).toBe('left out: no figure found');
    expect(cellOf(chart(), 'All 24 forces together', 'Residents under 18')).toBe('2,400,000');
  });
});

describe('by hand', () => {
  test('the toggle above the chart leads there and back', async () => {
    const { user, arrivals } = await open('/compare?areas=force-12');
    await user.click(screen.getByRole('radio', { name: 'Funnel' }));
    expect(arrivals.at(-1)).toEqual({
      address: '/compare?areas=force-12&chart=funnel',
      how: 'REPLACE',
    });
    expect(plot()).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Bars' }));
    expect(arrivals.at(-1)?.address).toBe('/compare?areas=force-12');
    expect(within(chart()).getByRole('img', { name: /^Bar chart\./ })).toBeVisible();
  });

  test('Enter on a point chooses its force, and again lets it go', async () => {
    const { user, address } = await open(grooming);
    within(plot())
      .getByRole('button', { name: /^Force 12:/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/compare?areas=force-12&chart=funnel');
    expect(document.activeElement).toHaveAttribute('data-area', 'force-12');
    await user.keyboard('{Enter}');
    expect(address()).toBe(grooming);
  });

  test('a funnel has neither counts nor an order', async () => {
    await open(grooming);
    expect(screen.queryByRole('radio', { name: 'Count' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'By value' })).toBeNull();
  });
});

describe('where there can be no funnel', () => {
  test('a year without rates shows bars, and says why', async () => {
    await openFew('/compare?period=2014-15&chart=funnel');
    expect(screen.getByRole('radio', { name: 'Funnel' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Bars' })).toBeChecked();
    expect(main()).toHaveTextContent('No rates for 2014/15: residents are estimated for no date');
    expect(within(chart()).getByRole('img', { name: /^Bar chart\./ })).toBeVisible();
  });

  test('and so does a year with too few figures', async () => {
    await openFew('/compare?period=2017-18&chart=funnel');
    expect(screen.getByRole('radio', { name: 'Funnel' })).toBeDisabled();
    expect(main()).toHaveTextContent('No funnel plot for 2017/18: it needs 20 forces');
  });
});

describe('intervals and changes in words', () => {
  const place =
    '95% interval 6.8 to 10.5; within the usual spread of forces its size; England and Wales 8.8';
  const since =
    'From 2017/18: 82, then 85: +4%, within what chance could do (95% interval of the ratio 0.76 to 1.42)';

  test('a force beside the spread of all, and beside its year before', async () => {
    await open('/compare?areas=force-12.force-24');
    expect(saidOf('Force 12').slice(1)).toEqual([place, since]);
    expect(saidOf('Force 24')[1]).toContain('; within the usual spread');
  });

  test('what above and below mean is said once', async () => {
    await open('/compare?areas=force-12.force-24');
    expect(main().textContent?.split('Above, within and below say')).toHaveLength(2);
    expect(main()).toHaveTextContent('The 95% interval covers chance only.');
  });

  test('where few forces have a figure, none is compared', async () => {
    await openFew('/compare?areas=northshire');
    expect(saidOf('Northshire')[1]).toMatch(
      /; not compared: fewer than 20 forces have a counted figure/,
    );
  });

  test('each refusal to give a percentage says why', async () => {
    await openFew('/compare?period=2017-18&areas=northshire');
    expect(saidOf('Northshire').at(-1)).toBe(
      'From 2016/17, no change is given: the years do not compare (wider from April 2017)',
    );
  });

  test('small counts have no percentage', async () => {
    await openFew('/compare?areas=city-of-oldport');
    expect(saidOf('City of Oldport').at(-1)).toMatch(
      /^From 2017\/18: 2, then 3: 1\.50 times as many, within what chance could do/,
    );
  });

  test('no word judges', async () => {
    await open(grooming);
    // Detection may be better; forces are not.
    expect(main().textContent).not.toMatch(/\b(worse|best|worst|safest|league|outperform)/i);
  });

  test('the map says them of the force that was chosen', async () => {
    await open('/map?areas=force-12');
    const chosen = screen.getByRole('region', { name: 'Chosen forces' });
    expect(within(chosen).getByText(place)).toBeVisible();
    expect(main()).toHaveTextContent('The 95% interval covers chance only.');
    expect(chart()).toHaveTextContent(place);
  });

  test('a force’s page says them of its newest figure', async () => {
    await open('/forces/force-12');
    const section = screen.getByRole('region', { name: 'Sexual grooming' });
    expect(section).toHaveTextContent(`${place}.`);
    expect(section).toHaveTextContent(since);
    expect(main().textContent?.split('Above, within and below say')).toHaveLength(2);
  });
});
