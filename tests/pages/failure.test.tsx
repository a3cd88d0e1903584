import { load } from 'published:files';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { chart, loaded, main, renderApp } from '../support/renderApp.tsx';

/** A busy machine takes its time. */
const patience = { timeout: 30_000 };

/** From here on neither figures nor quarters can be had, until the network is back. */
function cutNetwork(): () => void {
  const down = () => Promise.reject(new Error('The network is down.'));
  const files = [
    vi.spyOn(load, 'figures').mockImplementation(down),
    vi.spyOn(load, 'quarters').mockImplementation(down),
  ];
  return () => {
    for (const file of files) file.mockRestore();
  };
}

test.each([
  ['/', 'This page'],
  ['/map', 'This page'],
  ['/trends', 'This page'],
  ['/compare?areas=kent', 'This page'],
  ['/forces/kent', 'The figures'],
  ['/data', 'This page'],
])('%s without its figures says so, and keeps the helplines', async (address, what) => {
  cutNetwork();
  await renderApp(address, { isFailing: true });
  expect(screen.getByRole('alert')).toHaveTextContent(`${what} could not be loaded.`);
  expect(screen.getAllByRole('link', { name: 'Childline 0800 1111' })[0]).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});

test('once the network is back, trying again brings the figures', async () => {
  const mendNetwork = cutNetwork();
  await renderApp('/compare?areas=kent&period=2024-25', { isFailing: true });
  mendNetwork();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  });
  await loaded();
  expect(await screen.findByRole('figure', {}, patience)).toBeVisible();
  expect(main()).toHaveTextContent('289 offences recorded by police');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the page can be reloaded as well', async () => {
  cutNetwork();
  await renderApp('/compare?areas=kent&period=2024-25', { isFailing: true });
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('If we have just updated the site, reload the page.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('quarters that cannot be had leave the rest of the page, and the way back to years', async () => {
  const { user } = await renderApp('/trends?areas=kent', { isFailing: true });
  const mendNetwork = cutNetwork();
  await user.click(screen.getByRole('radio', { name: 'Quarterly' }));
  const alert = await screen.findByRole('alert', {}, patience);
  expect(alert).toHaveTextContent('The figures by quarter could not be loaded.');
  expect(alert).toHaveTextContent('Those by year are below.');
  expect(screen.getByRole('figure')).toHaveTextContent('years to March');
  expect(screen.getByRole('combobox', { name: 'Measure' })).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Parts of the figures/ })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Yearly' }));
  expect(await screen.findByRole('figure', {}, patience)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  mendNetwork();
  await user.click(screen.getByRole('radio', { name: 'Quarterly' }));
  await waitFor(() => expect(chart()).toHaveTextContent('by calendar quarter'), patience);
});

test('while quarters are on their way the years stay on the screen', async () => {
  const { user } = await renderApp('/trends?areas=kent');
  const quarters = await load.quarters();
  let arrive: () => void = () => undefined;
  vi.spyOn(load, 'quarters').mockReturnValue(
    new Promise((resolve) => {
      arrive = () => resolve(quarters);
    }),
  );
  await user.click(screen.getByRole('radio', { name: 'Quarterly' }));
  expect(screen.getByRole('radio', { name: 'Quarterly' })).toBeChecked();
  expect(screen.getByRole('figure')).toHaveTextContent('years to March');
  expect(screen.getByText('Loading the figures…')).toBeVisible();
  await act(async () => arrive());
  await waitFor(() => expect(chart()).toHaveTextContent('by calendar quarter'), patience);
});

test.each(['/help', '/privacy', '/method', '/forces'])('%s needs no figures', async (address) => {
  cutNetwork();
  await renderApp(address);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
