import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const map = () =>
  screen.getByRole('group', { name: /^Sexual grooming: recorded offences .+ 2025$/ });
const dots = () => screen.getByRole('group', { name: /^Every force in 2024\/25/ });
const cards = () =>
  within(screen.getByRole('region', { name: 'In words' })).getAllByRole('article');
const namesOfCards = () => cards().map((card) => card.getAttribute('aria-label'));
const tile = (name: RegExp) => within(map()).getByRole('button', { name });

/** What a drawing names because it is pointed at. */
const pointed = () =>
  [...main().querySelectorAll('[data-pointed]')].map((one) => one.getAttribute('data-pointed'));

describe('the overview', () => {
  test('says what it is about, how to leave and whom to call before its first number', async () => {
    await renderApp('/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Online sexual offences against children, as police record them',
    );
    const text = main().textContent ?? '';
    expect(text.indexOf('call a number above')).toBeGreaterThan(0);
    expect(text.search(/\d/)).toBeGreaterThan(text.indexOf('call a number above'));
  });

  test('opens with the nation in words, and all forces in three views', async () => {
    await renderApp('/');
    expect(namesOfCards()).toEqual(['England and Wales']);
    expect(cards()[0]).toHaveTextContent('7,140England and Wales, 2024/25.');
    expect(cards()[0]).toHaveTextContent('Recorded by all 43 forces of England and Wales');
    expect(within(map()).getAllByRole('button')).toHaveLength(49);
    expect(within(dots()).getAllByRole('button').length).toBeGreaterThan(40);
    expect(main().querySelectorAll('[data-faint]').length).toBeGreaterThan(40);
  });

  test('without scripts each force of the map is a link to its page', async () => {
    await renderApp('/');
    expect(tile(/^West Mercia: /)).toHaveAttribute('href', '/forces/west-mercia');
  });

  test('a force pointed at in one view is named in all, and the address stays', async () => {
    const { user, arrivals } = await renderApp('/');
    await user.hover(tile(/^West Mercia: 101 offences/));
    expect(namesOfCards()).toEqual(['West Mercia']);
    expect(pointed()).toEqual(['west-mercia', 'west-mercia', 'west-mercia']);
    await user.unhover(tile(/^West Mercia: /));
    expect(namesOfCards()).toEqual(['England and Wales']);
    await act(async () =>
      within(dots())
        .getByRole('button', { name: /^Kent: / })
        .focus(),
    );
    expect(namesOfCards()).toEqual(['Kent']);
    expect(arrivals).toEqual([{ address: '/', how: 'POP' }]);
  });

  test('a force that is chosen is kept in the address and shown everywhere in one colour', async () => {
    const { user, address } = await renderApp('/');
    await user.click(tile(/^West Mercia: /));
    expect(address()).toBe('/?areas=west-mercia');
    expect(tile(/^West Mercia: /)).toHaveAttribute('aria-pressed', 'true');
    const dot = within(dots()).getByRole('button', { name: /^West Mercia: / });
    expect(dot).toHaveAttribute('aria-pressed', 'true');
    const [card] = cards();
    const toneOf = (one: Element | null | undefined) =>
      /tone\d/.exec(one?.getAttribute('class') ?? '')?.[0];
    const line = main().querySelector('[data-line="west-mercia"]')?.parentElement;
    expect(toneOf(line)).toBe('tone0');
    expect([toneOf(card), toneOf(dot)]).toEqual(['tone0', 'tone0']);
  });

  test('its card says all of it, and leads on', async () => {
    const { user, address } = await renderApp('/?areas=kent.west-mercia');
    expect(namesOfCards()).toEqual(['West Mercia', 'Kent']);
    const [card] = cards();
    if (!card) throw new Error('There is no card.');
    expect(card).toHaveTextContent(
      '3.9 for each 10,000 residents under 18: within the usual spread of forces its size.',
    );
    expect(card).toHaveTextContent(
      'Since 2023/24: 84, then 101: +20%, within what chance could do.',
    );
    const ways = within(card).getAllByRole('link');
    expect(ways.map((way) => way.textContent)).toEqual([
      '101',
      'All of West Mercia',
      'Compare with its neighbours',
      'Where 101 comes from',
    ]);
    expect(ways[2]?.getAttribute('href')).toMatch(/areas=west-mercia(\.[a-z-]+)+/);
    await user.click(within(card).getByRole('button', { name: 'Remove West Mercia' }));
    expect(address()).toBe('/?areas=kent');
  });

  test('each view has its larger one, which keeps the choice', async () => {
    await renderApp('/?areas=kent&as=count');
    for (const [name, path] of [
      ['Larger, outlines, table', '/map'],
      ['Larger, quarterly, events', '/trends'],
      ['Names, intervals, funnel', '/compare'],
    ] as const) {
      const link = within(main()).getByRole('link', { name });
      expect(link).toHaveAttribute('href', `${path}?areas=kent&as=count`);
    }
  });

  test('finding one’s area chooses its force', async () => {
    const { user, address } = await renderApp('/');
    await user.type(screen.getByRole('combobox', { name: 'Find your area' }), 'telford');
    await user.click(await screen.findByRole('option', { name: /^Telford .*West Mercia$/ }));
    expect(address()).toBe('/?areas=west-mercia');
    expect(namesOfCards()).toEqual(['West Mercia']);
  });

  test('a measure of few forces says how many, and draws no nation made of them', async () => {
    await renderApp('/?measure=cyber-flagged-child-sexual-offences&period=2019-20');
    expect(main()).toHaveTextContent(/year to March 2020, \d+ of 43 forces/);
    expect(cards()[0]).toHaveTextContent('So few forces make no national number.');
    const lines = screen.getByRole('heading', { name: /^No national line/ }).closest('figure');
    const [drawing] = lines?.getElementsByTagName('svg') ?? [];
    expect(drawing?.querySelector('[data-faint]')).not.toBeNull();
    expect(drawing?.querySelector('[data-line]')).toBeNull();
    expect(main()).toHaveTextContent('Totals as published, each with the number of its forces');
  });

  test('other measures are a list beside the leading ones', async () => {
    const { user, address } = await renderApp('/');
    await user.click(screen.getByRole('radio', { name: 'Cyber flag' }));
    expect(address()).toBe('/?measure=cyber-flagged-child-sexual-offences');
    await user.selectOptions(screen.getByRole('combobox', { name: 'All offences' }), 'Rape');
    expect(address()).toBe('/?measure=rape-of-a-child');
  });
});

describe('below the three views', () => {
  test.each([
    ['Sexual grooming (Home Office code 88A)', '7,140', '2024/25', '44 forces of'],
    ['Obscene publications (Home Office code 86)', '41,857', '2024/25', '44 forces of'],
    ['Cyber-flagged child sexual offences', '10,391', '2019/20', '46 forces of'],
  ])('%s has its newest national figure', async (measure, count, year, forces) => {
    await renderApp('/');
    const way = screen.getByRole('heading', { level: 3, name: measure }).closest('li');
    expect(way).toHaveTextContent(`${count}offences recorded by police in ${year}`);
    expect(way).toHaveTextContent(forces);
  });

  test('the story of a number has five steps, each with its source', async () => {
    await renderApp('/');
    const head = screen.getByRole('heading', {
      name: 'What became of a number that made the news',
    });
    const steps = within(head.closest('section') ?? main()).getAllByRole('listitem');
    const told = steps.filter((step) => step.parentElement?.tagName === 'OL');
    expect(told.map((step) => /^\d+ for \d{4}\/\d\d/.exec(step.textContent ?? '')?.[0])).toEqual([
      '85 for 2015/16',
      '114 for 2015/16',
      '213 for 2016/17',
      '191 for 2018/19',
      '389 for 2019/20',
    ]);
    for (const step of told) expect(step).toHaveTextContent(/NSPCC, \d+ \w+ 20\d\d/);
  });

  test('says what the figures can and cannot say', async () => {
    await renderApp('/');
    expect(main()).toHaveTextContent('they cannot say how many children were harmed');
    expect(main()).toHaveTextContent('each total says how many of them are in it');
  });
});

test('a finger’s first tap points, its second chooses', async () => {
  const { address } = await renderApp('/');
  const tap = async () => {
    await act(async () => {
      fireEvent.pointerDown(tile(/^Kent: /), { pointerType: 'touch' });
      fireEvent.click(tile(/^Kent: /));
    });
  };
  await tap();
  expect([address(), namesOfCards()]).toEqual(['/', ['Kent']]);
  await tap();
  expect(address()).toBe('/?areas=kent');
});

test('all of a force is one press away', async () => {
  const { arrivals } = await renderApp('/?areas=west-mercia');
  await follow(screen.getByRole('link', { name: 'All of West Mercia' }));
  expect(arrivals.at(-1)).toEqual({ address: '/forces/west-mercia', how: 'PUSH' });
});
