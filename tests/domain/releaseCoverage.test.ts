import { describe, expect, test } from 'vitest';
import { releaseOf } from '../../src/domain/dataset.ts';
import type { Period } from '../../src/domain/period.ts';
import type { ReleaseSlug, SourceSlug } from '../../src/domain/release.ts';
import { figuresOfSource, releaseCoverage } from '../../src/domain/releaseCoverage.ts';
import { observationWords } from '../../src/domain/words.ts';
import { cyberFlag, grooming, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset();

describe('a release', () => {
  const made = (slug: string) =>
    releaseCoverage(dataset, dataset.tables.values(), releaseOf(dataset, slug as ReleaseSlug));
  const names = (areas: readonly { readonly name: string }[]) => areas.map(({ name }) => name);

  test('has who answered, who was asked and gave none, and who is not in it', () => {
    const [part, ...others] = made('foi-2016-06').parts;
    expect(others).toEqual([]);
    expect(part?.table.measure.slug).toBe(cyberFlag);
    expect(part?.periods.map(({ text }) => text)).toEqual(['2015/16']);
    expect(names(part?.answered ?? [])).toEqual([
      'Ash and Elm',
      'Eastmere',
      'Northshire',
      'Southmarch',
      'Westvale',
    ]);
    expect(part?.asked.map(({ area, periods }) => [area.name, textsOf(periods)])).toEqual([
      ['Mid Vales', ['2015/16']],
    ]);
    expect(names(part?.without ?? [])).toEqual(['City of Oldport', 'Realm Rail Police', 'Ulland']);
    expect(names(part?.elsewhere ?? [])).toEqual(['Isle of Sarn', 'Police Caledon']);
    const totals = part?.totals.map(({ observation }) => observationWords(observation));
    expect(totals).toEqual(['at least 190', '200']);
  });

  test('a force may have a figure for one year and none for another', () => {
    const [part] = made('foi-2018-06').parts;
    expect(names(part?.answered ?? [])).not.toContain('Northshire');
    expect(part?.asked.map(({ area }) => area.name)).toEqual(['Northshire']);
  });

  test('gives everything once, nations first, with what is shown of it today', () => {
    const { given } = made('foi-2016-06');
    expect(given.map(({ area }) => area.name)).toEqual([
      'England and Wales',
      'England and Wales',
      'Ash and Elm',
      'Eastmere',
      'Mid Vales',
      'Northshire',
      'Southmarch',
      'Westvale',
    ]);
    expect(given.find(({ area }) => area.name === 'Northshire')?.isShown).toBe(false);
    expect(given.find(({ area }) => area.name === 'Southmarch')?.isShown).toBe(true);
  });

  test('one measure after the other', () => {
    const { parts } = made('home-office-2026');
    expect(parts.map(({ table }) => table.measure.slug)).toEqual([grooming]);
    expect(parts[0]?.asked).toEqual([]);
    expect(parts[0]?.without).toEqual([]);
  });
});

test('a source has every figure read in it, by place and time', () => {
  const rows = figuresOfSource(dataset, 'echo-2017' as SourceSlug);
  expect(rows.map(({ area, observation }) => [area.name, observation.period.text])).toEqual([
    ['Northshire', '2015/16'],
    ['Northshire', '2015-04/2017-03'],
    ['Northshire', '2016/17'],
  ]);
  expect(figuresOfSource(dataset, 'nobody' as SourceSlug)).toEqual([]);
});

function textsOf(periods: readonly Period[]): string[] {
  return periods.map(({ text }) => text);
}
