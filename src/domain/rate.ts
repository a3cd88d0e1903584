import type { Area, AreaSlug } from './area.ts';
import type { Core, Estimate } from './dataset.ts';
import { type Figure, isDrawable } from './figure.ts';
import type { Measure, ResidentGroup } from './measure.ts';
import { memoised } from './memoised.ts';
import { monthOf, type Period } from './period.ts';
import { type Precision, precisionOf } from './precision.ts';
import { isOutBy, type Month } from './release.ts';

/** Offences for each 10,000 residents, or why there is no such number: rule 4. */
export type Rate = Rated | { readonly is: 'none'; readonly why: NoRate };

export interface Rated {
  readonly is: 'rate';
  readonly per10k: number;
  /** That of the count: "at least" of a count is "at least" of its rate. */
  readonly precision: Precision;
  readonly residents: number;
  readonly group: ResidentGroup;
  /** The year whose middle the residents were estimated for. */
  readonly midYear: number;
}

const noRates = [
  'few-residents',
  'not-held',
  'not-near',
  'not-a-year',
  'not-comparable',
  'doubtful',
] as const;
export type NoRate = (typeof noRates)[number];

/** Below this many residents under 18 one offence would move the rate by five or more. */
const fewestResidents = 2000;

/** An estimate further than this from the middle of the period is not used, in months. */
const furthest = 24;

/**
 * The rate of a force's figure over its residents: under 18, or of all ages where the measure says
 * so. A figure that is doubted or follows another definition has none.
 *
 * @param asOf only estimates published by the end of this month
 */
export function rateOf(
  core: Core,
  measure: Measure,
  area: Area,
  figure: Figure,
  asOf?: Month,
): Rate {
  if (figure.standing === 'doubtful') return { is: 'none', why: 'doubtful' };
  if (!isDrawable(figure)) return { is: 'none', why: 'not-comparable' };
  const { period, value } = figure;
  return rateOver(core, [area], { measure, period, asOf }, value, precisionOf(figure));
}

interface RateQuestion {
  readonly measure: Pick<Measure, 'residents'>;
  readonly period: Period;
  readonly asOf: Month | undefined;
}

/**
 * Rate of a count over the residents of several forces. Forces without residents of their own add
 * offences, not residents.
 */
export function rateOver(
  core: Core,
  forces: readonly Area[],
  { measure, period, asOf }: RateQuestion,
  count: number,
  precision: Precision,
): Rate {
  const slugs = forces.map(({ slug }) => slug).filter((slug) => core.residents.has(slug));
  if (slugs.length === 0) return { is: 'none', why: 'not-held' };
  if (period.months !== 12) return { is: 'none', why: 'not-a-year' };
  const midYear = nearestMidYear(yearsKnown(core, slugs, asOf), period);
  if (midYear === undefined) return { is: 'none', why: 'not-near' };
  const residentsOf = (group: ResidentGroup) => sumOf(core, slugs, midYear, group);
  if (residentsOf('under-18') < fewestResidents) return { is: 'none', why: 'few-residents' };
  const group = measure.residents;
  const residents = residentsOf(group);
  // Multiplied first: a rate that ends in a half stays one.
  const per10k = (count * 10_000) / residents;
  return { is: 'rate', per10k, precision, residents, group, midYear };
}

/** The years that every one of the forces has an estimate for. */
function yearsKnown(
  core: Core,
  slugs: readonly AreaSlug[],
  asOf: Month | undefined,
): readonly number[] {
  const known = slugs.map((slug) => estimatesOf(core, slug, asOf));
  const [first = [], ...rest] = known;
  if (rest.length === 0) return first;
  return first.filter((year) => rest.every((years) => years.includes(year)));
}

const estimates = memoised<readonly number[]>();

/** Asked for with every rate. */
function estimatesOf(core: Core, slug: AreaSlug, asOf: Month | undefined): readonly number[] {
  return estimates([core.residents], `${slug} ${asOf ?? ''}`, () => {
    const all: Iterable<[number, Estimate]> = core.residents.get(slug) ?? [];
    return [...all].flatMap(([year, estimate]) => (isOutBy(estimate, asOf) ? [year] : []));
  });
}

function sumOf(
  core: Core,
  slugs: readonly AreaSlug[],
  midYear: number,
  group: ResidentGroup,
): number {
  return slugs.reduce(
    (sum, slug) => sum + (core.residents.get(slug)?.get(midYear)?.[group] ?? 0),
    0,
  );
}

/** The year whose middle (30 June) lies nearest the middle of the period; of two, the earlier. */
export function nearestMidYear(years: Iterable<number>, period: Period): number | undefined {
  const middle = period.from + period.months / 2;
  let nearest: number | undefined;
  let distance = furthest;
  for (const year of years) {
    const away = Math.abs(monthOf(year, 7) - middle);
    const isEarlier = nearest === undefined || year < nearest;
    if (away < distance || (away === distance && isEarlier)) {
      nearest = year;
      distance = away;
    }
  }
  return nearest;
}

/** Whether residents were estimated near enough to this period for rates. */
export function hasRates(core: Core, period: Period, asOf?: Month): boolean {
  const [slug] = core.residents.keys();
  if (slug === undefined || period.months !== 12) return false;
  return nearestMidYear(estimatesOf(core, slug, asOf), period) !== undefined;
}

/** The last middle of a year whose estimates rest on the Census of 2011; later ones on that of 2021. */
const lastOfCensus2011 = 2020;

/** Whether one rate rests on the Census of 2011 and the other on that of 2021. */
export function isAcrossCensus(one: Rate, other: Rate): boolean {
  if (one.is !== 'rate' || other.is !== 'rate') return false;
  return one.midYear <= lastOfCensus2011 !== other.midYear <= lastOfCensus2011;
}
