import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { core } from '../../src/data/files.ts';
import { loaded, main, renderApp } from '../support/renderApp.tsx';

const network = vi.hoisted(() => ({ isDown: false }));

vi.mock('../../src/data/files.ts', async (original) => {
  const files = await original<typeof import('../../src/data/files.ts')>();
  const texts = [...files.observationTexts].map(([slug, load]) => {
    const late = () =>
      network.isDown ? Promise.reject(new Error('The network is down.')) : load();
    return [slug, late] as const;
  });
  return { ...files, observationTexts: new Map(texts) };
});

beforeEach(() => {
  network.isDown = true;
});

test('the made-up network knows every measure', () => {
  expect(core.measures.size).toBe(11);
});

test.each(['/', '/map', '/trends', '/compare?areas=kent', '/forces/kent', '/data'])(
  '%s without its figures says so, and keeps the helplines',
  async (address) => {
    await renderApp(address);
    expect(screen.getByRole('alert')).toHaveTextContent('The figures could not be loaded.');
    expect(screen.getByRole('link', { name: 'Childline 0800 1111' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test('where not every figure can be had, those of one measure may', async () => {
  const { user, address } = await renderApp('/data');
  const measure = screen.getByRole('combobox', { name: 'Measure' });
  expect(screen.queryByRole('combobox', { name: 'Period' })).toBeNull();
  await user.selectOptions(measure, 'Sexual grooming');
  expect(measure).toHaveFocus();
  expect(address()).toBe('/data?measure=sexual-grooming');
  network.isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table', {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Period' })).toBeVisible();
  expect(measure).toHaveValue('sexual-grooming');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('once the network is back, trying again brings the figures', async () => {
  await renderApp('/compare?areas=kent');
  network.isDown = false;
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  });
  await loaded();
  expect(await screen.findByRole('figure')).toBeVisible();
  expect(main()).toHaveTextContent('289 offences recorded by police');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the page can be reloaded as well', async () => {
  await renderApp('/compare?areas=kent');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('If we have just updated the site, reload the page.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a measure that cannot be had leaves the one before on the screen', async () => {
  network.isDown = false;
  const { user } = await renderApp('/compare?areas=kent');
  network.isDown = true;
  await user.selectOptions(screen.getByLabelText('Measure'), 'Rape');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'What was on the screen before is still below.',
  );
  expect(main()).toHaveTextContent('289 offences recorded by police');
});

test.each(['/help', '/privacy', '/method', '/forces'])('%s needs no figures', async (address) => {
  await renderApp(address);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});
