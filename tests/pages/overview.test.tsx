import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeManyForces } from '../support/makeCountry.ts';
import { cyberFlag, makeDataset, makeDatasetWith } from '../support/makeDataset.ts';
import { follow, main, renderApp, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());
/** Enough forces for a spread. */
const openMany = siteOf(makeManyForces());

const map = () => screen.getByRole('group', { name: /^Grooming: recorded offences .+ 2019$/ });
const dots = () => screen.getByRole('group', { name: /^Every force in 2018\/19/ });
const cards = () =>
  within(screen.getByRole('region', { name: 'In words' })).getAllByRole('article');
const namesOfCards = () => cards().map((card) => card.getAttribute('aria-label'));
const tile = (name: RegExp) => within(map()).getByRole('button', { name });

const countOf = (card: HTMLElement | undefined) => card?.querySelector('p')?.textContent ?? '';

/** What a drawing names because it is pointed at. */
const pointed = () =>
  [...main().querySelectorAll('[data-pointed]')].map((one) => one.getAttribute('data-pointed'));

describe('the overview', () => {
  test('says what it is about, how to leave and whom to call before its first number', async () => {
    await open('/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Online sexual offences against children, as police record them',
    );
    const text = main().textContent ?? '';
    expect(text.indexOf('call a number above')).toBeGreaterThan(0);
    expect(text.search(/\d/)).toBeGreaterThan(text.indexOf('call a number above'));
  });

  test('opens with the nation in words, and all forces in three views', async () => {
    await open('/');
    expect(namesOfCards()).toEqual(['England and Wales']);
    expect(cards()[0]).toHaveTextContent('256England and Wales, 2018/19.');
    expect(cards()[0]).toHaveTextContent('Recorded by all 7 forces of England and Wales');
    expect(within(map()).getAllByRole('button')).toHaveLength(11);
    expect(within(dots()).getAllByRole('button')).toHaveLength(6);
    expect(main().querySelectorAll('[data-faint]').length).toBeGreaterThan(5);
  });

  test('without scripts each force of the map is a link to its page', async () => {
    await open('/');
    expect(tile(/^Westvale: /)).toHaveAttribute('href', '/forces/westvale');
  });

  test('a force pointed at in one view is named in all, and the address stays', async () => {
    const { user, arrivals } = await open('/');
    await user.hover(tile(/^Westvale: 24 offences/));
    expect(namesOfCards()).toEqual(['Westvale']);
    expect(pointed()).toEqual(['westvale', 'westvale', 'westvale']);
    await user.unhover(tile(/^Westvale: /));
    expect(namesOfCards()).toEqual(['England and Wales']);
    await act(async () =>
      within(dots())
        .getByRole('button', { name: /^Northshire: / })
        .focus(),
    );
    expect(namesOfCards()).toEqual(['Northshire']);
    expect(arrivals).toEqual([{ address: '/', how: 'POP' }]);
  });

  test('a force that is chosen is kept in the address and shown everywhere in one colour', async () => {
    const { user, address } = await open('/');
    await user.click(tile(/^Westvale: /));
    expect(address()).toBe('/?areas=westvale');
    expect(tile(/^Westvale: /)).toHaveAttribute('aria-pressed', 'true');
    const dot = within(dots()).getByRole('button', { name: /^Westvale: / });
    expect(dot).toHaveAttribute('aria-pressed', 'true');
    const [card] = cards();
    const toneOf = (one: Element | null | undefined) =>
      /tone\d/.exec(one?.getAttribute('class') ?? '')?.[0];
    const line = main().querySelector('[data-line="westvale"]')?.parentElement;
    expect(toneOf(line)).toBe('tone0');
    expect([toneOf(card), toneOf(dot)]).toEqual(['tone0', 'tone0']);
  });

  test('its card says all of it, and leads on', async () => {
    const { user, address } = await openMany('/?areas=force-12.force-24');
    expect(namesOfCards()).toEqual(['Force 24', 'Force 12']);
    const [, card] = cards();
    if (!card) throw new Error('There is no card.');
    expect(card).toHaveTextContent(
      '8.5 for each 10,000 residents under 18: within the usual spread of forces its size.',
    );
    expect(card).toHaveTextContent('Since 2017/18: 82, then 85: +4%, within what chance could do.');
    const ways = within(card).getAllByRole('link');
    expect(ways.map((way) => way.textContent)).toEqual([
      '85',
      'All of Force 12',
      'Where 85 comes from',
    ]);
    await user.click(within(card).getByRole('button', { name: 'Remove Force 12' }));
    expect(address()).toBe('/?areas=force-24');
  });

  test('Remove hands the focus on to the next card, and the last one to all of them', async () => {
    const { user } = await openMany('/?areas=force-12.force-24.force-03');
    const remove = (name: string) => screen.getByRole('button', { name: `Remove ${name}` });
    remove('Force 24').focus();
    await user.keyboard('{Enter}');
    expect(remove('Force 12')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove('Force 03')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'In words' })).toHaveFocus();
  });

  test('a ninth force is refused in words', async () => {
    const eight = [12, 13, 14, 15, 16, 17, 18, 19].map((at) => `force-${at}`).join('.');
    const { user, address } = await openMany(`/?areas=${eight}`);
    const dot = within(dots()).getByRole('button', { name: /^Force 24: / });
    await user.click(dot);
    expect(address()).toBe(`/?areas=${eight}`);
    expect(cards()[0]).toHaveTextContent('At most 8: remove one first.');
    const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    await waitFor(() => expect(heard()).toContain('At most 8: remove one first.'));
  });

  test('a chosen force that a view cannot draw is named below it, with why', async () => {
    await open('/?areas=ulland.city-of-oldport');
    const [, lines, axis] = screen.getAllByRole('figure');
    expect(lines).toHaveTextContent(
      /Not drawn: Ulland: not covered: .+; City of Oldport: rate withheld\./,
    );
    expect(axis).toHaveTextContent(/Not drawn: Ulland: .+; City of Oldport: rate withheld\./);
  });

  test('says why it draws counts in a year without rates', async () => {
    await renderApp('/?period=2012-13');
    expect(main()).toHaveTextContent(/No rates for 2012\/13: .+ Counts are shown\./);
  });

  test('each view has its larger one, which keeps the choice', async () => {
    await open('/?areas=northshire&as=count');
    for (const [name, path] of [
      ['Larger, table, CSV', '/map'],
      ['Larger, quarterly, events', '/trends'],
      ['Names, intervals, funnel', '/compare'],
    ] as const) {
      const link = within(main()).getByRole('link', { name });
      expect(link).toHaveAttribute('href', `${path}?areas=northshire&as=count`);
    }
  });

  test('finding one’s area chooses its force, and its figures stand beside the field', async () => {
    const { user, address } = await open('/');
    await user.type(screen.getByRole('combobox', { name: 'Find your area' }), 'northshire council');
    await user.click(
      await screen.findByRole('option', { name: /^Northshire Council ?Northshire$/ }),
    );
    expect(address()).toBe('/?areas=northshire');
    expect(namesOfCards()).toEqual(['Northshire']);
    const answer = screen.getByRole('link', { name: 'Source and more' }).parentElement;
    const [card] = cards();
    const sentences = card?.querySelector('p:nth-of-type(2) span')?.textContent ?? '';
    expect(sentences).toMatch(/for each 10,000/);
    expect(answer).toHaveTextContent(
      `is chosen. In 2018/19: ${countOf(card)} offences. ${sentences}`,
    );
  });

  test('a measure of few forces says how many, and draws no nation made of them', async () => {
    const rows = [
      'northshire,2018/19,191,exact,,foi-2019-06,published,echo-2019,',
      'uk,2018/19,300,exact,8,foi-2019-06,published,watch-4,',
    ];
    await siteOf(makeDatasetWith(cyberFlag, rows))(`/?measure=${cyberFlag}`);
    expect(main()).toHaveTextContent(/year to March 2019, 1 of 7 forces/);
    expect(cards()[0]).toHaveTextContent('So few forces make no national number.');
    const lines = screen.getByRole('heading', { name: /^No national line/ }).closest('figure');
    const [drawing] = lines?.getElementsByTagName('svg') ?? [];
    expect(drawing?.querySelector('[data-faint]')).not.toBeNull();
    expect(drawing?.querySelector('[data-line]')).toBeNull();
    expect(main()).toHaveTextContent('Totals as published, each with the number of its forces');
  });

  test('other measures are a list beside the leading ones', async () => {
    const { user, address } = await open('/');
    await user.click(screen.getByRole('radio', { name: 'Cyber flag' }));
    expect(address()).toBe(`/?measure=${cyberFlag}`);
    await user.selectOptions(screen.getByRole('combobox', { name: 'All offences' }), 'Grooming');
    expect(address()).toBe('/');
  });
});

describe('below the three views', () => {
  test('each leading measure has its newest national figure', async () => {
    await open('/');
    const way = screen.getByRole('heading', { level: 3, name: 'Cyber-flagged offences' });
    expect(way.closest('li')).toHaveTextContent(
      '590offences recorded by police in 2019/20, 8 forces',
    );
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
  const { address } = await open('/');
  const tap = async () => {
    await act(async () => {
      fireEvent.pointerDown(tile(/^Northshire: /), { pointerType: 'touch' });
      fireEvent.click(tile(/^Northshire: /));
    });
  };
  await tap();
  expect([address(), namesOfCards()]).toEqual(['/', ['Northshire']]);
  await tap();
  expect(address()).toBe('/?areas=northshire');
});

test('all of a force is one press away', async () => {
  const { arrivals } = await open('/?areas=westvale');
  await follow(screen.getByRole('link', { name: 'All of Westvale' }));
  expect(arrivals.at(-1)).toEqual({ address: '/forces/westvale', how: 'PUSH' });
});
