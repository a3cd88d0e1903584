import type { AreaSlug } from '../domain/area.ts';
import type { Claim } from '../domain/claim.ts';
import type { Core, Dataset, Quarters } from '../domain/dataset.ts';
import type { Observation } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import type { Outline, Outlines } from '../domain/outline.ts';
import { type Period, parsePeriod, parseQuarter, type Quarter } from '../domain/period.ts';
import { tableOf } from '../domain/table.ts';
import type {
  ClaimJson,
  FigureJson,
  FiguresJson,
  OutlinesJson,
  QuartersJson,
  WithPeriodText,
} from './jsonFiles.ts';

/** Names and all yearly figures together; quarters are a file of their own. */
export function datasetOf(core: Core, json: readonly FiguresJson[]): Dataset {
  const tables = [...core.measures.values()].map((measure) => {
    const own = json.filter((one) => one.measure === measure.slug);
    return [measure.slug, tableOf(measure, own.flatMap(observationsOf))] as const;
  });
  return { ...core, tables: new Map(tables), quarterly: new Map() };
}

function observationsOf({ measure, area, figures }: FiguresJson): Observation[] {
  return figures.map((figure) => observationOf(measure, area, figure));
}

function observationOf(measure: MeasureSlug, area: AreaSlug, figure: FigureJson): Observation {
  const { release, sources, qualifier = 'exact', standing = 'published', note = '' } = figure;
  const period = periodOf(figure.period);
  if (qualifier === 'not-supplied') {
    return { measure, area, period, qualifier, release, standing, sources, note };
  }
  const { value, forces } = figure;
  if (value === undefined) throw new Error(`A figure of ${area} for ${period.text} has no value.`);
  const one = { measure, area, period, qualifier, value, release, standing, sources, note };
  return forces === undefined ? one : { ...one, forces };
}

export function quarterlyOf(json: readonly QuartersJson[]): ReadonlyMap<MeasureSlug, Quarters> {
  return new Map(json.map((one) => [one.measure, quartersOf(one)]));
}

function quartersOf({ quarters, areas }: QuartersJson): Quarters {
  const counts = areas.map(({ area, counts: own }) => {
    const known = quarters.flatMap((quarter, at) => {
      const count = own[at] ?? null;
      return count === null ? [] : [[quarter, count] as const];
    });
    return [area, new Map(known)] as const;
  });
  return { quarters: quarters.map(quarterOf), counts: new Map(counts) };
}

export function claimOf({ periods, ...claim }: ClaimJson): Claim {
  return { ...claim, periods: periods.map(periodOf) };
}

export function withPeriod<T>({ period, ...row }: WithPeriodText<T>) {
  return { ...row, period: periodOf(period) };
}

/** The same few texts stand in thousands of rows: each is parsed once. */
const periods = new Map<string, Period>();

function periodOf(text: string): Period {
  const period = periods.get(text) ?? parsePeriod(text);
  if (!period) throw new Error(`"${text}" is no period.`);
  periods.set(text, period);
  return period;
}

function quarterOf(text: string): Quarter {
  const quarter = parseQuarter(text);
  if (!quarter) throw new Error(`"${text}" is no quarter.`);
  return quarter;
}

export function outlinesOf(json: OutlinesJson): Outlines {
  const areas = Object.entries(json.areas).map(([slug, outline]): [AreaSlug, Outline] => [
    slug as AreaSlug,
    { ...outline, box: boxOf(outline.box) },
  ]);
  return { viewBox: json.viewBox, inset: boxOf(json.inset), areas: new Map(areas) };
}

function boxOf(numbers: readonly number[]): Outline['box'] {
  const [left, top, right, bottom] = numbers;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) {
    throw new Error('src/data/outlines.json has a box without four sides: run npm run outlines.');
  }
  return [left, top, right, bottom];
}
