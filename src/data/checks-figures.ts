import { isFigure, type Observation } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import {
  newestReleaseFirst,
  officialStatistics,
  type Release,
  type ReleaseSlug,
  type Source,
} from '../domain/release.ts';
import type { Files, Named, NamedSlugs } from './checks-files.ts';
import { compareWithQuarters } from './checks-quarters.ts';
import { repeats } from './checks-repeats.ts';
import { tiesOutOfOrder } from './checks-ties.ts';
import type { CoreRows } from './core.ts';
import { readObservations, readQuarters } from './figures.ts';
import { readSources } from './references.ts';
import type { Problem, Rows } from './rows.ts';

const yearlyFile = (measure: string) => `src/data/observations/${measure}.csv`;
const quarterlyFile = (measure: string) => `src/data/quarterly/${measure}.csv`;

/** The figures of every measure, by year and by quarter. */
export function checkFigures(
  files: Files,
  { releases, measures: { rows } }: Pick<CoreRows, 'releases' | 'measures'>,
  named: Named,
): Problem[] {
  const official = officialReleases(releases);
  const quarterly = new Set(rows.flatMap(({ slug, isOfficial }) => (isOfficial ? slug : [])));
  const measures = [...named.measures.all].map((slug) => slug as MeasureSlug);
  const sources = readSources(files.get('src/data/sources.csv')).rows;
  return [
    ...(official.length > 0 || releases.problems.length > 0 ? [] : [withoutOfficial(releases)]),
    ...filesOfNoMeasure(files, named.measures),
    ...measures.flatMap((measure) =>
      checkMeasure(files, measure, named, {
        releases: official,
        isQuarterly: quarterly.has(measure),
        sources,
      }),
    ),
  ];
}

function filesOfNoMeasure(files: Files, measures: NamedSlugs): Problem[] {
  return [...files.keys()].flatMap((file) => {
    const [, name] = /^src\/data\/(?:observations|quarterly)\/(.*)\.csv$/.exec(file) ?? [];
    if (name === undefined || measures.has(name)) return [];
    const expected = 'a file named for a measure of measures.csv';
    return [{ file, line: 1, column: '', expected, found: name }];
  });
}

function withoutOfficial({ file }: Rows<Release>): Problem {
  const expected = `a release on the basis of ${officialStatistics}, which the quarters come from`;
  return { file, line: 1, column: 'basis', expected, found: 'none' };
}

/**
 * Those that count by quarter too, the newest first. None while a row of releases.csv cannot be read:
 * it may be the newest, and to compare with an older one would find nothing but false problems.
 */
function officialReleases({ rows, problems }: Rows<Release>): ReleaseSlug[] {
  if (problems.length > 0) return [];
  const official = rows.filter((release) => release.basis === officialStatistics);
  return official.sort(newestReleaseFirst).map(({ slug }) => slug);
}

function checkMeasure(
  files: Files,
  measure: MeasureSlug,
  named: Named,
  official: {
    readonly releases: readonly ReleaseSlug[];
    readonly isQuarterly: boolean;
    readonly sources: readonly Source[];
  },
): Problem[] {
  const observations = readObservations(measure, files.get(yearlyFile(measure)), named);
  const isQuarterly =
    official.isQuarterly ||
    files.has(quarterlyFile(measure)) ||
    observations.rows.some(({ release }) => release === official.releases[0]);
  return [
    ...observations.problems,
    ...repeats(observations, keyOf, 'an area, period, release, value and qualifier'),
    ...tiesOutOfOrder(observations, official.sources),
    ...(isQuarterly ? checkQuarters(files, measure, named, observations, official.releases) : []),
  ];
}

function keyOf(one: Observation): string {
  const value = isFigure(one) ? `${one.value}, ` : '';
  return `${one.area}, ${one.period.text}, ${one.release}, ${value}${one.qualifier}`;
}

function checkQuarters(
  files: Files,
  measure: MeasureSlug,
  { areas }: Named,
  observations: Rows<Observation>,
  releases: readonly ReleaseSlug[],
): Problem[] {
  const quarters = readQuarters(measure, files.get(quarterlyFile(measure)), areas);
  return [
    ...quarters.problems,
    ...repeats(quarters, ({ area, quarter }) => `${area}, ${quarter.text}`, 'an area and quarter'),
    ...compareWithQuarters(files, { observations, quarters, releases }),
  ];
}
