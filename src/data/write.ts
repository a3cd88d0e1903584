import { isFigure, type Observation } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Source } from '../domain/release.ts';
import { type Files, textOf } from './checks-files.ts';
import { outlinesFile } from './checks-outlines.ts';
import { readCore, type TextOf } from './core.ts';
import { readCorrections } from './correctionRows.ts';
import { quartersOf, readObservations, readQuarters } from './figures.ts';
import type {
  CoreJson,
  FigureJson,
  FiguresJson,
  JsonFiles,
  OutlinesJson,
  QuartersJson,
  WithPeriodText,
} from './jsonFiles.ts';
import { neighboursOf } from './neighbours.ts';
import {
  type KnownToReadings,
  readBreakdowns,
  readClaims,
  readContext,
  readTopics,
} from './readings.ts';
import { readCouncils, readPlaces, readSources } from './references.ts';
import { outlinesOf } from './revive.ts';
import { soundRows } from './rows.ts';

/** The published JSON files from the CSV files. Throws `BadData` (`rows.ts`) where a row cannot be read. */
export function jsonFiles(files: Files): JsonFiles {
  const text = textOf(files);
  const outlines: OutlinesJson = JSON.parse(files.get(outlinesFile) ?? '');
  const core = coreJson(text);
  const sources = soundRows(readSources(text('sources')));
  const slugs = <S>(rows: readonly { readonly slug: S }[]) => new Set(rows.map(({ slug }) => slug));
  const known = {
    areas: slugs(core.areas),
    measures: slugs(core.measures),
    releases: slugs(core.releases),
    sources: slugs(sources),
  };
  const topics = new Map(soundRows(readTopics(text('topics'))).map((one) => [one.slug, one]));
  return {
    core: { ...core, neighbours: Object.fromEntries(neighboursOf(outlinesOf(outlines))) },
    sources: sources.map(withoutAddress),
    outlines,
    figures: core.measures.flatMap((measure) => figuresJson(files, measure, known)),
    quarters: core.measures.flatMap((measure) => quartersJson(files, measure, known)),
    claims: soundRows(readClaims(text('claims'), known)).map(({ periods, ...claim }) => ({
      ...claim,
      periods: periods.map(({ text }) => text),
    })),
    breakdowns: soundRows(readBreakdowns(text('breakdowns'), known)).map(withPeriodText),
    context: soundRows(readContext(text('context'), { ...known, topics })).map(withPeriodText),
    councils: soundRows(readCouncils(text('council-to-force'), known.areas)),
    places: soundRows(readPlaces(text('places'), known.areas)),
    corrections: soundRows(readCorrections(text('corrections'), known.measures)),
  };
}

/** Without outlines nobody has neighbours. */
export function coreJson(textOf: TextOf): CoreJson {
  const rows = readCore(textOf);
  const names = new Map(soundRows(rows.otherNames).map((one) => [one.area, one]));
  return {
    areas: soundRows(rows.areas).map((area) => {
      const { shortName = area.name, otherNames = [] } = names.get(area.slug) ?? {};
      return { ...area, shortName, otherNames };
    }),
    measures: soundRows(rows.measures),
    releases: soundRows(rows.releases),
    events: soundRows(rows.events),
    tiles: soundRows(rows.tiles),
    residents: soundRows(rows.population),
    story: soundRows(rows.story),
    neighbours: {},
  };
}

/** Of a page on a host that no reader should be sent to, only the host is published. */
function withoutAddress(source: Source): Source {
  return source.isLinked ? source : { ...source, url: new URL(source.url).origin };
}

function figuresJson(files: Files, { slug }: Measure, known: KnownToReadings): FiguresJson[] {
  const text = files.get(`src/data/observations/${slug}.csv`);
  const observations = soundRows(readObservations(slug, text, known));
  return [...new Set(observations.map(({ area }) => area))].map((area) => ({
    measure: slug,
    area,
    figures: observations.filter((one) => one.area === area).map(figureJson),
  }));
}

function figureJson(one: Observation): FigureJson {
  const { period, qualifier, standing, release, sources, note } = one;
  return {
    period: period.text,
    ...(isFigure(one) ? { value: one.value } : {}),
    ...(isFigure(one) && one.forces !== undefined ? { forces: one.forces } : {}),
    ...(qualifier === 'exact' ? {} : { qualifier }),
    ...(standing === 'published' ? {} : { standing }),
    release,
    sources,
    ...(note === '' ? {} : { note }),
  };
}

function quartersJson(files: Files, { slug }: Measure, known: KnownToReadings): QuartersJson[] {
  const text = files.get(`src/data/quarterly/${slug}.csv`);
  if (text === undefined) return [];
  const { quarters, counts } = quartersOf(soundRows(readQuarters(slug, text, known.areas)));
  const areas = [...counts].map(([area, own]) => ({
    area,
    counts: quarters.map((quarter) => own.get(quarter.text) ?? null),
  }));
  return [{ measure: slug, quarters: quarters.map((quarter) => quarter.text), areas }];
}

function withPeriodText<T extends { readonly period: Period }>(row: T): WithPeriodText<T> {
  return { ...row, period: row.period.text };
}
