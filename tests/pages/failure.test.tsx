import { load } from 'published:files';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { loaded, main, renderApp } from '../support/renderApp.tsx';

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

test.each(['/', '/map', '/trends', '/compare?areas=kent', '/forces/kent', '/data'])(
  '%s without its figures says so, and keeps the helplines',
  async (address) => {
    cutNetwork();
    await renderApp(address);
    expect(screen.getByRole('alert')).toHaveTextContent('The figures could not be loaded.');
    expect(screen.getByRole('link', { name: 'Childline 0800 1111' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test('once the network is back, trying again brings the figures', async () => {
  const mendNetwork = cutNetwork();
  await renderApp('/compare?areas=kent');
  mendNetwork();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  });
  await loaded();
  expect(await screen.findByRole('figure', {}, { timeout: 30_000 })).toBeVisible();
  expect(main()).toHaveTextContent('289 offences recorded by police');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the page can be reloaded as well', async () => {
  cutNetwork();
  await renderApp('/compare?areas=kent');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('If we have just updated the site, reload the page.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('quarters that cannot be had leave the years on the screen', async () => {
  const { user } = await renderApp('/trends?areas=kent');
  cutNetwork();
  await user.click(screen.getByRole('radio', { name: 'Quarterly' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'What was on the screen before is still below.',
  );
  expect(screen.getByRole('figure')).toBeVisible();
});

test.each(['/help', '/privacy', '/method', '/forces'])('%s needs no figures', async (address) => {
  cutNetwork();
  await renderApp(address);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
