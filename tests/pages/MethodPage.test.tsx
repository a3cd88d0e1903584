import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { residentGroups } from '../../src/domain/measure.ts';
import { residentsMeaning } from '../../src/domain/rateWords.ts';
import { spreadMeaning, spreadSaysNot } from '../../src/domain/spreadWords.ts';
import { main, renderApp } from '../support/renderApp.tsx';

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

test('what stands beside pictures is said there too, in the same words', async () => {
  await renderApp('/method');
  const words = [
    ...residentGroups.map(residentsMeaning),
    spreadMeaning,
    spreadSaysNot,
    'Forces of England and Wales must set it since April 2015.',
    'Since April 2024 software helps to set it, and text messages and calls count too.',
    'counts before and after do not compare',
  ];
  for (const said of words) expect(main()).toHaveTextContent(said);
});

test('what stands beside pictures is short: at most 18 words a sentence', () => {
  const texts = [...residentGroups.map(residentsMeaning), spreadMeaning, spreadSaysNot];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.]) /));
  const long = sentences.filter((sentence) => sentence.split(' ').length > 18);
  expect(sentences.length).toBeGreaterThan(10);
  expect(long).toEqual([]);
});
