import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { loadPage } from '../../src/app/pageCode.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { follow, main, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());

const footer = () => screen.getByRole('contentinfo');
const help = () => screen.getByRole('link', { name: 'More help' });

/** Whether the page lets the browser follow the link itself. */
function isLeftToBrowser(link: HTMLElement, press: MouseEventInit = {}): boolean {
  const click = createEvent.click(link, { button: 0, ...press });
  let isLeft = false;
  const last = (event: Event) => {
    isLeft = !event.defaultPrevented;
    // jsdom would try to load it.
    event.preventDefault();
  };
  window.addEventListener('click', last);
  fireEvent(link, click);
  window.removeEventListener('click', last);
  return isLeft;
}

test('a link between pages is followed without loading the site again, and the way back is kept', async () => {
  const { arrivals } = await open('/help');
  await follow(within(footer()).getByRole('link', { name: 'Privacy' }));
  expect(arrivals).toEqual([
    { address: '/help', how: 'POP' },
    { address: '/privacy', how: 'PUSH' },
  ]);
});

test('the way to help works in the page once the code of the help page is here', async () => {
  const { address } = await open('/privacy');
  // It comes when the page is at rest, or is used.
  await act(async () => {
    window.dispatchEvent(new Event('pointermove'));
    await loadPage('HelpPage');
  });
  await follow(help());
  expect(address()).toBe('/help');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Whom to turn to');
});

describe('a figure in a table', () => {
  const opened = '/compare?areas=northshire&show=table';
  const figure = () => within(main()).getAllByRole('link', { name: /^[\d,]+$/ })[0] as HTMLElement;

  test('leads to where it comes from', async () => {
    const { address } = await open(opened);
    await follow(figure());
    expect(address()).toMatch(/^\/figure\?/);
  });

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with the command key', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the wheel', { button: 1 }],
  ])('is left to the browser where it is pressed %s', async (_how, press) => {
    const { address } = await open(opened);
    expect(isLeftToBrowser(figure(), press)).toBe(true);
    expect(address()).toBe(opened);
  });
});

test.each([
  ['/', 'Overview'],
  ['/forces', 'Forces'],
  ['/forces/nowhere', 'Forces'],
  ['/help', undefined],
])('on %s the navigation says that %s leads here', async (path, name) => {
  await open(path);
  const pages = screen.getByRole('navigation', { name: 'Pages' });
  const here = within(pages).queryAllByRole('link', { current: 'page' });
  expect(here.map(({ textContent }) => textContent)).toEqual(name ? [name] : []);
});
