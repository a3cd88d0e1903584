import type { Area } from '../domain/area.ts';
import { type Core, oneNamed } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';
import { type Ignored, longestSearch, readKeys, readMonth, refusals } from './codecs.ts';

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

/** What an address means; or, where it names no figure that could exist, which parts it lacks. */
export type FigureAsked =
  | { readonly is: 'figure'; readonly view: FigureView }
  | { readonly is: 'unknown'; readonly ignored: readonly Ignored[] };

export function parseFigureView(search: string, core: Core): FigureAsked {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, [...names, 'asof'], refuse);
  const measure = oneNamed(core.measures, given.get('measure'));
  const area = oneNamed(core.areas, given.get('area'));
  const period = given.get('period');
  const asof = readMonth(given.get('asof'), core, refuse);
  if (measure && area && period) {
    return { is: 'figure', view: { measure, area, period, asof, ignored } };
  }
  if (search.length > longestSearch) return { is: 'unknown', ignored };
  const known = { measure, area, period };
  for (const name of names) {
    const text = given.get(name) ?? '';
    const because = text === '' ? 'the address names none' : `there is no such ${name}`;
    if (!known[name]) refuse(name, text, because);
  }
  return { is: 'unknown', ignored };
}

/** Pages that are named by their path know only `asof`. */
export function parseAsof(search: string, core: Core): Pick<FigureView, 'asof' | 'ignored'> {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, ['asof'], refuse);
  return { asof: readMonth(given.get('asof'), core, refuse), ignored };
}
