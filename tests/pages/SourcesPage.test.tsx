import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { loadSources } from '../../src/data/load.ts';
import { core } from '../support/realDataset.ts';
import { main, notices, renderApp } from '../support/renderApp.tsx';

const estimates = [...core.residents.values()].flatMap((years) => [...years.values()]);
const sourcesOfResidents = new Set(estimates.map(({ source }) => source));

const field = () => screen.getByRole('searchbox');

function entries(): string[] {
  return within(main())
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

describe('every source', () => {
  test('by year, newest first, those without a date last, and each with a page', async () => {
    await renderApp('/sources');
    const years = within(main())
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent ?? '');
    expect(years.at(-1)).toBe('No date given');
    const dated = years.slice(0, -1);
    expect(dated).toEqual([...dated].sort().reverse());
    const { size } = await loadSources();
    expect(notices()).toContain(`${size} sources`);
    expect(entries()).toHaveLength(size);
    const links = within(main()).getAllByRole('link');
    const pages = links.filter((link) => link.getAttribute('href')?.startsWith('/sources/'));
    expect(new Set(pages.map((link) => link.getAttribute('href'))).size).toBe(size);
  });

  test('with the number of figures read in it', async () => {
    await renderApp('/sources');
    const home = entries().find((entry) => entry.startsWith('Home Office: “Police recorded'));
    expect(home).toMatch(/\d,\d{3} figures read in it/);
    const argus = entries().filter((entry) => entry.startsWith('South Wales Argus'));
    expect(argus.join()).toContain('7 figures read in it');
    expect(entries().join()).toContain('1 figure read in it');
    const residents = entries().filter((entry) => entry.includes('estimates of residents'));
    expect(residents).toHaveLength(sourcesOfResidents.size);
  });
});

describe('finding a source', () => {
  test.each([
    ['deeside', 4],
    ['DEESIDE 2016', 1],
    ['lincolnite 2019-10', 1],
  ])('by “%s”', async (query, atLeast) => {
    await renderApp('/sources');
    fireEvent.change(field(), { target: { value: query } });
    const found = entries();
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    expect(found.length).toBeLessThan(20);
    const [word = ''] = query.toLowerCase().split(' ');
    expect(found.every((entry) => entry.toLowerCase().includes(word))).toBe(true);
  });

  test('where nothing fits, that is said', async () => {
    await renderApp('/sources');
    fireEvent.change(field(), { target: { value: 'atlantis(' } });
    expect(entries()).toEqual([]);
    expect(notices()).toContain('0 sources');
    expect(main()).toHaveTextContent('No source fits what was typed.');
  });
});
