import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, main, renderApp } from '../support/renderApp.tsx';

const footer = () => screen.getByRole('contentinfo');
const linkTo = (name: string) => within(footer()).getByRole('link', { name });

/** Whether the page let the browser follow the link itself. */
function isLeftToBrowser(link: HTMLElement, press: MouseEventInit = {}): boolean {
  // jsdom would try to load it.
  const stop = (event: Event) => event.preventDefault();
  const click = createEvent.click(link, { button: 0, ...press });
  let isLeft = false;
  const last = (event: Event) => {
    isLeft = !event.defaultPrevented;
    stop(event);
  };
  window.addEventListener('click', last);
  fireEvent(link, click);
  window.removeEventListener('click', last);
  return isLeft;
}

function linked(attributes: Readonly<Record<string, string>>): HTMLElement {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  main().append(link);
  return link;
}

describe('a link between pages', () => {
  test('is followed without loading anew, and the way back is kept', async () => {
    const { arrivals } = await renderApp('/help');
    await follow(linkTo('Privacy'));
    expect(arrivals).toEqual([
      { address: '/help', how: 'POP' },
      { address: '/privacy', how: 'PUSH' },
    ]);
  });

  test('to the very same view leaves nothing to go back to', async () => {
    const { arrivals } = await renderApp('/privacy');
    await follow(linkTo('Privacy'));
    expect(arrivals.at(-1)).toEqual({ address: '/privacy', how: 'REPLACE' });
  });

  test('keeps its query and its place', async () => {
    const { address } = await renderApp('/help');
    await follow(linked({ href: '/method?x=1#rates' }));
    expect(address()).toBe('/method?x=1');
  });

  test('with something inside is followed from there', async () => {
    const { address } = await renderApp('/help');
    const link = linked({ href: '/privacy' });
    link.append(document.createElement('b'));
    await follow(link.firstElementChild as HTMLElement);
    expect(address()).toBe('/privacy');
  });
});

describe('the browser follows', () => {
  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with the command key', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the wheel', { button: 1 }],
  ])('a link pressed %s', async (_how, press) => {
    const { address } = await renderApp('/help');
    expect(isLeftToBrowser(linkTo('Privacy'), press)).toBe(true);
    expect(address()).toBe('/help');
  });

  test.each([
    ['to a file', { href: '/licences.txt' }],
    ['to no page', { href: '/nowhere' }],
    ['to another site', { href: 'https://example.org/help' }],
    ['into another tab', { href: '/privacy', target: '_blank' }],
    ['to keep as a file', { href: '/privacy', download: 'privacy' }],
    ['to a place on the page', { href: '/help#content' }],
    ['to call', { href: 'tel:08001111' }],
  ])('a link %s', async (_where, attributes) => {
    window.history.replaceState(null, '', '/help');
    const { address } = await renderApp('/help');
    expect(isLeftToBrowser(linked(attributes))).toBe(true);
    expect(address()).toBe('/help');
  });

  test('the way to help in the bar above every page', async () => {
    const { address } = await renderApp('/privacy');
    expect(isLeftToBrowser(screen.getByRole('link', { name: 'More help' }))).toBe(true);
    expect(address()).toBe('/privacy');
  });

  test('what something else has answered already', async () => {
    const { address } = await renderApp('/help');
    const link = linked({ href: '/privacy' });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(address()).toBe('/help');
  });
});

test.each([
  ['/', 'Overview'],
  ['/forces', 'Forces'],
  ['/forces/kent', 'Forces'],
  ['/map', 'Map'],
])('on %s the way to %s says that it leads here', async (path, name) => {
  await renderApp(path);
  const pages = screen.getByRole('navigation', { name: 'Pages' });
  const here = within(pages)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page');
  expect(here.map(({ textContent }) => textContent)).toEqual([name]);
});
