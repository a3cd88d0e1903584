import type { AreaSlug } from '../domain/area.ts';
import {
  type Breakdown,
  type ContextFigure,
  contextKinds,
  contextQualifiers,
  dimensions,
  type Topic,
} from '../domain/breakdown.ts';
import { type Claim, claimChecks } from '../domain/claim.ts';
import { figureQualifiers } from '../domain/figure.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { byTime, parsePeriod } from '../domain/period.ts';
import type { SourceSlug } from '../domain/release.ts';
import {
  dateCell,
  decimalCell,
  knownCell,
  listCell,
  oneOfCell,
  slugCell,
  textCell,
  wholeCell,
} from './cells.ts';
import type { Known } from './figures.ts';
import { type ReadRow, type Report, type Rows, readRows } from './rows.ts';

/** The slugs that a claim, a breakdown or a context figure may name. */
export interface KnownToReadings extends Known {
  /** Needed for context figures only. */
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly measures: { has(slug: MeasureSlug): boolean };
}

export function readClaims(text: string, known: KnownToReadings): Rows<Claim> {
  return readRows(
    'src/data/claims.csv',
    text,
    [
      'claim',
      'said_on',
      'publisher',
      'source',
      'says',
      'check',
      'area',
      'measure',
      'periods',
      'release',
      'published',
      'category',
    ],
    readClaim(known),
  );
}

function readClaim(known: KnownToReadings): ReadRow<Claim> {
  const areas = { has: (slug: AreaSlug | 'forces') => slug === 'forces' || known.areas.has(slug) };
  const sources = known.sources ?? { has: () => true };
  return (cells, report) => {
    const slug = slugCell(cells, 0, report);
    const saidOn = cells[1] === '' ? textCell(cells, 1, report) : dateCell(cells, 1, report);
    const publisher = textCell(cells, 2, report);
    const source = knownCell<SourceSlug>(cells, 3, report, sources, 'a source of sources.csv');
    const says = textCell(cells, 4, report);
    const check = oneOfCell(cells, 5, report, claimChecks);
    const area = knownCell(cells, 6, report, areas, 'an area of areas.csv, or forces');
    const measure = measureCell(cells, 7, report, known);
    const periods = periodsCell(cells, 8, report, check === 'change');
    const release = releaseCell(cells, 9, report, known);
    const published = textCell(cells, 10, report);
    if (!slug || !saidOn || !publisher || !source || !says || !check) return undefined;
    if (!area || !measure || !periods || !release || !published) return undefined;
    const category = cells[11] ?? '';
    if (check === 'breakdown' && category === '') report(11, 'the category of breakdowns.csv');
    const said = { slug, saidOn, publisher, source, says, published, category };
    return { ...said, check, area, measure, periods, release };
  };
}

export const breakdownColumns = [
  'area',
  'measure',
  'period',
  'dimension',
  'category',
  'value',
  'unit',
  'qualifier',
  'release',
  'sources',
  'note',
];

export function readBreakdowns(text: string, known: KnownToReadings): Rows<Breakdown> {
  return readRows('src/data/breakdowns.csv', text, breakdownColumns, readBreakdown(known));
}

function readBreakdown(known: KnownToReadings): ReadRow<Breakdown> {
  return (cells, report) => {
    const area = areaCell(cells, 0, report, known);
    const measure = measureCell(cells, 1, report, known);
    const period = periodCell(cells, 2, report);
    const dimension = oneOfCell(cells, 3, report, dimensions);
    const category = textCell(cells, 4, report);
    const value = decimalCell(cells, 5, report);
    const unit = textCell(cells, 6, report);
    const qualifier = oneOfCell(cells, 7, report, figureQualifiers);
    const release = releaseCell(cells, 8, report, known);
    const sources = sourcesCell(cells, 9, report, known);
    if (!area || !measure || !period || !dimension || !category) return undefined;
    if (value === undefined || !unit || !qualifier || !release || !sources) return undefined;
    const part = { dimension, category, value, unit, qualifier };
    return { area, measure, period, ...part, release, sources, note: cells[10] ?? '' };
  };
}

export function readContext(text: string, known: KnownToReadings): Rows<ContextFigure> {
  return readRows(
    'src/data/context.csv',
    text,
    ['area', 'topic', 'period', 'value', 'unit', 'qualifier', 'coverage', 'sources', 'note'],
    readContextFigure(known),
  );
}

function readContextFigure(known: KnownToReadings): ReadRow<ContextFigure> {
  return (cells, report) => {
    const area = areaCell(cells, 0, report, known);
    const topic = topicCell(cells, 1, report, known);
    const period = periodCell(cells, 2, report);
    const value = decimalCell(cells, 3, report);
    const unit = textCell(cells, 4, report);
    const qualifier = oneOfCell(cells, 5, report, contextQualifiers);
    const forces = cells[6] === '' ? undefined : wholeCell(cells, 6, report);
    const sources = sourcesCell(cells, 7, report, known);
    if (!area || !topic || !period || value === undefined) return undefined;
    if (!unit || !qualifier || !sources) return undefined;
    const figure = { area, topic, period, value, unit, qualifier, sources, note: cells[8] ?? '' };
    return forces === undefined ? figure : { ...figure, forces };
  };
}

/** What figures of other kinds are about, in the order in which they are listed. */
export function readTopics(text: string): Rows<Topic> {
  let order = 0;
  return readRows('src/data/topics.csv', text, ['topic', 'kind', 'name'], (cells, report) => {
    order += 1;
    const slug = slugCell(cells, 0, report);
    const kind = oneOfCell(cells, 1, report, contextKinds);
    const name = textCell(cells, 2, report);
    return slug && kind && name ? { slug, kind, name, order } : undefined;
  });
}

type Cells = readonly string[];

function areaCell(cells: Cells, column: number, report: Report, known: Known) {
  return knownCell(cells, column, report, known.areas, 'an area of areas.csv');
}

function measureCell(cells: Cells, column: number, report: Report, known: KnownToReadings) {
  return knownCell(cells, column, report, known.measures, 'a measure of measures.csv');
}

function releaseCell(cells: Cells, column: number, report: Report, known: Known) {
  return knownCell(cells, column, report, known.releases, 'a release of releases.csv');
}

function topicCell(cells: Cells, column: number, report: Report, known: KnownToReadings) {
  const topic = known.topics?.get(cells[column] ?? '');
  if (!topic) report(column, 'a topic of topics.csv');
  return topic;
}

function sourcesCell(cells: Cells, column: number, report: Report, known: Known) {
  const sources = listCell(cells[column]) as SourceSlug[];
  const isKnown = sources.every((source) => known.sources?.has(source) ?? true);
  if (sources.length > 0 && isKnown) return sources;
  report(column, 'one or more sources of sources.csv, separated by spaces');
  return undefined;
}

function periodCell(cells: Cells, column: number, report: Report) {
  const period = parsePeriod(cells[column] ?? '');
  if (!period) report(column, 'a financial year such as 2015/16 or months such as 2017-04/2018-09');
  return period;
}

/** A change needs the period it starts from and a later one; every other claim is about one. */
function periodsCell(cells: Cells, column: number, report: Report, isChange: boolean) {
  const words = listCell(cells[column]);
  const periods = words.flatMap((word) => parsePeriod(word) ?? []);
  const [first, second] = periods;
  const isRightCount = words.length === (isChange ? 2 : 1) && periods.length === words.length;
  const isInOrder = !first || !second || byTime(first, second) < 0;
  if (isRightCount && isInOrder) return periods;
  report(column, isChange ? 'two periods, the earlier first, separated by a space' : 'one period');
  return undefined;
}
