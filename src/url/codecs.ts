import type { AreaSlug, RegionSlug } from '../domain/area.ts';
import type { Core } from '../domain/dataset.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import { type Frame, mostAreas, newestMonth, type View } from './view.ts';

/** Something in an address that could not be used, and why, in words for the reader. */
export interface Ignored {
  readonly key: string;
  /** As given, made safe to show: without control or direction marks, and short. */
  readonly value: string;
  readonly because: string;
}

export interface Parsed {
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

/** Keys in the order in which every address has them. */
export const keys = [
  'measure',
  'period',
  'areas',
  'region',
  'as',
  'map',
  'forces',
  'asof',
  'every',
  'sort',
  'show',
  'chart',
] as const;
type Key = (typeof keys)[number];

/** Longer than any address this site makes; what lies beyond is not read. */
export const longestSearch = 1000;

export type Refuse = (key: string, value: string, because: string) => void;

/** The view an address asks for; what cannot be used falls back to its default and is listed. */
export function parseView(search: string, frame: Frame): Parsed {
  const { ignored, refuse } = refusals();
  const given = readKeys(search, keys, refuse);
  const measure = readMeasure(given, frame, refuse);
  const asof = readMonth(given.get('asof'), frame.core, refuse);
  const as = readChoice(given, 'as', ['rate', 'count'], refuse);
  const view: View = {
    measure,
    period: readPeriod(given, frame, asof, refuse),
    areas: readAreas(given, frame, refuse),
    region: readRegion(given, frame, refuse),
    as,
    map: readMap(given, as, refuse),
    forces: readChoice(given, 'forces', ['same', 'all'], refuse),
    asof,
    every: readEvery(given, frame, measure, refuse),
    sort: readChoice(given, 'sort', ['name', 'value'], refuse),
    show: readChoice(given, 'show', ['chart', 'table'], refuse),
    chart: readChoice(given, 'chart', ['bars', 'funnel'], refuse),
  };
  return { view, ignored };
}

/** Just the measure, before its figures have loaded; unknown ones fall back silently here. */
export function measureIn(
  search: string,
  frame: Pick<Frame, 'core' | 'defaultMeasure'>,
): View['measure'] {
  return readMeasure(
    readKeys(search, keys, () => undefined),
    frame,
    () => undefined,
  );
}

/** The one address of a view, with its question mark; empty for the default view. */
export function formatView(view: View, frame: Frame): string {
  const texts: Record<Key, string> = {
    measure: unless(view.measure, frame.defaultMeasure),
    period: unless(view.period, frame.defaultPeriod(view.asof)),
    areas: view.areas.join('.'),
    region: unless(view.region, 'all'),
    as: unless(view.as, 'rate'),
    map: unless(view.map, 'tiles'),
    forces: unless(view.forces, 'same'),
    asof: unless(view.asof, 'all'),
    every: unless(view.every, 'year'),
    sort: unless(view.sort, 'name'),
    show: unless(view.show, 'chart'),
    chart: unless(view.chart, 'bars'),
  };
  const written = keys.filter((key) => texts[key] !== '').map((key) => `${key}=${texts[key]}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}

function unless(value: string, usual: string): string {
  return value === usual ? '' : value;
}

/** The first value of each known key; what is unknown, repeated or too long is refused. */
export function readKeys<K extends string>(
  search: string,
  known: readonly K[],
  refuse: Refuse,
): ReadonlyMap<K, string> {
  const given = new Map<K, string>();
  if (search.length > longestSearch) {
    refuse('address', `${search.length} characters`, 'the address is too long to be one of ours');
    return given;
  }
  for (const [name, value] of new URLSearchParams(search)) {
    const key = known.find((one) => one === name);
    if (!key) refuse(name, value, 'this page has no such filter');
    else if (given.has(key)) refuse(name, value, 'it was given twice: the first counts');
    else given.set(key, value);
  }
  return given;
}

/** Collects what an address asked for in vain. */
export function refusals(): { readonly ignored: Ignored[]; readonly refuse: Refuse } {
  const ignored: Ignored[] = [];
  const refuse: Refuse = (key, value, because) =>
    ignored.push({ key: shownText(key), value: shownText(value), because });
  return { ignored, refuse };
}

function readMeasure(
  given: ReadonlyMap<Key, string>,
  { core, defaultMeasure }: Pick<Frame, 'core' | 'defaultMeasure'>,
  refuse: Refuse,
): View['measure'] {
  const text = given.get('measure');
  if (text === undefined || text === defaultMeasure) return defaultMeasure;
  if (core.measures.has(text as MeasureSlug)) return text as MeasureSlug;
  refuse('measure', text, 'there is no such measure');
  return defaultMeasure;
}

function readPeriod(
  given: ReadonlyMap<Key, string>,
  { periods, defaultPeriod }: Frame,
  asof: Month | 'all',
  refuse: Refuse,
): View['period'] {
  const text = given.get('period');
  if (text === undefined || text === defaultPeriod(asof)) return defaultPeriod(asof);
  if (periods.has(text)) return text as PeriodSlug;
  refuse('period', text, 'there is no figure of this measure for that period');
  return defaultPeriod(asof);
}

function readAreas(given: ReadonlyMap<Key, string>, { core }: Frame, refuse: Refuse): AreaSlug[] {
  const areas: AreaSlug[] = [];
  const text = given.get('areas');
  if (text === undefined) return areas;
  for (const name of text.split('.')) {
    const slug = name as AreaSlug;
    if (core.areas.get(slug)?.kind !== 'force') refuse('areas', name, 'there is no such force');
    else if (areas.includes(slug)) refuse('areas', name, 'it was given twice');
    else if (areas.length === mostAreas) refuse('areas', name, `at most ${mostAreas} forces fit`);
    else areas.push(slug);
  }
  return areas;
}

function readRegion(
  given: ReadonlyMap<Key, string>,
  { core }: Frame,
  refuse: Refuse,
): RegionSlug | 'all' {
  const text = given.get('region') ?? 'all';
  if (text === 'all') return text;
  if (core.regions.has(text as RegionSlug)) return text as RegionSlug;
  refuse('region', text, 'there is no such region');
  return 'all';
}

const monthShape = /^20\d\d-(0[1-9]|1[0-2])$/;

/** A month that a link may look back to, or `all`. */
export function readMonth(text: string | undefined, core: Core, refuse: Refuse): Month | 'all' {
  if (text === undefined || text === 'all') return 'all';
  if (!monthShape.test(text)) refuse('asof', text, 'a month is written like 2019-07');
  else if (text >= newestMonth(core)) refuse('asof', text, 'nothing was published after that');
  else return text as Month;
  return 'all';
}

function readMap(given: ReadonlyMap<Key, string>, as: View['as'], refuse: Refuse): View['map'] {
  const map = readChoice(given, 'map', ['tiles', 'outlines'], refuse);
  if (map === 'tiles' || as === 'rate') return map;
  refuse('map', map, 'outlines are filled by rate only, so counts are drawn on tiles');
  return 'tiles';
}

function readEvery(
  given: ReadonlyMap<Key, string>,
  { core }: Frame,
  measure: View['measure'],
  refuse: Refuse,
): View['every'] {
  const every = readChoice(given, 'every', ['year', 'quarter'], refuse);
  if (every === 'year') return every;
  if (measure !== 'all' && core.measures.get(measure)?.isOfficial) return every;
  refuse('every', every, 'this measure is not published by quarter');
  return 'year';
}

/** One of a few words; the first of them is the default. */
function readChoice<K extends Key, T extends string>(
  given: ReadonlyMap<Key, string>,
  key: K,
  choices: readonly [T, ...T[]],
  refuse: Refuse,
): T {
  const text = given.get(key);
  if (text === undefined) return choices[0];
  const choice = choices.find((one) => one === text);
  if (choice === undefined) refuse(key, text, `it can be ${choices.join(' or ')}`);
  return choice ?? choices[0];
}

const longestShown = 40;

/** Text from an address as it may be shown: no control, format or direction marks, and short. */
export function shownText(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const letters = [...plain];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : plain;
}
