import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageBoundary } from '../../src/app/PageBoundary.tsx';
import { type PageEntry, pages } from '../../src/app/pages.ts';
import { LoadError } from '../../src/data/LoadError.ts';

const reload = vi.fn();
const ask = vi.fn(() => Promise.reject(new TypeError('The network is down.')));
/** What the page has asked for so far. */
const fetched = [
  'https://example.org/assets/map-1.js',
  'https://example.org/assets/map-1.js',
  'https://example.org/assets/figures-1.json',
  'https://example.org/build.json',
  'https://example.com/assets/other.js',
].map((name) => ({ name }));

beforeEach(() => {
  vi.stubGlobal('fetch', ask);
  vi.stubGlobal('location', { reload, href: 'https://example.org/map' });
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => fetched });
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockReset();
  ask.mockClear();
});

function pageOf(path: string): PageEntry {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

interface ChartProps {
  readonly errorOf: () => unknown;
}

function Chart({ errorOf }: ChartProps) {
  const error = errorOf();
  if (error) throw error;
  return <h1>Northshire: 12</h1>;
}

function show(errorOf: ChartProps['errorOf'], page?: PageEntry) {
  return showInside(<Chart errorOf={errorOf} />, page);
}

function showInside(content: ReactNode, page = pageOf('/map')) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <p>Whom to call</p>
        <PageBoundary page={page}>{content}</PageBoundary>
      </MemoryRouter>
    </QueryClientProvider>,
    // React's own word on a caught error is not for the console of a test.
    { onCaughtError: () => undefined },
  );
  return userEvent.setup();
}

test.each([
  [
    'code that does not come',
    new LoadError('missing', 'It did not come.'),
    'This page could not be loaded. Check your connection. If we have just updated the site, reload the page.',
  ],
  [
    'code that cannot be read',
    new LoadError('unreadable', 'It is empty.'),
    'This page could not be loaded. A file came incomplete, or this browser is too old to read it. Reload the page to fetch it again.',
  ],
  [
    'an error of our own',
    new RangeError('The drawing broke.'),
    'This page could not be shown. There is an error in this site. Reloading the page may help.',
  ],
])('%s is told in its own words, and leaves everything around it', (_what, error, words) => {
  show(() => error);
  expect(screen.getByRole('alert')).toHaveTextContent(
    `${words} Help and the other pages still work.`,
  );
  expect(screen.getByText('Whom to call')).toBeVisible();
});

test.each([
  ['/map', 'Map · Flagged', 'Map'],
  ['/', 'Flagged', 'Flagged'],
])('a page that failed at %s keeps its title and one heading', (path, title, heading) => {
  show(() => new Error('The drawing broke.'), pageOf(path));
  expect(document.title).toBe(title);
  const headings = screen.getAllByRole('heading', { level: 1 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([heading]);
});

test('trying again shows the page once it works', async () => {
  let isBroken = true;
  const user = show(() => isBroken && new Error('The drawing broke.'));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading')).toHaveTextContent('Northshire: 12');
  expect(screen.queryByRole('alert')).toBeNull();
});

let isDown = false;

function Figures() {
  const { data } = useSuspenseQuery({
    queryKey: ['figures'],
    queryFn: () =>
      isDown ? Promise.reject(new LoadError('missing', 'It did not come.')) : Promise.resolve(12),
    retry: false,
  });
  return <h1>Northshire: {data}</h1>;
}

test('a file of figures that did not come is asked for again', async () => {
  isDown = true;
  const user = showInside(<Figures />);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This page could not be loaded. Check your connection.',
  );
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Northshire: 12' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('reloading fetches all files of the page again, as those the browser kept may be broken', async () => {
  const user = show(() => new Error('The drawing broke.'));
  ask.mockClear();
  await user.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(ask.mock.calls).toEqual([
    ['https://example.org/assets/map-1.js', { cache: 'reload' }],
    ['https://example.org/assets/figures-1.json', { cache: 'reload' }],
  ]);
  expect(reload).toHaveBeenCalledOnce();
});
