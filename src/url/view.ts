import type { Area } from '../domain/area.ts';
import { areaOf, type Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Month } from '../domain/release.ts';
import { type Parsed, parse, parseNamed } from './address.ts';
import { explorerDefaults, figureDefaults } from './choices.ts';
import { allKeys, type Key, type Values } from './keys.ts';
import type { Ignored } from './query.ts';

/** Keys of pages about one figure, or one comparison of two years. */
const ofOne = ['area', 'from', 'to'] as const;

function isOfMany(key: Key): key is ViewKey {
  return ofOne.every((one) => one !== key);
}

/** What an explorer can be asked for: all share all keys, so that a view can be taken to another. */
export type ViewKey = Exclude<Key, (typeof ofOne)[number]>;
export type View = Pick<Values, ViewKey>;
export const viewKeys: readonly ViewKey[] = allKeys.filter(isOfMany);

/** Which rows of the table of every figure, and in which order. */
export const tableKeys = ['measure', 'period', 'areas', 'region', 'sort', 'asof'] as const;
export type TableKey = (typeof tableKeys)[number];
export type TableView = Pick<Values, TableKey>;

/** A comparison of the reader's own: one measure and area, two years, as they were known at some time. */
export const claimKeys = ['measure', 'area', 'from', 'to', 'asof'] as const;
export type ClaimKey = (typeof claimKeys)[number];
export type ClaimView = Pick<Values, ClaimKey>;

/** One figure, as it was known at some time; all but the month has to be named. */
export const figureKeys = ['measure', 'area', 'period', 'asof'] as const;
export type FigureView = Pick<Values, (typeof figureKeys)[number]>;

/** The figure that an address names. */
export interface NamedFigure {
  readonly measure: Measure;
  readonly area: Area;
  /** A period's slug; whether anything was published for it is known once the figures are here. */
  readonly period: string;
  readonly asof: Month | 'all';
}

interface ParsedFigure {
  /** Undefined where the address names no figure that could exist: what it lacks is listed. */
  readonly figure: NamedFigure | undefined;
  readonly ignored: readonly Ignored[];
}

export function parseFigure(search: string, core: Core): ParsedFigure {
  const { view, ignored } = parseNamed(search, figureKeys, { ...figureDefaults, core });
  const measure = view && view.measure !== 'all' ? core.measures.get(view.measure) : undefined;
  if (!view || !measure) return { figure: undefined, ignored };
  return { figure: { ...view, measure, area: areaOf(core, view.area) }, ignored };
}

/** One measure of a force that is named by the path, in a frame. */
export function parseForce(search: string, core: Core, usual: Measure): Parsed<'measure' | 'asof'> {
  return parse(search, ['measure', 'asof'], { ...explorerDefaults, measure: usual.slug, core });
}

/** Pages that are named by their path know only the month. */
export function parseAsof(search: string, core: Core): Parsed<'asof'> {
  return parse(search, ['asof'], { ...explorerDefaults, core });
}
