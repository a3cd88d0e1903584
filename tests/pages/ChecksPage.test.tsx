import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { follow, main, renderApp, type Visit } from '../support/renderApp.tsx';

/** The page once every measure has come and was checked. */
async function open(): Promise<Visit> {
  const visit = await renderApp('/checks');
  await within(main()).findByRole('heading', { name: /^More than the class/ }, { timeout: 30_000 });
  return visit;
}

/** The section under the heading that begins so. */
function section(name: string): HTMLElement {
  const heading = within(main())
    .getAllByRole('heading', { level: 2 })
    .find(({ textContent }) => textContent?.startsWith(name));
  const found = heading?.closest('section');
  if (!found) throw new Error(`No section "${name}".`);
  return found;
}

function item(name: string, start: string): HTMLElement {
  const found = within(section(name))
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.startsWith(start));
  if (!found) throw new Error(`Nothing begins with "${start}".`);
  return found;
}

test('every kind has its heading with a count, which is that of its list', async () => {
  await open();
  expect(document.title).toBe('Checks · Flagged');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Figures that do not fit');
  const headings = within(main()).getAllByRole('heading', { level: 2 });
  expect(headings.map(({ textContent }) => textContent?.replace(/ \(\d+\)$/, ''))).toEqual([
    'More than the class that holds it',
    'Less than a third of the class that holds it',
    'A span of months with more than the class in the same quarters',
    'A span of months with less than a third of the class in the same quarters',
    'Forces that add up to more than their sum',
    'Years that do not add up to a sum over several years',
    'Two numbers for one area and period',
  ]);
  for (const heading of headings) {
    const place = heading.closest('section') ?? main();
    const items = within(place).getAllByRole('listitem');
    expect(heading).toHaveTextContent(`(${items.length})`);
    const sentences = items.map(({ textContent }) => textContent);
    expect(new Set(sentences).size).toBe(items.length);
  }
});

test('each sentence leads to where its figures come from', async () => {
  await open();
  for (const one of within(main()).getAllByRole('listitem')) {
    const links = within(one).getAllByRole('link', { name: 'Where this comes from' });
    const addresses = links.map((link) => link.getAttribute('href') ?? '');
    for (const address of addresses) {
      expect(address).toMatch(/^\/figure\?measure=[a-z0-9-]+&area=[a-z0-9-]+&period=[\d_-]+$/);
    }
    expect(new Set(addresses).size).toBe(addresses.length);
  }
});

test('Derbyshire: the arithmetic, and its figure one step away', async () => {
  const visit = await open();
  const derbyshire = item('More than the class', 'Derbyshire');
  expect(derbyshire).toHaveTextContent(
    'Derbyshire, Online grooming (s.15A), 2022/23: 285 is 91 more than the 194 that the Home Office counts in the whole class for that force and year (Sexual grooming). Where this comes from',
  );
  await follow(within(derbyshire).getByRole('link', { name: 'Where this comes from' }));
  expect(visit.address()).toBe(
    '/figure?measure=sexual-communication-with-a-child&area=derbyshire&period=2022-23',
  );
  expect(within(main()).getByText('285', { selector: 'p' })).toBeVisible();
});

test('West Mercia: two numbers, one link for both', async () => {
  await open();
  const both = item('Two numbers', 'West Mercia');
  expect(both).toHaveTextContent(
    'published as 85 (NSPCC, 21 June 2016); 114 (NSPCC, 1 June 2017); 114 (NSPCC, 25 June 2019)',
  );
  expect(within(both).getAllByRole('link')).toHaveLength(1);
});
