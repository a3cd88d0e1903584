import type { Area } from '../domain/area.ts';
import type { Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';
import { type Ignored, readKeys, readMonth, refusals } from './codecs.ts';

/** Which figure an address means: one measure, area and period, as known at some time. */
export interface FigureView {
  readonly measure: Measure;
  readonly area: Area;
  /** A period's slug; whether anything was published for it is known once the figures are here. */
  readonly period: string;
  readonly asof: Month | 'all';
  readonly ignored: readonly Ignored[];
}

const names = ['measure', 'area', 'period'] as const;

/** Undefined where the address names no measure, area or period that exists. */
export function parseFigureView(search: string, core: Core): FigureView | undefined {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, [...names, 'asof'], refuse);
  const measure = [...core.measures.values()].find(({ slug }) => slug === given.get('measure'));
  const area = [...core.areas.values()].find(({ slug }) => slug === given.get('area'));
  const period = given.get('period');
  if (!measure || !area || !period) return undefined;
  return { measure, area, period, asof: readMonth(given.get('asof'), core, refuse), ignored };
}

/** Pages that are named by their path know only `asof`. */
export function parseAsof(search: string, core: Core): Pick<FigureView, 'asof' | 'ignored'> {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, ['asof'], refuse);
  return { asof: readMonth(given.get('asof'), core, refuse), ignored };
}
