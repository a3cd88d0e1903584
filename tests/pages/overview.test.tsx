import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const note = /^This site is about sexual offences against children that took place online\./;

describe('the overview', () => {
  test.each([
    ['Cyber flag', '10,391', '2019/20', '46 forces of'],
    ['Online grooming (s.15A)', '7,263', '2024/25', '44 forces of'],
    ['Image offences', '38,685', '2023/24', '43 forces of'],
  ])('has the newest national figure of %s: %s', async (measure, count, year, forces) => {
    await renderApp('/');
    const card = screen.getByRole('heading', { level: 2, name: measure }).closest('li');
    expect(card).toHaveTextContent(`${count}offences recorded by police in ${year}`);
    expect(card).toHaveTextContent(forces);
    expect(card).toHaveTextContent(/NSPCC, \d+ \w+ 20\d\d/);
  });

  test('says what it is about before its first number', async () => {
    await renderApp('/');
    const text = main().textContent ?? '';
    expect(text).toMatch(note);
    expect(text.search(/\d/)).toBeGreaterThan(text.indexOf('the numbers above are there for you'));
  });

  test('says what the figures can and cannot say', async () => {
    await renderApp('/');
    expect(main()).toHaveTextContent('they cannot say how many children were harmed');
    expect(main()).toHaveTextContent('each total says how many of them are in it');
  });

  test('puts only those totals beside each other that one release has', async () => {
    await renderApp('/');
    const [card] = screen.getAllByRole('listitem', { name: '' }).filter((item) => {
      return within(item).queryByRole('heading', { name: 'Cyber flag' });
    });
    expect(card).toHaveTextContent(
      '3,903 in 2015/16, 5,653 in 2016/17: England and Wales, 39 forces',
    );
    expect(card).not.toHaveTextContent('10,391 in 2019/20,');
  });

  test('has a map of every force, each of which leads to its page', async () => {
    const { arrivals } = await renderApp('/');
    const map = screen.getByRole('group', { name: /^Sexual grooming .+ year to March 2025$/ });
    expect(within(map).getAllByRole('button')).toHaveLength(49);
    await follow(within(map).getByRole('button', { name: /^West Mercia: 101 offences/ }));
    expect(arrivals.at(-1)).toEqual({ address: '/forces/west-mercia', how: 'PUSH' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^West Mercia$/);
  });

  test('shows the example of two figures for one force and year', async () => {
    await renderApp('/');
    expect(main()).toHaveTextContent('For 2015/16 two figures were published: 114, and 85 ');
  });
});
