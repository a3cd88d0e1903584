import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showStartFailure } from '../../src/app/startFailure.tsx';
import { LoadError } from '../../src/data/LoadError.ts';

const served = '<aside>Whom to call</aside><main><h1>Map</h1><p>Northshire: 12</p></main>';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  const parsed = new DOMParser().parseFromString(served, 'text/html');
  root.append(...parsed.body.children);
  document.body.append(root);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('The network is down.')));
});
afterEach(() => {
  root.remove();
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

async function fail(error: unknown) {
  const again = vi.fn();
  await act(async () => {
    void showStartFailure(root, error).then(again);
  });
  return again;
}

test.each([
  ['', 'What the page says is here, and its links work.'],
  [
    '?as=count',
    'What is shown is the page as it opens, not the view that the link asks for. Its links work.',
  ],
])(
  'the notice stands above the page as it was served, and fits the query “%s”',
  async (search, words) => {
    window.history.replaceState(null, '', `/map${search}`);
    await fail(new LoadError('missing', 'It did not come.'));
    expect(screen.getByRole('alert')).toHaveTextContent(
      `The controls of this page could not be loaded. Check your connection. If we have just updated the site, reload the page. ${words}`,
    );
    expect(screen.getByRole('main').firstElementChild).toContainElement(screen.getByRole('alert'));
    expect(screen.getByText('Northshire: 12')).toBeVisible();
  },
);

test('trying again leaves the page exactly as it was served', async () => {
  const again = await fail(new SyntaxError('Unexpected <'));
  expect(again).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledOnce();
  expect(root.innerHTML).toBe(served);
});
