import { type Line, published, releases, sources } from './files.ts';

/** Rule 12: which figure is shown, and rule 2: if none, why. */
export type Shown =
  | { readonly is: 'figure'; readonly value: number; readonly line: Line }
  | { readonly is: 'not supplied' | 'not comparable' | 'doubtful' | 'nothing' };

const exactness = ['exact', 'derived', 'approximate', 'at-least', 'less-than'];

/** The last day that a date can mean; no date is earlier than any. */
export function lastDay(date: string): string {
  if (date === '') return '';
  const [year = '', month = '12', day = '31'] = date.split('-');
  if (Number(month) > 12) return `${Number(year) + 1}-03-31`;
  return `${year}-${month}-${day}`;
}

function dayOf({ release }: Line): string {
  return lastDay(releases.get(release ?? '')?.published ?? '');
}

/** The first day of the earliest of its sources; one without a date counts as last. */
function firstSource({ sources: names = '' }: Line): string {
  const days = names.split(' ').map((name) => sources.get(name)?.published || '9999');
  return days.sort()[0] ?? '9999';
}

function sourceCount({ sources: names = '' }: Line): number {
  return names.split(' ').filter(Boolean).length;
}

export function isUsable({ qualifier = '', standing }: Line): boolean {
  return exactness.includes(qualifier) && standing !== 'doubtful';
}

/** Newest release, most sources, exact before approximate, earlier source. */
export function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    if (one.release !== other.release && day !== otherDay) return day < otherDay ? 1 : -1;
    const [q, otherQ] = [one, other].map(({ qualifier = '' }) => exactness.indexOf(qualifier));
    return (
      sourceCount(other) - sourceCount(one) ||
      (q ?? 0) - (otherQ ?? 0) ||
      (firstSource(one) < firstSource(other) ? -1 : firstSource(one) > firstSource(other) ? 1 : 0)
    );
  });
}

/** @param until only what had been published by the end of that month, `2019-07` */
export function knownBy(lines: readonly Line[], until: string | undefined): Line[] {
  if (until === undefined) return [...lines];
  return lines.filter((line) => dayOf(line) !== '' && dayOf(line).slice(0, 7) <= until);
}

export function shown(measure: string, area: string, period: string, until?: string): Shown {
  const lines = inOrder(knownBy(published(measure, area, period), until));
  const line = lines.find(isUsable);
  if (line) return { is: 'figure', value: Number(line.value), line };
  if (lines.some(({ qualifier }) => qualifier === 'not-supplied')) return { is: 'not supplied' };
  if (lines.some(({ standing }) => standing !== 'doubtful')) return { is: 'not comparable' };
  return { is: lines.length > 0 ? 'doubtful' : 'nothing' };
}
