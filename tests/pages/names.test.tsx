import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { main, renderApp } from '../support/renderApp.tsx';

/** Links of the page with the same name that lead to different addresses. */
function alike(): string[] {
  const targets = new Map<string, Set<string>>();
  for (const link of within(main()).getAllByRole('link')) {
    const name = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
  }
  return [...targets].filter(([, all]) => all.size > 1).map(([name]) => name);
}

test('ways out of the sentences about forces can be told apart by their names', async () => {
  await renderApp('/compare?areas=kent.west-mercia');
  expect(screen.getByRole('link', { name: 'Where this comes from: Kent' })).toBeVisible();
  expect(alike()).toEqual([]);
});

test('ways from the measures of a force can be told apart by their names', async () => {
  await renderApp('/forces/kent');
  expect(screen.getAllByRole('link', { name: /^Trend of .+/ }).length).toBeGreaterThan(3);
  expect(alike().filter((name) => /^(?:Trend|Compare|Every figure)/.test(name))).toEqual([]);
});

test('a table that scrolls sideways is a group, and no landmark beside that of its measure', async () => {
  await renderApp('/forces/kent');
  const tables = screen.getAllByRole('group', { name: /^Years of / });
  const regions = screen.getAllByRole('region').map((one) => one.getAttribute('aria-label'));
  expect(tables.length).toBeGreaterThan(3);
  expect(regions.filter((name) => name?.startsWith('Years of'))).toEqual([]);
});

test('every drawing of the overview has a name', async () => {
  await renderApp('/');
  const names = screen
    .getAllByRole('figure')
    .map((figure) => figure.getAttribute('aria-labelledby'));
  expect(names).toHaveLength(4);
  for (const id of names) expect(document.getElementById(id ?? '')?.textContent).toMatch(/\w{3}/);
});

test('the table of all figures says what it holds', async () => {
  await renderApp('/data');
  const caption = /^Published figures that fit the filters/;
  expect(screen.getByRole('table', { name: caption })).toBeVisible();
});
