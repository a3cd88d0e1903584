import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadCorrections } from '../../src/data/load.ts';
import { isOfFigure } from '../../src/domain/correction.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { dateWords } from '../../src/domain/release.ts';
import { main, renderApp } from '../support/renderApp.tsx';

const corrections = await loadCorrections();

test('Every correction is listed once, under its day, with its reason.', async () => {
  await renderApp('/corrections');
  const days = within(main())
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  const known = [...new Set(corrections.map(({ date }) => date))].sort().reverse();
  expect(days).toEqual(known.map(dateWords));
  const lines = [...main().querySelectorAll('section li')].map((line) => line.textContent ?? '');
  expect(lines).toHaveLength(corrections.length);
  for (const { reason } of corrections) {
    expect(
      lines.some((line) => line.endsWith(reason)),
      reason,
    ).toBe(true);
  }
});

test('A corrected figure is a link away, and so is the feed.', async () => {
  await renderApp('/corrections');
  const figures = corrections.filter(isOfFigure);
  expect(figures.length).toBeGreaterThan(0);
  const links = within(main())
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/figure?'));
  expect(links).toHaveLength(figures.length);
  expect(screen.getByRole('link', { name: 'The same as a feed' })).toHaveAttribute(
    'href',
    '/corrections.xml',
  );
});

test('Each corrected figure says so where it comes from.', async () => {
  const [moved] = corrections.filter((one) => isOfFigure(one) && one.column === 'release');
  if (!moved) throw new Error('No figure was moved to another release.');
  const { measure, area, period, date } = moved;
  await renderApp(`/figure?measure=${measure}&area=${area}&period=${parsePeriod(period)?.slug}`);
  const said = new RegExp(`^Corrected on ${dateWords(date)}\\. Release: `);
  const words = (await screen.findByText(said)).closest('p');
  if (!words) throw new Error('It stands in no paragraph.');
  expect(words).toHaveTextContent(moved.reason);
  expect(within(words).getByRole('link', { name: 'All corrections' })).toHaveAttribute(
    'href',
    '/corrections',
  );
});

test('The foot of every page leads to the corrections.', async () => {
  await renderApp('/help');
  const foot = screen.getByRole('contentinfo');
  expect(within(foot).getByRole('link', { name: 'Corrections' })).toHaveAttribute(
    'href',
    '/corrections',
  );
});
