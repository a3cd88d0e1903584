import type { Area } from '../domain/area.ts';
import type { Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';
import { type Ignored, readMonth, shownText } from './codecs.ts';

/** Which figure an address means: one measure, area and period, as known at some time. */
export interface FigureView {
  readonly measure: Measure;
  readonly area: Area;
  /** A period's slug; whether anything was published for it is known once the figures are here. */
  readonly period: string;
  readonly asof: Month | 'all';
  readonly ignored: readonly Ignored[];
}

/** Undefined where the address names no measure, area or period that exists. */
export function parseFigureView(search: string, core: Core): FigureView | undefined {
  const given = new URLSearchParams(search);
  const measure = [...core.measures.values()].find(({ slug }) => slug === given.get('measure'));
  const area = [...core.areas.values()].find(({ slug }) => slug === given.get('area'));
  const period = given.get('period');
  if (!measure || !area || !period) return undefined;
  return { measure, area, period, ...parseAsof(search, core, ['measure', 'area', 'period']) };
}

/** Pages of one force or figure know only `asof`, and the keys that name them. */
export function parseAsof(
  search: string,
  core: Core,
  names: readonly string[] = [],
): Pick<FigureView, 'asof' | 'ignored'> {
  const given = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const refuse = (key: string, value: string, because: string) =>
    ignored.push({ key: shownText(key), value: shownText(value), because });
  for (const [key, value] of given) {
    if (key !== 'asof' && !names.includes(key)) refuse(key, value, 'this page has no such filter');
  }
  return { asof: readMonth(given.get('asof') ?? undefined, core, refuse), ignored };
}
