import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadComponent } from '../../src/app/loadComponent.ts';
import { LoadError } from '../../src/data/LoadError.ts';
import { renderApp } from '../support/renderApp.tsx';

vi.mock('../../src/app/loadComponent.ts', () => ({ loadComponent: vi.fn() }));

const load = vi.mocked(loadComponent);
const Help = () => <h1>Whom to turn to</h1>;

// React's own word on a caught error.
beforeEach(() => {
  vi.mocked(console.error).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.mocked(console.error).mockClear();
});

beforeEach(() => {
  load.mockReset().mockRejectedValue(new LoadError('missing', 'The network is down.'));
});

const heading = () => screen.getByRole('heading', { level: 1 });

test('a page whose code did not come is asked for again, and shown when it comes', async () => {
  const { user } = await renderApp('/help');
  expect(screen.getByRole('alert')).toHaveTextContent('This page could not be loaded.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('alert')).toBeVisible());
  load.mockResolvedValue(Help);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(heading()).toHaveTextContent('Whom to turn to'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a page that failed is asked for again when it is opened again', async () => {
  const { user } = await renderApp('/privacy');
  const footer = within(screen.getByRole('contentinfo'));
  const link = (name: string) => footer.getByRole('link', { name });
  await user.click(link('Method'));
  await waitFor(() => expect(heading()).toHaveTextContent('Method'));
  load.mockResolvedValue(Help);
  await act(async () => link('Privacy').click());
  await waitFor(() => expect(heading()).toHaveTextContent('Whom to turn to'));
});
