import { type Figure, isCounted, isFigure, type Observation } from '../domain/figure.ts';
import { type Period, yearOf } from '../domain/period.ts';
import type { ReleaseSlug } from '../domain/release.ts';
import { type Files, isUnread, keysIn } from './checks-files.ts';
import type { QuarterCount } from './figures.ts';
import type { Problem, Rows } from './rows.ts';

/** The files of one measure, and the releases that publish years and quarters together, the newest first. */
interface Compared {
  readonly observations: Rows<Observation>;
  readonly quarters: Rows<QuarterCount>;
  readonly releases: readonly ReleaseSlug[];
}

/** What the two files say of one area and financial year. */
interface YearOfArea {
  readonly area: string;
  readonly period: Period;
  readonly figures: { readonly observation: Observation; readonly line: number }[];
  /** By quarter. */
  readonly counts: Map<string, number>;
  /** The quarter on the latest line, where an absent figure is reported. */
  last?: { readonly quarter: string; readonly line: number };
}

/**
 * A year with all four quarters has a figure, which is their sum; a figure of a release that
 * publishes quarters has all four. The newest release of each area and year counts: one may bring
 * the newest year only.
 */
export function compareWithQuarters(files: Files, compared: Compared): Problem[] {
  const { observations, quarters, releases } = compared;
  if (releases.length === 0 || isUnread(observations) || isUnread(quarters)) return [];
  const isInDoubt = doubtsIn(files, compared);
  return yearsIn(compared).flatMap((year) => (isInDoubt(year) ? [] : problemsOf(compared, year)));
}

function yearsIn({ observations, quarters, releases }: Compared): YearOfArea[] {
  const years = new Map<string, YearOfArea>();
  const yearFor = (area: string, period: Period) => {
    const key = `${area} ${period.text}`;
    const year: YearOfArea = years.get(key) ?? { area, period, figures: [], counts: new Map() };
    years.set(key, year);
    return year;
  };
  for (const [at, { area, quarter, count }] of quarters.rows.entries()) {
    const year = yearFor(area, yearOf(quarter));
    // A quarter that is there twice is a problem of its own, and not one of the sum.
    if (!year.counts.has(quarter.text)) year.counts.set(quarter.text, count);
    year.last = { quarter: quarter.text, line: quarters.lines[at] ?? 1 };
  }
  for (const [at, observation] of observations.rows.entries()) {
    if (!releases.includes(observation.release) || !observation.period.isYear) continue;
    const line = observations.lines[at] ?? 1;
    yearFor(observation.area, observation.period).figures.push({ observation, line });
  }
  return [...years.values()].map((year) => ({ ...year, figures: newest(year.figures, releases) }));
}

function newest(figures: YearOfArea['figures'], releases: readonly ReleaseSlug[]) {
  const release = releases.find((slug) =>
    figures.some(({ observation }) => observation.release === slug),
  );
  return figures.filter(({ observation }) => observation.release === release);
}

function problemsOf(compared: Compared, year: YearOfArea): Problem[] {
  const isComplete = year.counts.size === 4;
  if (isComplete && year.figures.length === 0) return withoutFigure(compared, year);
  return year.figures.flatMap(({ observation, line }) => {
    const problem = isComplete
      ? wrongFigure(observation, year)
      : withoutQuarters(observation, compared);
    return problem ? [{ file: compared.observations.file, line, ...problem }] : [];
  });
}

function isCountedFigure(observation: Observation): observation is Figure {
  return isFigure(observation) && isCounted(observation);
}

type Wrong = Omit<Problem, 'file' | 'line'> | undefined;

function wrongFigure(observation: Observation, { counts, figures }: YearOfArea): Wrong {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  if (!isCountedFigure(observation)) {
    if (figures.some((other) => isCountedFigure(other.observation))) return undefined;
    const expected = 'exact or derived, as its four quarters are known';
    return { column: 'qualifier', expected, found: observation.qualifier };
  }
  if (observation.value === sum) return undefined;
  const expected = `the sum of the four quarters, ${sum}`;
  return { column: 'value', expected, found: `${observation.value}` };
}

function withoutQuarters(observation: Observation, { quarters }: Compared): Wrong {
  if (!isCountedFigure(observation)) return undefined;
  const expected = `a year with its four quarters in ${quarters.file}`;
  return { column: 'period', expected, found: observation.period.text };
}

function withoutFigure(
  { observations, quarters, releases }: Compared,
  year: YearOfArea,
): Problem[] {
  const { quarter = '', line = 1 } = year.last ?? {};
  const expected = `a quarter of a year with a figure of ${releases[0]} in ${observations.file}`;
  return [{ file: quarters.file, line, column: 'quarter', expected, found: quarter }];
}

/** Rows with a problem were left out: what they are about cannot be called absent. */
function doubtsIn(files: Files, { observations, quarters, releases }: Compared) {
  const years = namedIn(files, observations, [0, 1, 5]);
  const named = namedIn(files, quarters, [0, 1]);
  return ({ area, period, figures, counts }: YearOfArea) => {
    const hasUnreadFigure = releases.some((slug) => years.has(`${area} ${period.text} ${slug}`));
    const hasUnreadQuarter = quartersOf(period).some(
      (quarter) => named.has(`${area} ${quarter}`) && !counts.has(quarter),
    );
    return (figures.length === 0 && hasUnreadFigure) || hasUnreadQuarter;
  };
}

function namedIn(files: Files, { file, problems }: Rows<unknown>, columns: readonly number[]) {
  return problems.length > 0 ? keysIn(files, file, columns) : new Set<string>();
}

function quartersOf({ from }: Period): string[] {
  const start = Math.floor(from / 12);
  return [`${start}-Q2`, `${start}-Q3`, `${start}-Q4`, `${start + 1}-Q1`];
}
