import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

test('the packages whose code ships are a link away, with their licences', async () => {
  await renderApp('/method');
  const link = screen.getByRole('link', { name: 'their names, versions and licences' });
  expect(link).toHaveAttribute('href', '/licences.txt');
});

test('where towns and villages come from is said, with the licence', async () => {
  await renderApp('/method');
  expect(screen.getByRole('link', { name: 'GeoNames' })).toHaveAttribute(
    'href',
    'https://www.geonames.org/',
  );
  expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by/4.0/',
  );
});
