import type { AreaSlug, RegionSlug } from '../domain/area.ts';
import { oneNamed } from '../domain/dataset.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { PeriodSlug } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import { type Choices, type Defaults, newestMonth } from './choices.ts';
import { monthShape } from './kept.ts';

/** The words of the keys that have only a few; the first is the default. */
export const words = {
  as: ['rate', 'count'],
  map: ['tiles', 'outlines'],
  forces: ['same', 'all'],
  every: ['year', 'quarter'],
  sort: ['name', 'value'],
  show: ['chart', 'table'],
  chart: ['bars', 'dots', 'funnel'],
} as const;

type Words = { readonly [K in keyof typeof words]: (typeof words)[K][number] };

/** All that an address can say. */
export interface Values extends Words {
  /** `all` only in the table of every figure. */
  readonly measure: MeasureSlug | 'all';
  readonly area: AreaSlug;
  readonly period: PeriodSlug | 'all';
  /** Two years that are compared; `from` is the earlier one, unless the measure has a single year. */
  readonly from: PeriodSlug;
  readonly to: PeriodSlug;
  /** At most {@link mostAreas} forces, in the reader's order, none twice. */
  readonly areas: readonly AreaSlug[];
  readonly region: RegionSlug | 'all';
  /** Only what had been published by the end of this month. */
  readonly asof: Month | 'all';
}

export type Key = keyof Values;
export type Given = { -readonly [K in Key]?: Values[K] };

/** Lists a part of an address that cannot be used, and why. */
type Refuse = (part: string, because: string) => undefined;

interface Row<V> {
  /** Undefined where the text means nothing; what is wrong with it has been refused. */
  readonly parse: (text: string, choices: Choices, refuse: Refuse) => V | undefined;
  /** Without it the value is written as it is. */
  readonly format?: (value: V) => string;
  /** May depend on the other keys; undefined where the address has to name one. */
  readonly default: (defaults: Defaults, given: Given) => V | undefined;
  /** Why a value that exists cannot be shown beside the others. */
  readonly fallsBackWhen?: (value: V, given: Given, choices: Choices) => string | undefined;
  /** A key that is written whenever this one is. */
  readonly goesWith?: Key;
}

export const mostAreas = 8;

/** Every key once, in the order in which every address has them. */
export const keys: { readonly [K in Key]: Row<Values[K]> } = {
  measure: {
    parse: (text, { core, measure }, refuse) => {
      if (text === measure) return measure;
      return oneNamed(core.measures, text)?.slug ?? refuse(text, 'there is no such measure');
    },
    default: ({ measure }) => measure,
  },
  area: {
    parse: (text, { core }, refuse) =>
      oneNamed(core.areas, text)?.slug ?? refuse(text, 'there is no such area'),
    default: ({ area }) => area,
    fallsBackWhen: (slug, _given, { core, area }) =>
      area === undefined || slug === area || core.areas.get(slug)?.kind === 'force'
        ? undefined
        : 'it can be a force, or all of England and Wales',
  },
  period: {
    parse: (text, choices, refuse) => {
      if (text === 'all' && choices.period('all') === 'all') return 'all';
      return periodNamed(text, choices) ?? refuse(text, `${noFigure} period`);
    },
    default: ({ period }, { asof = 'all' }) => period(asof),
  },
  from: {
    parse: (text, choices, refuse) =>
      periodNamed(text, choices) ?? refuse(text, `${noFigure} year`),
    default: (defaults, { to = newestOf(defaults) }) => to && yearBefore(to, defaults),
    fallsBackWhen: (from, { to }, choices) => {
      if (isBefore(from, to ?? newestOf(choices), choices)) return undefined;
      return to
        ? 'it has to lie before the later year'
        : 'there is no later year to compare it with';
    },
    goesWith: 'to',
  },
  to: {
    parse: (text, choices, refuse) =>
      periodNamed(text, choices) ?? refuse(text, `${noFigure} year`),
    default: newestOf,
    fallsBackWhen: (to, { from }, choices) =>
      from || isBefore(yearBefore(to, choices), to, choices)
        ? undefined
        : 'there is no earlier year to compare it with',
    goesWith: 'from',
  },
  areas: {
    parse: forcesNamed,
    format: (areas) => areas.join('.'),
    default: () => [],
  },
  region: {
    parse: (text, { core }, refuse) => {
      if (text === 'all') return 'all';
      return oneNamed(core.regions, text)?.slug ?? refuse(text, 'there is no such region');
    },
    default: () => 'all',
  },
  as: oneOf(words.as),
  map: {
    ...oneOf(words.map),
    fallsBackWhen: (map, { as }) =>
      map === 'outlines' && as === 'count'
        ? 'outlines are filled by rate only, so counts are drawn on tiles'
        : undefined,
  },
  forces: oneOf(words.forces),
  asof: { parse: monthNamed, default: () => 'all' },
  every: {
    ...oneOf(words.every),
    fallsBackWhen: (every, given, { core, ...defaults }) => {
      const { measure = defaults.measure ?? 'all' } = given;
      const isOfficial = measure !== 'all' && core.measures.get(measure)?.isOfficial;
      return every === 'year' || isOfficial
        ? undefined
        : 'this measure is not published by quarter';
    },
  },
  sort: oneOf(words.sort),
  show: oneOf(words.show),
  chart: oneOf(words.chart),
};

/** In their order. */
export const allKeys: readonly Key[] = Object.keys(keys).filter((key): key is Key => key in keys);

const noFigure = 'there is no figure of this measure for that';

function oneOf<T extends string>(choices: readonly [T, ...T[]]): Row<T> {
  return {
    parse: (text, _choices, refuse) =>
      choices.find((one) => one === text) ?? refuse(text, `it can be ${choices.join(' or ')}`),
    default: () => choices[0],
  };
}

/** Before the figures are here, whatever is named may turn out to exist. */
function periodNamed(text: string, { periods }: Defaults): PeriodSlug | undefined {
  if (periods) return periods.find((one) => one === text);
  return text === '' ? undefined : (text as PeriodSlug);
}

function newestOf({ period }: Defaults): PeriodSlug | undefined {
  const newest = period('all');
  return newest === 'all' ? undefined : newest;
}

/** The year itself where it is the first; undefined where the years are not known yet. */
function yearBefore(year: PeriodSlug, { periods }: Defaults): PeriodSlug | undefined {
  return periods && (periods[periods.indexOf(year) - 1] ?? year);
}

/** A measure with a single year can only be set beside itself. */
function isBefore(
  from: PeriodSlug | undefined,
  to: PeriodSlug | undefined,
  { periods = [] }: Defaults,
): boolean {
  if (periods.length < 2 || !from || !to) return true;
  return periods.indexOf(from) < periods.indexOf(to);
}

function forcesNamed(text: string, { core }: Choices, refuse: Refuse): AreaSlug[] {
  const areas: AreaSlug[] = [];
  for (const name of text.split('.')) {
    const area = oneNamed(core.areas, name);
    if (area?.kind !== 'force') refuse(name, 'there is no such force');
    else if (areas.includes(area.slug)) refuse(name, 'it was given twice');
    else if (areas.length === mostAreas) refuse(name, `at most ${mostAreas} forces fit`);
    else areas.push(area.slug);
  }
  return areas;
}

function monthNamed(text: string, { core }: Choices, refuse: Refuse): Month | 'all' | undefined {
  if (text === 'all') return text;
  if (!monthShape.test(text)) return refuse(text, 'a month is written like 2019-07');
  if (text > newestMonth(core)) return refuse(text, 'nothing was published after that');
  return text as Month;
}
