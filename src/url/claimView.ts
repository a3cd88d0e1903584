import type { Area, AreaSlug } from '../domain/area.ts';
import type { Core } from '../domain/dataset.ts';
import { drawableYears } from '../domain/dataset.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import { type Ignored, type Refuse, readKeys, refusals } from './codecs.ts';
import { defaultMeasure } from './view.ts';

/** The claim that a link to the claims asks for: one measure and area, two years. */
export interface ClaimView {
  readonly measure: MeasureSlug;
  /** A force, or where none is named all of England and Wales. */
  readonly area: AreaSlug;
  readonly from: PeriodSlug;
  /** Later than `from`, unless the measure has a single year. */
  readonly to: PeriodSlug;
}

/** What the claim is read against. */
export interface ClaimFrame {
  readonly core: Core;
  /** Years of the measure, oldest first. */
  readonly years: readonly PeriodSlug[];
  /** The newest year in which a force has a figure, and the one before it. */
  readonly usual: Pick<ClaimView, 'from' | 'to'>;
}

export interface ParsedClaim {
  readonly view: ClaimView;
  readonly ignored: readonly Ignored[];
}

/** Keys in the order in which every address has them. */
export const claimKeys = ['measure', 'area', 'from', 'to'] as const;
type Key = (typeof claimKeys)[number];

export const defaultArea = 'england-and-wales' as AreaSlug;

export function claimFrame(core: Core, table: Table): ClaimFrame {
  const years = table.years.map(({ slug }) => slug);
  const to = (drawableYears(core, table).at(-1)?.slug ?? years.at(-1)) as PeriodSlug | undefined;
  if (to === undefined) throw new Error(`"${table.measure.slug}" has no figure for any year.`);
  return { core, years, usual: { from: before(years, to), to } };
}

/** The year before; the year itself where it is the first. */
function before(years: readonly PeriodSlug[], year: PeriodSlug): PeriodSlug {
  return years[years.indexOf(year) - 1] ?? year;
}

type Given = ReadonlyMap<Key, string>;

/** The claim an address asks for; what cannot be used falls back to its default and is listed. */
export function parseClaim(search: string, frame: ClaimFrame): ParsedClaim {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, claimKeys, refuse);
  const measure = readMeasure(given, frame.core, refuse);
  const area = readArea(given, frame.core, refuse);
  return { view: { measure, area, ...readYears(given, frame, refuse) }, ignored };
}

/** Just the measure, before its figures have loaded; unknown ones fall back silently here. */
export function measureOfClaim(search: string, core: Core): MeasureSlug {
  const silent = () => undefined;
  return readMeasure(readKeys(search, claimKeys, silent), core, silent);
}

/** The one address of a claim, with its question mark; both years are written, or neither. */
export function formatClaim(view: ClaimView, { usual }: ClaimFrame): string {
  const isUsual = view.from === usual.from && view.to === usual.to;
  const texts: Record<Key, string> = {
    measure: view.measure === defaultMeasure ? '' : view.measure,
    area: view.area === defaultArea ? '' : view.area,
    from: isUsual ? '' : view.from,
    to: isUsual ? '' : view.to,
  };
  const written = claimKeys.filter((key) => texts[key] !== '').map((key) => `${key}=${texts[key]}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}

function readMeasure(given: Given, core: Core, refuse: Refuse): MeasureSlug {
  const text = given.get('measure');
  if (text === undefined) return defaultMeasure;
  if (core.measures.has(text as MeasureSlug)) return text as MeasureSlug;
  refuse('measure', text, 'there is no such measure');
  return defaultMeasure;
}

function readArea(given: Given, core: Core, refuse: Refuse): AreaSlug {
  const text = given.get('area');
  if (text === undefined || text === defaultArea) return defaultArea;
  const area: Area | undefined = core.areas.get(text as AreaSlug);
  if (area?.kind === 'force') return area.slug;
  refuse('area', text, 'there is no such force');
  return defaultArea;
}

/** A year that is missing or refused follows from the other: one later, one earlier. */
function readYears(
  given: Given,
  { years, usual }: ClaimFrame,
  refuse: Refuse,
): Pick<ClaimView, 'from' | 'to'> {
  const from = readYear(given, 'from', years, refuse);
  const to = readYear(given, 'to', years, refuse);
  if (to === undefined) {
    if (from === undefined) return usual;
    if (years.indexOf(from) < years.indexOf(usual.to)) return { from, to: usual.to };
    refuse('from', from, 'there is no later year to compare it with');
    return usual;
  }
  if (from !== undefined && isBefore(years, from, to)) return { from, to };
  if (from !== undefined) refuse('from', from, 'it has to lie before the later year');
  if (years.length === 1 || to !== years[0]) return { from: before(years, to), to };
  refuse('to', to, 'there is no earlier year to compare it with');
  return usual;
}

/** A measure with a single year can only be set beside itself. */
function isBefore(years: readonly PeriodSlug[], from: PeriodSlug, to: PeriodSlug): boolean {
  return years.indexOf(from) < years.indexOf(to) || years.length === 1;
}

function readYear(
  given: Given,
  key: 'from' | 'to',
  years: readonly PeriodSlug[],
  refuse: Refuse,
): PeriodSlug | undefined {
  const text = given.get(key);
  if (text === undefined) return undefined;
  const year = years.find((one) => one === text);
  if (year === undefined) refuse(key, text, 'there is no figure of this measure for that year');
  return year;
}

/** The address of a claim after a choice. Another measure has other years: its usual ones. */
export function changedClaim(
  view: ClaimView,
  patch: Partial<ClaimView>,
  frame: ClaimFrame,
): string {
  const years = 'measure' in patch ? frame.usual : {};
  return formatClaim({ ...view, ...years, ...patch }, frame);
}
