import { act, render, screen } from '@testing-library/react';
import { createElement, Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadComponent } from '../../src/app/loadComponent.ts';
import { forgetPage, pageComponent, preloadPage } from '../../src/app/pageCode.ts';

vi.mock('../../src/app/loadComponent.ts', () => ({ loadComponent: vi.fn() }));

const Help = () => <h1>Whom to turn to</h1>;
const load = vi.mocked(loadComponent);

beforeEach(() => {
  forgetPage('HelpPage');
  load.mockReset().mockResolvedValue(Help);
});

async function show(): Promise<void> {
  await act(async () => {
    render(<Suspense fallback="On its way">{createElement(pageComponent('HelpPage'))}</Suspense>);
  });
}

test('the code of a page is asked for when it is first rendered, and once', async () => {
  pageComponent('HelpPage');
  expect(load).not.toHaveBeenCalled();
  await show();
  await show();
  expect(screen.getAllByRole('heading')).toHaveLength(2);
  expect(load).toHaveBeenCalledOnce();
});

test('a page that was loaded before is rendered at once', async () => {
  await preloadPage('HelpPage');
  render(createElement(pageComponent('HelpPage')));
  expect(screen.getByRole('heading')).toHaveTextContent('Whom to turn to');
});

test('a failure stays until it is forgotten; then the code is asked for again', async () => {
  load.mockRejectedValue(new TypeError('Failed to fetch'));
  const failing = pageComponent('HelpPage');
  expect(pageComponent('HelpPage')).toBe(failing);
  await expect(preloadPage('HelpPage')).rejects.toThrow('Failed to fetch');
  load.mockResolvedValue(Help);
  forgetPage('HelpPage');
  expect(pageComponent('HelpPage')).not.toBe(failing);
  await show();
  expect(screen.getByRole('heading')).toBeVisible();
});

test('a page that is in no file is a mistake of ours', async () => {
  await expect(preloadPage('AtlantisPage')).rejects.toThrow(
    'There is no src/pages/AtlantisPage.tsx.',
  );
});
