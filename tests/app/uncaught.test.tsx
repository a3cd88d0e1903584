import { screen, waitFor } from '@testing-library/react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servedAgain } from '../../src/app/uncaught.ts';

const reported = vi.fn();
let root: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('reportError', reported);
  root = document.body.appendChild(document.createElement('div'));
  const help = document.createElement('a');
  help.href = 'tel:08001111';
  help.textContent = 'Childline';
  root.append(help);
});

afterEach(() => {
  root.remove();
  vi.unstubAllGlobals();
  reported.mockReset();
  document.documentElement.className = '';
  delete document.documentElement.dataset.failed;
});

function Broken(): never {
  throw new Error('Not in this browser.');
}

test.each([
  ['hydrated', () => hydrateRoot(root, <Broken />, { onUncaughtError: servedAgain(root) })],
  ['rendered', () => createRoot(root, { onUncaughtError: servedAgain(root) }).render(<Broken />)],
])(
  'where nothing can be %s, the page that was served is there and says so',
  async (_how, start) => {
    // React gives an error to a test that acts, and to nobody else.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    start();
    await waitFor(() => expect(document.documentElement.dataset.failed).toBe('broken'));
    expect(screen.getByRole('link', { name: 'Childline' })).toHaveAttribute('href', 'tel:08001111');
    expect(document.documentElement).not.toHaveClass('unanswered');
    expect(reported).toHaveBeenCalledWith(new Error('Not in this browser.'));
  },
);

test('with the title that it was served with, where there is none any more', () => {
  const title = document.createElement('title');
  title.textContent = 'Northshire · Flagged';
  document.head.append(title);
  const fail = servedAgain(root);
  title.remove();
  fail(new Error('Not in this browser.'));
  expect(document.title).toBe('Northshire · Flagged');
  document.querySelector('title')?.remove();
});

test('of an address with a query it is said that the view is another', async () => {
  window.history.replaceState(null, '', '/map?period=2015-16');
  const fail = servedAgain(root);
  root.replaceChildren();
  fail(new Error('Not in this browser.'));
  expect(screen.getByRole('link', { name: 'Childline' })).toBeInTheDocument();
  expect(document.documentElement).toHaveClass('unanswered');
  window.history.replaceState(null, '', '/');
});

test('a page gone to since is loaded anew instead of showing another’s words', () => {
  const reload = vi.fn();
  const fail = servedAgain(root);
  root.replaceChildren();
  vi.stubGlobal('location', { href: 'https://flagged.test/claims', reload });
  fail(new Error('Not in this browser.'));
  expect(reload).toHaveBeenCalledOnce();
  expect(root).toBeEmptyDOMElement();
});
