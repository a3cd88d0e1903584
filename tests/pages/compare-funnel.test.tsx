import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cellOf, cellsOf, chart, headline, main, renderApp } from '../support/renderApp.tsx';

const grooming = '/compare?chart=funnel';
const cyber = 'measure=cyber-flagged-child-sexual-offences';

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
  test('has all forces of England and Wales, and its headline says how far their rates differ', async () => {
    const { address } = await renderApp(grooming);
    expect(address()).toBe(grooming);
    expect(headline()).toBe('Rates differ 14.6 times more than chance would make them in 2024/25');
    expect(within(plot()).getAllByRole('button')).toHaveLength(42);
    expect(
      within(plot()).getByRole('button', {
        name: 'Kent: 6.8 for each 10,000 residents under 18 (424,164 in mid-2024), within the 95% limits',
      }),
    ).toBeVisible();
  });

  test('says how the limits were made, and what they do not say', async () => {
    await renderApp(grooming);
    expect(main()).toHaveTextContent(
      'Rates differ 14.6 times more than chance would make them (over-dispersion φ = 14.6)',
    );
    expect(main()).toHaveTextContent('additive model of random effects, τ = ');
    expect(main()).toHaveTextContent('about 1 in 20 would lie outside the 95% limits');
    expect(main()).toHaveTextContent('does not say whether more children were harmed');
  });

  test('lists who is left out, and why', async () => {
    await renderApp(grooming);
    const items = within(chart()).getAllByRole('listitem');
    const words = items.map(({ textContent }) => textContent);
    expect(words).toContain('City of London (rate withheld: too few residents)');
    expect(words).toContain('British Transport Police (no estimate of residents)');
    expect(words.at(-1)).toMatch(/^Guernsey, .+ and States of Jersey \(other laws\)$/);
  });

  test('still has all forces when some are chosen, and names those', async () => {
    await renderApp('/compare?areas=kent.west-mercia.cleveland&chart=funnel');
    expect(within(plot()).getAllByRole('button')).toHaveLength(42);
    expect([...pressed()].sort()).toEqual(['cleveland', 'kent', 'west-mercia']);
    expect([...named()].sort()).toEqual(['Cleveland', 'Kent', 'West Mercia']);
    expect(screen.getByRole('heading', { name: 'In words' })).toBeVisible();
    expect(saidOf('Kent')).toContain('In the funnel plot: within the 95% limits');
    expect(saidOf('Dorset')).toEqual([]);
  });

  test('names the forces of a region without choosing them', async () => {
    await renderApp('/compare?region=west-midlands-region&chart=funnel');
    expect(within(plot()).getAllByRole('button')).toHaveLength(42);
    expect([...named()].sort()).toEqual([
      'Staffordshire',
      'Warwickshire',
      'West Mercia',
      'West Midlands',
    ]);
    expect(pressed()).toEqual([]);
  });

  test('has the same figures in its table', async () => {
    await renderApp('/compare?show=table&chart=funnel');
    expect(cellOf(chart(), 'Kent', 'For each 10,000 residents under 18')).toBe('6.8');
    expect(cellOf(chart(), 'Kent', 'Where it lies')).toBe('within the 95% limits');
    expect(cellsOf(chart(), 'City of London').at(-1)).toBe(
      'left out: rate withheld: too few residents',
    );
    expect(cellOf(chart(), 'All 42 forces together', 'Residents under 18')).toMatch(/^12,80\d,/);
  });
});

describe('by hand', () => {
  test('the toggle above the chart leads there and back', async () => {
    const { user, arrivals } = await renderApp('/compare?areas=kent');
    await user.click(screen.getByRole('radio', { name: 'Funnel' }));
    expect(arrivals.at(-1)).toEqual({
      address: '/compare?areas=kent&chart=funnel',
      how: 'REPLACE',
    });
    expect(plot()).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Bars' }));
    expect(arrivals.at(-1)?.address).toBe('/compare?areas=kent');
    expect(within(chart()).getByRole('img', { name: /^Bar chart\./ })).toBeVisible();
  });

  test('Enter on a point chooses its force, and again lets it go', async () => {
    const { user, address } = await renderApp(grooming);
    within(plot())
      .getByRole('button', { name: /^Kent:/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/compare?areas=kent&chart=funnel');
    expect(document.activeElement).toHaveAttribute('data-area', 'kent');
    await user.keyboard('{Enter}');
    expect(address()).toBe(grooming);
  });

  test('a funnel has neither counts nor an order', async () => {
    await renderApp(grooming);
    expect(screen.queryByRole('radio', { name: 'Count' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'By value' })).toBeNull();
  });
});

describe('where there can be no funnel', () => {
  test('a year without rates shows bars, and says why', async () => {
    await renderApp('/compare?period=2013-14&chart=funnel');
    expect(screen.getByRole('radio', { name: 'Funnel' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Bars' })).toBeChecked();
    expect(main()).toHaveTextContent('No rates for 2013/14: no estimate of residents');
    expect(within(chart()).getByRole('img', { name: /^Bar chart\./ })).toBeVisible();
  });

  test('and so does a year with too few figures', async () => {
    await renderApp(`/compare?${cyber}&period=2021-22&chart=funnel`);
    expect(screen.getByRole('radio', { name: 'Funnel' })).toBeDisabled();
    expect(main()).toHaveTextContent('No funnel plot for 2021/22: it needs 20 forces');
  });
});

describe('intervals and changes in words', () => {
  test('a force beside the spread of all, and beside its year before', async () => {
    await renderApp('/compare?areas=kent.west-mercia');
    expect(saidOf('Kent').slice(1)).toEqual([
      '95% interval 6.1 to 7.6; within the usual spread of forces its size; England and Wales 5.6',
      'From 2023/24: 245, then 289: +18%, within what chance could do (95% interval of the ratio 0.99 to 1.40)',
    ]);
    expect(saidOf('West Mercia')[1]).toBe(
      '95% interval 3.2 to 4.7; within the usual spread of forces its size; England and Wales 5.6',
    );
  });

  test('what above and below mean is said once', async () => {
    await renderApp('/compare?areas=kent.west-mercia');
    expect(main().textContent?.split('Above, within and below say')).toHaveLength(2);
    expect(main()).toHaveTextContent('The 95% interval covers chance only.');
  });

  test('where few forces have a figure, none is compared', async () => {
    await renderApp(`/compare?${cyber}&period=2019-20&areas=kent`);
    expect(saidOf('Kent')[1]).toMatch(/; not compared: fewer than 20 forces have a counted figure/);
    expect(saidOf('Kent').join()).not.toContain('England and Wales');
  });

  test('each refusal to give a percentage says why', async () => {
    await renderApp('/compare?period=2017-18&areas=kent');
    expect(saidOf('Kent').at(-1)).toBe(
      'From 2016/17, no change is given: the years do not compare (new offence from April 2017)',
    );
  });

  test('small counts have no percentage', async () => {
    await renderApp('/compare?areas=city-of-london');
    expect(saidOf('City of London').at(-1)).toMatch(
      /^From 2023\/24: 3, then 1: 0\.33 times as many, within what chance could do/,
    );
  });

  test('no word judges', async () => {
    await renderApp(grooming);
    // Detection may be better; forces are not.
    expect(main().textContent).not.toMatch(/\b(worse|best|worst|safest|league|outperform)/i);
  });

  test('the map says them of the force that was chosen', async () => {
    await renderApp('/map?areas=kent');
    const chosen = screen.getByRole('region', { name: 'Chosen forces' });
    const words =
      '95% interval 6.1 to 7.6; within the usual spread of forces its size; England and Wales 5.6';
    expect(within(chosen).getByText(words)).toBeVisible();
    expect(main()).toHaveTextContent('The 95% interval covers chance only.');
    expect(chart()).toHaveTextContent(words);
  });

  test('a force’s page says them of its newest figure', async () => {
    await renderApp('/forces/kent');
    const section = screen.getByRole('region', {
      name: 'Sexual grooming (Home Office code 88A)',
    });
    expect(section).toHaveTextContent(
      '95% interval 6.1 to 7.6; within the usual spread of forces its size; England and Wales 5.6.',
    );
    expect(section).toHaveTextContent(
      'From 2023/24: 245, then 289: +18%, within what chance could do',
    );
    expect(main().textContent?.split('Above, within and below say')).toHaveLength(2);
  });
});
