import { Link } from 'react-router';
import type { Measure } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import type { Total } from '../domain/total.ts';
import { coverageWords } from '../domain/words.ts';
import { coverageAddress } from '../url/links.ts';
import type { View } from '../url/view.ts';

interface CoverageLinkProps {
  readonly total: Total;
  readonly measure: Measure;
  /** The view that the total is part of, so that the list is of the same month. */
  readonly view?: Pick<View, 'asof'>;
}

/** "40 of 43 forces of England and Wales", leading to the list of them. */
export function CoverageLink({ total, measure, view }: CoverageLinkProps) {
  const address = whoAnswered(measure, { period: total.period.slug, asof: view?.asof ?? 'all' });
  return <Link to={address}>{coverageWords(total)}</Link>;
}

interface When {
  readonly period?: PeriodSlug;
  readonly asof?: View['asof'];
}

/** The address of the list of who answered, for a year and as it was known in a month. */
export function whoAnswered(measure: Measure, { period, asof = 'all' }: When): string {
  const address = coverageAddress(measure.slug);
  const more = [period ? `period=${period}` : '', asof === 'all' ? '' : `asof=${asof}`];
  const query = more.filter(Boolean).join('&');
  if (query === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
