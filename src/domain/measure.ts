import { type Area, type Jurisdiction, jurisdictionOf } from './area.ts';
import { monthAt, type Period } from './period.ts';

export type MeasureSlug = string & { readonly brand: 'measure' };

export type MeasureGroup = 'online' | 'all-settings';

/** Whose number a rate is worked out over. */
export const residentGroups = ['under-18', 'all-ages'] as const;
export type ResidentGroup = (typeof residentGroups)[number];

/** A change of law or recording after which counts no longer compare with those before. */
export interface Break {
  /** The first month counted in the new way, as `monthOf` counts. */
  readonly from: number;
  /** What changed, as drawn on a trend. */
  readonly name: string;
}

/** What is counted, always in offences recorded by police. */
export interface Measure {
  readonly slug: MeasureSlug;
  readonly name: string;
  readonly shortName: string;
  readonly group: MeasureGroup;
  readonly counts: string;
  readonly legalBasis: string;
  readonly geography: string;
  readonly caveat: string;
  /** Published by the Home Office for every force, and by quarter; the others are freedom of information answers. */
  readonly isOfficial: boolean;
  readonly residents: ResidentGroup;
  /** The day from which the offence existed in these places; absent where it is as old as the figures. */
  readonly inForce?: { readonly from: string; readonly places: readonly Jurisdiction[] };
  /** In the order of time. */
  readonly breaks: readonly Break[];
  /** The official measure that holds every offence of this one. */
  readonly wider?: MeasureSlug;
  /** Its place among those the overview opens with. */
  readonly headline?: number;
  /** How an offence is recorded, after "recorded by Kent": "as sexual grooming", "with the cyber flag". */
  readonly recorded: string;
  /** Topics of other kinds of numbers that stand beside its trend. */
  readonly context: readonly string[];
  readonly limits: MeasureLimits;
}

/** Three short lines that stand beside every chart of a measure. */
interface MeasureLimits {
  readonly tells: string;
  readonly cannot: string;
  readonly missing: string;
}

const geographies: Record<string, readonly Jurisdiction[]> = {
  'England and Wales': ['England', 'Wales'],
  'England, Wales, Northern Ireland': ['England', 'Wales', 'Northern Ireland'],
  'United Kingdom': ['England', 'Wales', 'Scotland', 'Northern Ireland'],
};

export const knownGeographies: readonly string[] = Object.keys(geographies);

/** False where the force answers to another law, so that no figure can be expected. */
export function covers(measure: Measure, force: Area): boolean {
  return (geographies[measure.geography] ?? []).includes(jurisdictionOf(force));
}

/** False for a period that ended before the offence existed in the force's nation. */
export function isInForce({ inForce }: Measure, force: Area, period: Period): boolean {
  if (!inForce?.places.includes(jurisdictionOf(force))) return true;
  return period.from + period.months > monthAt(inForce.from);
}

/** Whether the offence came into force in a period: its counts would be low under any level of harm. */
export function isFirstYear({ inForce }: Measure, area: Area, period: Period): boolean {
  if (!inForce) return false;
  const places = area.kind === 'nation' ? area.holds : [jurisdictionOf(area)];
  const began = monthAt(inForce.from) - period.from;
  return began >= 0 && began < period.months && places.some((one) => inForce.places.includes(one));
}

/** How many of the measure's breaks a period begins after: counts compare where these are equal. */
export function breaksBefore({ breaks }: Measure, { from }: Pick<Period, 'from'>): number {
  return breaks.filter((each) => each.from <= from).length;
}

/** True when a break of the measure lies between the two periods. */
export function isBroken(
  measure: Measure,
  one: Pick<Period, 'from'>,
  other: Pick<Period, 'from'>,
): boolean {
  return breaksBefore(measure, one) !== breaksBefore(measure, other);
}
