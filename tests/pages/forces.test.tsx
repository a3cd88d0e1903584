import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, main, notices, renderApp } from '../support/renderApp.tsx';

const field = () => screen.getByRole('searchbox');

function found(): string[] {
  return within(main())
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

describe('finding a force', () => {
  test.each([
    ['Telford', 'West Mercia because of Telford'],
    ['PSNI', 'Police Service of Northern Ireland because of PSNI'],
    ['GMP', 'Greater Manchester because of GMP'],
    ['Teesside', 'Cleveland because of Teesside'],
    ['west mercia', 'West Mercia'],
  ])('by “%s”: %s', async (query, match) => {
    const { user } = await renderApp('/forces');
    await user.type(field(), query);
    expect(await screen.findByText('1 force')).toBeVisible();
    expect(found()).toEqual([match]);
  });

  test('by “Met”: the Metropolitan Police comes first', async () => {
    const { user } = await renderApp('/forces');
    await user.type(field(), 'Met');
    expect(found()[0]).toBe('Metropolitan Police');
  });

  test('a match leads to the page of the force', async () => {
    const { user, arrivals } = await renderApp('/forces');
    await user.type(field(), 'Telford');
    await follow(await screen.findByRole('link', { name: 'West Mercia' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^West Mercia$/);
    expect(arrivals.at(-1)).toEqual({ address: '/forces/west-mercia', how: 'PUSH' });
  });

  test('where nothing fits, that is said', async () => {
    const { user } = await renderApp('/forces');
    await user.type(field(), 'Atlantis');
    expect(main()).toHaveTextContent('Nothing fits “Atlantis”. Try a town or council nearby.');
    expect(notices()).toContain('0 forces');
  });

  test('what is typed stays on the page', async () => {
    const { user, arrivals } = await renderApp('/forces');
    await user.type(field(), 'Telford');
    expect(arrivals).toEqual([{ address: '/forces', how: 'POP' }]);
  });
});

test('all forty-nine forces by region, and every one has a page', async () => {
  await renderApp('/forces');
  const links = within(main()).getAllByRole('link');
  expect(links).toHaveLength(49);
  expect(links.every((link) => /^\/forces\/[a-z-]+$/.test(link.getAttribute('href') ?? ''))).toBe(
    true,
  );
  const headings = within(main())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings).toContain('West Midlands');
  expect(headings.at(-1)).toBe('Without a territory');
});
