import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

test('the packages whose code ships are a link away, with their licences', async () => {
  await renderApp('/method');
  const link = screen.getByRole('link', { name: 'their names, versions and licences' });
  expect(link).toHaveAttribute('href', '/licences.txt');
});
