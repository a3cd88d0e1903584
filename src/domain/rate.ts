import type { Area, AreaSlug } from './area.ts';
import type { Core } from './dataset.ts';
import { monthOf, type Period } from './period.ts';

/** Offences for each 10,000 residents under 18, or why there is no such number. */
export type Rate =
  | {
      readonly is: 'rate';
      readonly per10k: number;
      readonly residents: number;
      /** The year whose middle the residents were estimated for. */
      readonly midYear: number;
    }
  | { readonly is: 'withheld'; readonly why: 'few-residents' | 'no-residents' }
  | { readonly is: 'no-estimate' }
  | { readonly is: 'not-a-year' };

/** Below this many residents under 18 one offence would move the rate by five or more. */
const fewestResidents = 2000;

/** An estimate further than this from the middle of the period is not used, in months. */
const furthest = 24;

/** Rate of a count of offences in a twelve-month period. */
export function rateOf(core: Core, area: Area, period: Period, count: number): Rate {
  if (!core.residents.has(area.slug)) return { is: 'withheld', why: 'no-residents' };
  return rateAmong(sumOfResidents(core, [area.slug]), period, count);
}

/**
 * Rate of a total over the residents of the forces in it. Forces without residents of their own
 * (British Transport Police) add offences, not residents.
 */
export function rateOfTotal(
  core: Core,
  forces: readonly Area[],
  period: Period,
  count: number,
): Rate {
  const slugs = forces.map((force) => force.slug).filter((slug) => core.residents.has(slug));
  if (slugs.length === 0) return { is: 'withheld', why: 'no-residents' };
  return rateAmong(sumOfResidents(core, slugs), period, count);
}

function rateAmong(estimates: ReadonlyMap<number, number>, period: Period, count: number): Rate {
  if (period.months !== 12) return { is: 'not-a-year' };
  const midYear = nearestMidYear(estimates.keys(), period);
  const residents = midYear === undefined ? undefined : estimates.get(midYear);
  if (midYear === undefined || residents === undefined) return { is: 'no-estimate' };
  if (residents < fewestResidents) return { is: 'withheld', why: 'few-residents' };
  return { is: 'rate', per10k: (count / residents) * 10_000, residents, midYear };
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

/** Residents by mid-year, for the years that every one of the forces has an estimate for. */
function sumOfResidents(core: Core, slugs: readonly AreaSlug[]): Map<number, number> {
  const sums = new Map<number, number>();
  const [first, ...rest] = slugs.map((slug) => core.residents.get(slug));
  for (const [year, residents] of first ?? []) {
    const others = rest.map((estimates) => estimates?.get(year)?.['under-18']);
    if (others.includes(undefined)) continue;
    sums.set(
      year,
      others.reduce<number>((sum, one) => sum + (one ?? 0), residents['under-18']),
    );
  }
  return sums;
}

/** Whether residents were estimated near enough to this period for rates. */
export function hasRates(core: Core, period: Period): boolean {
  const [estimates] = core.residents.values();
  if (!estimates || period.months !== 12) return false;
  return nearestMidYear(estimates.keys(), period) !== undefined;
}
