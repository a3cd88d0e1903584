import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pages as everyPage } from '../../src/app/pages.ts';
import { exampleOf, unopenedBy } from '../support/examplePages.ts';
import { main, renderApp } from '../support/renderApp.tsx';

const cyber = 'measure=cyber-flagged-child-sexual-offences';

/** Views with a title of their own. */
const views: readonly (readonly [address: string, title: string])[] = [
  ['/', 'Flagged'],
  [`/map?${cyber}`, 'Map · Flagged'],
  ['/trends?measure=rape-of-a-child', 'Trends · Flagged'],
  [`/compare?${cyber}&areas=kent`, 'Compare · Flagged'],
  ['/forces/west-mercia', 'West Mercia · Flagged'],
  ['/forces/nowhere', 'Unknown force · Flagged'],
  [`/data?${cyber}`, 'Data · Flagged'],
  [`/figure?${cyber}&area=west-mercia&period=2015-16`, 'West Mercia 2015/16 · Flagged'],
  ['/coverage?measure=rape-of-a-child', 'Who answered · Flagged'],
  ['/claims/ew-15-a-day', 'Claim: 15 (NSPCC, 1 June 2017) · Flagged'],
  ['/claims/nowhere', 'Unknown claim · Flagged'],
  ['/sources/nowhere', 'Unknown source · Flagged'],
  ['/releases/nspcc-2019-06', 'Release: NSPCC, 25 June 2019 · Flagged'],
  ['/releases/nowhere', 'Unknown release · Flagged'],
  ['/nowhere', 'Page not found · Flagged'],
];

const others = unopenedBy(views.map(([address]) => address));
const pages = [
  ...views,
  ...others.map((page) => [exampleOf(page), `${page.title} · Flagged`] as const),
];

const offence =
  /\b(sexual|rape|abuse|grooming|child|images?|exploitation|offences?|victims?|cyber)\b/i;

test.each(pages)(
  '%s has a title that names no offence, help, a way out, ways on and to pass it on: %s',
  async (address, title) => {
    await renderApp(address);
    expect(document.title).toBe(title);
    expect(document.title).not.toMatch(offence);
    const bar = screen.getByRole('complementary', { name: 'Help, and a way to leave' });
    const link = (name: string) => within(bar).getByRole('link', { name });
    expect(link('Childline 0800 1111')).toHaveAttribute('href', 'tel:08001111');
    expect(link('More help')).toHaveAttribute('href', '/help');
    expect(link('Exit this page')).toBeVisible();
    expect(main().querySelectorAll('h1')).toHaveLength(1);
    const pages = screen.getByRole('navigation', { name: 'Pages' });
    expect(within(pages).getAllByRole('link').length).toBeGreaterThan(5);
    // What names nothing is not passed on.
    const isLost = document.head.querySelector('[name=robots]') !== null;
    expect(within(main()).queryAllByText('Share').length > 0, 'has <PageShare>').toBe(!isLost);
  },
);

test('the navigation or the foot of the pages leads to every page that stands for no row', () => {
  for (const { path, isInSitemap, rows, navigation, footer } of everyPage)
    if (isInSitemap && !rows) expect(navigation ?? footer, path).toBeDefined();
});

test('a source whose publisher has the offence in its name does not put it into the title', async () => {
  await renderApp('/sources/iicsa-final-report-2022');
  expect(main()).toHaveTextContent('Independent Inquiry into Child Sexual Abuse');
  expect(document.title).toMatch(/ · Flagged$/);
  expect(document.title).not.toMatch(offence);
});

test('the first two links of a page leave it, and skip to its content', async () => {
  await renderApp('/help');
  const [exit, skip] = screen.getAllByRole('link');
  expect(exit).toHaveTextContent('Exit this page');
  expect(exit).toHaveAttribute('href', 'https://www.bbc.co.uk/weather');
  expect(skip).toHaveTextContent('Skip to content');
  expect(skip).toHaveAttribute('href', `#${main().id}`);
});

test('help begins with danger, and each need has its own heading', async () => {
  await renderApp('/help');
  const headings = within(main())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'A child is in danger now',
    'You are a child or a young person',
    'You are worried about a child',
    'An image or video is online',
    'It happened to you, now or long ago',
    'You are worried about your own or somebody else’s thoughts or behaviour',
  ]);
  const [first] = within(main()).getAllByRole('link');
  expect(first).toHaveTextContent(/^999$/);
});

test('the page that is shown is marked in the navigation', async () => {
  await renderApp('/forces/west-mercia');
  const nav = screen.getByRole('navigation', { name: 'Pages' });
  const current = within(nav).getAllByRole('link', { current: 'page' });
  expect(current.map(({ textContent }) => textContent)).toEqual(['Forces']);
});

test('privacy says what it cannot hide', async () => {
  await renderApp('/privacy');
  for (const words of ['history', 'downloads', 'provider', 'watches your screen']) {
    expect(main()).toHaveTextContent(words);
  }
});
