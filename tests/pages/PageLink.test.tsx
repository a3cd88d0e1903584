import { readdirSync, readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageLink } from '../../src/pages/PageLink.tsx';

const url = 'https://copies.example/report';

test('A page that was read is linked, without saying where its reader came from.', () => {
  render(<PageLink source={{ url, isLinked: true }}>Northern Echo</PageLink>);
  const link = screen.getByRole('link', { name: 'Northern Echo' });
  expect(link).toHaveAttribute('href', url);
  expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('A copy on a host that no reader should be sent to is named only.', () => {
  const { container } = render(
    <PageLink source={{ url, isLinked: false }}>Northern Echo</PageLink>,
  );
  expect(container).toHaveTextContent(/^Northern Echo$/);
  expect(container.innerHTML).not.toContain(url);
});

test('No other file makes a link of the address of a source.', () => {
  const folders = ['app', 'charts', 'pages', 'ui'];
  const files = folders.flatMap((folder) =>
    readdirSync(`src/${folder}`).map((name) => `src/${folder}/${name}`),
  );
  const linking = files.filter((path) =>
    /href=\{[^}]*source\.url/i.test(readFileSync(path, 'utf8')),
  );
  expect(linking).toEqual([]);
});
