import type { AreaSlug } from '../domain/area.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import type { ReleaseSlug, SourceSlug } from '../domain/release.ts';
import { formatView } from './codecs.ts';
import { defaultMeasure, type Frame, type View } from './view.ts';

/** The pages that show a view of the figures and share its filters. */
export const explorers = ['map', 'trends', 'compare', 'data'] as const;
export type Explorer = (typeof explorers)[number];

export function isExplorer(name: string): name is Explorer {
  return explorers.some((explorer) => explorer === name);
}

export function forceAddress(area: AreaSlug): string {
  return `/forces/${area}`;
}

/** Where one figure comes from: its own page. */
export function figureAddress(measure: MeasureSlug, area: AreaSlug, period: PeriodSlug): string {
  return `/figure?measure=${measure}&area=${area}&period=${period}`;
}

export function sourceAddress(source: SourceSlug): string {
  return `/sources/${source}`;
}

export function releaseAddress(release: ReleaseSlug): string {
  return `/releases/${release}`;
}

/** Who answered, for a measure. */
export function coverageAddress(measure: MeasureSlug): string {
  return measure === defaultMeasure ? '/coverage' : `/coverage?measure=${measure}`;
}

/** A default view of one measure, before its figures are loaded. */
export function measureAddress(page: Explorer, measure: MeasureSlug): string {
  return `/${page}?measure=${measure}`;
}

/**
 * The address of a view after some of it changed. A new measure keeps the year only where the
 * address named one, and leaves behind what it cannot have.
 */
export function changedSearch(view: View, patch: Partial<View>, frame: Frame): string {
  const next: View = { ...view, ...patch };
  const measure = next.measure === 'all' ? undefined : frame.core.measures.get(next.measure);
  const wasDefault = view.period === frame.defaultPeriod(view.asof);
  const isMoved = 'asof' in patch || 'measure' in patch;
  const period =
    isMoved && wasDefault && !('period' in patch) ? frame.defaultPeriod(next.asof) : next.period;
  return formatView(
    {
      ...next,
      period,
      every: measure?.isOfficial ? next.every : 'year',
      map: next.as === 'count' ? 'tiles' : next.map,
    },
    frame,
  );
}
