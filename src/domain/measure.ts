import { type Area, isEnglandOrWales, type Jurisdiction, jurisdictionOf } from './area.ts';
import { monthOf, type Period } from './period.ts';

export type MeasureSlug = string & { readonly brand: 'measure' };

export type MeasureGroup = 'online' | 'all-settings';

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
}

const jurisdictions: Record<string, readonly Jurisdiction[]> = {
  'England and Wales': ['England', 'Wales'],
  'England, Wales, Northern Ireland': ['England', 'Wales', 'Northern Ireland'],
  'United Kingdom': ['England', 'Wales', 'Scotland', 'Northern Ireland'],
};

export function isKnownGeography(geography: string): boolean {
  return Object.hasOwn(jurisdictions, geography);
}

/** False where the force answers to another law, so that no figure can be expected. */
export function covers(measure: Measure, force: Area): boolean {
  return (jurisdictions[measure.geography] ?? []).includes(jurisdictionOf(force));
}

/** Section 15A of the Sexual Offences Act 2003 began on 3 April 2017, in England and Wales. */
const section15A = monthOf(2017, 4);

/** False for a period that ended before the offence existed in the force's nation. */
export function isInForce(measure: Measure, force: Area, period: Period): boolean {
  if (measure.slug !== 'sexual-communication-with-a-child' || !isEnglandOrWales(force)) return true;
  return period.from + period.months > section15A;
}

/** Section 15A widened these two when it began. */
const broken = new Set(['sexual-grooming', 'child-sexual-offences']);

/** The first month counted in the new way, or undefined where the series has no break. */
export function breakOf(measure: Measure): number | undefined {
  return broken.has(measure.slug) ? section15A : undefined;
}

/** True from the measure's break on, and for every period of a measure that has none. */
export function isAfterBreak(measure: Measure, period: Period): boolean {
  const at = breakOf(measure);
  return at === undefined || period.from >= at;
}

/** True when one of the two periods lies before the measure's break and the other after it. */
export function isBroken(measure: Measure, one: Period, other: Period): boolean {
  return isAfterBreak(measure, one) !== isAfterBreak(measure, other);
}
