import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../src/content/packages.ts';
import { cellsOf, main, renderApp } from '../support/renderApp.tsx';

test('every package that ships is listed with its version and licence, and leads to the text', async () => {
  const { user } = await renderApp('/method');
  const count = `The ${shippedPackages.length} packages whose code is part of this site`;
  await user.click(within(main()).getByText(new RegExp(`^${count}`)));
  const table = within(main()).getByRole('table', { name: 'Packages and their licences' });
  expect(table.querySelectorAll('tbody tr')).toHaveLength(shippedPackages.length);
  const { version } = shippedPackages.find(({ name }) => name === 'recharts') ?? {};
  expect(cellsOf(table, 'recharts')).toEqual(['recharts', version, 'MIT']);
  const link = screen.getByRole('link', { name: 'The text of every one of these licences' });
  expect(link).toHaveAttribute('href', '/licences.txt');
});
