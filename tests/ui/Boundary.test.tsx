import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../src/ui/Boundary.tsx';

let isBroken = true;
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

function Chart() {
  if (isBroken) throw new Error('The drawing broke.');
  return <p>Northshire: 12</p>;
}

function show() {
  render(
    <>
      <p>Whom to call</p>
      <Boundary what="The chart">
        <Chart />
      </Boundary>
    </>,
    // React's own word on a caught error is not for the console of a test.
    { onCaughtError: () => undefined },
  );
  return userEvent.setup();
}

beforeEach(() => {
  isBroken = true;
  vi.stubGlobal('fetch', ask);
  vi.stubGlobal('location', { reload, href: 'https://example.org/map' });
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => fetched });
});

afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockReset();
  ask.mockClear();
});

const anew = () => screen.queryByRole('button', { name: 'Load the page anew' });

test('what fails says so and leaves everything around it', () => {
  show();
  expect(screen.getByRole('alert')).toHaveTextContent(/^The chart could not be shown\./);
  expect(screen.getByText('Whom to call')).toBeVisible();
  expect(anew()).toBeNull();
});

test('trying again shows it once it works', async () => {
  const user = show();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Northshire: 12')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what fails again can be loaded anew with the whole page', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/^The chart could not be shown\./);
  const button = anew();
  if (!button) throw new Error('There is no way to load the page anew.');
  expect(reload).not.toHaveBeenCalled();
  ask.mockClear();
  await user.click(button);
  // What the browser kept of them may be what is broken.
  expect(ask.mock.calls).toEqual([
    ['https://example.org/assets/map-1.js', { cache: 'reload' }],
    ['https://example.org/assets/figures-1.json', { cache: 'reload' }],
  ]);
  expect(reload).toHaveBeenCalledOnce();
});
