import type { Area, AreaSlug } from '../../src/domain/area.ts';
import type { Dataset, Estimate } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { SourceSlug } from '../../src/domain/release.ts';
import { areaNamed, cyberFlag, grooming, makeDataset, makeTable } from './makeDataset.ts';

/** The slug of a force of such a country, counted from 1. */
export function forceSlug(number: number): string {
  return `force-${String(number).padStart(2, '0')}`;
}

interface Country {
  /** How many forces police a territory. */
  readonly forces: number;
  /** Rows of the measure, as in its file: `force-01,2018/19,120,exact,,foi-2019-06,published,echo,`. */
  readonly rows: readonly string[];
  readonly measure?: MeasureSlug;
  /** Residents under 18 of each force in every year; of all ages five times as many. */
  readonly residents?: number;
}

/**
 * The made-up country with so many forces in England instead of its own, for rules that need many of
 * them; nations, other nations' forces and Realm Rail Police stay.
 */
export function makeCountry({
  forces,
  rows,
  measure = cyberFlag,
  residents = 100_000,
}: Country): Dataset {
  const made = makeDataset();
  const pattern = areaNamed(made, 'northshire');
  const isKept = ({ kind, region }: Area) =>
    kind !== 'force' || ['National', 'Scotland', 'Northern Ireland'].includes(region);
  const numbers = Array.from({ length: forces }, (_, at) => at + 1);
  const slugs = numbers.map((number) => forceSlug(number) as AreaSlug);
  const areas = new Map([
    ...slugs.map((slug): [AreaSlug, Area] => [slug, { ...pattern, slug, name: nameOf(slug) }]),
    ...[...made.areas].filter(([, area]) => isKept(area)),
  ]);
  const estimates = new Map([2017, 2020, 2023].map((year) => [year, estimateOf(residents, year)]));
  const core = { ...made, areas, residents: new Map(slugs.map((slug) => [slug, estimates])) };
  const table = makeTable(core, measure, rows);
  return { ...core, tables: new Map([...made.tables, [measure, table]]) };
}

/** "Force 01": in the order of their numbers by name too. */
function nameOf(slug: string): string {
  return slug.replace('force-', 'Force ');
}

function estimateOf(residents: number, year: number): Estimate {
  return {
    'under-18': residents,
    'all-ages': 5 * residents,
    published: `${year + 1}-06-25`,
    source: 'ons' as SourceSlug,
  };
}

/** One exact figure for each force, in their order: `count` of none leaves the force without. */
export function rowsOf(
  counts: readonly (number | undefined)[],
  year = '2018/19',
  release = 'foi-2019-06',
): string[] {
  return counts.flatMap((count, at) =>
    count === undefined
      ? []
      : [`${forceSlug(at + 1)},${year},${count},exact,,${release},published,echo,`],
  );
}

/** A country of 24 forces whose rates of grooming differ far more than chance would make them. */
export function makeManyForces(): Dataset {
  const counts = Array.from({ length: 24 }, (_, at) => 30 + 5 * at);
  const before = counts.map((count) => count - 3);
  const country = makeCountry({
    forces: counts.length,
    measure: grooming,
    rows: [...rowsOf(before, '2017/18'), ...rowsOf(counts)],
  });
  // Of the flag there is nothing, as its figures are of forces that are not here.
  const none = makeTable(country, cyberFlag, []);
  return { ...country, story: [], tables: new Map([...country.tables, [cyberFlag, none]]) };
}
