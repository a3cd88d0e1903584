import { expect, test } from 'vitest';
import { readsAsof } from '../../src/url/kept.ts';
import { examplePages } from '../support/examplePages.ts';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const asof = 'asof=2016-12';
const figure = 'measure=cyber-flagged-child-sexual-offences&area=west-mercia&period=2015-16&';

/** Where each link of the page leads within the site. */
function ways(within: ParentNode): URL[] {
  return [...within.querySelectorAll('a[href^="/"]')].map(
    (link) => new URL(link.getAttribute('href') ?? '', window.location.href),
  );
}

const pages = examplePages.filter(readsAsof);

test.each(pages)('every way on from %s leads to what was known in the same month', async (path) => {
  await renderApp(`${path}?${path === '/figure' ? figure : ''}${asof}`);
  expect(main()).toHaveTextContent('Only figures published by the end of December 2016 are shown.');
  const read = ways(document).filter(({ pathname }) => readsAsof(pathname));
  expect(read.length).toBeGreaterThan(5);
  const forgotten = read.filter(({ searchParams }) => searchParams.get('asof') !== '2016-12');
  expect(forgotten.map(({ pathname, search }) => pathname + search)).toEqual([]);
});

test('what a page that looks back to no month leads to is of today', async () => {
  await renderApp('/forces/west-mercia');
  expect(ways(document).filter(({ searchParams }) => searchParams.has('asof'))).toEqual([]);
});

test('from force to force, the month is kept all the way', async () => {
  const { address } = await renderApp(`/map?areas=west-mercia&${asof}`);
  const forces = document.querySelector<HTMLElement>('header a[href^="/forces"]');
  if (!forces) throw new Error('The navigation leads to no forces.');
  await follow(forces);
  expect(address()).toBe(`/forces?${asof}`);
  const kent = main().querySelector<HTMLElement>('a[href^="/forces/kent"]');
  if (!kent) throw new Error('The list leads to no force.');
  await follow(kent);
  expect(address()).toBe(`/forces/kent?${asof}`);
});
