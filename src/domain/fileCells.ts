import { type Correction, correctionsOf } from './correction.ts';
import { type Dataset, releaseOf, tableFor } from './dataset.ts';
import { isFigure, type Observation } from './figure.ts';
import { type ColumnName, columnNames, type FileValue } from './fileColumns.ts';
import type { FileRow } from './fileRow.ts';
import type { Funnel } from './funnel.ts';
import type { Limits } from './funnelLimits.ts';
import { isShownMark } from './mark.ts';
import { missingWords } from './markWords.ts';
import type { MeasureSlug } from './measure.ts';
import { memoised } from './memoised.ts';
import { shortMisfitWords } from './misfitWords.ts';
import { noteBy } from './note.ts';
import { notesWords } from './notesWords.ts';
import { daysOf, type Period } from './period.ts';
import type { Rated } from './rate.ts';
import { noRateWords, perResidents } from './rateWords.ts';
import type { Month, Release } from './release.ts';
import { type Placed, placeIn, spreadOf } from './spread.ts';
import { placedWords } from './spreadWords.ts';
import { publishedFor } from './table.ts';
import { remarkWords } from './words.ts';

/** What is true of a whole file. */
interface FileAbout {
  readonly asOf: Month | undefined;
  /** The view it was made from. */
  readonly address: string;
  /** `2026-11-30` */
  readonly made: string;
}

/** What the columns of a file are worked out from. */
export interface FileSource extends FileAbout {
  readonly dataset: Dataset;
  readonly corrections: readonly Correction[];
}

/** The same in every row, so that no row is ever without it. */
export const licenceWords =
  'Figures of the Home Office, ONS and NRS: Open Government Licence v3.0; others: facts, to be cited';

/** A row, and what several of its cells need. */
interface Known {
  readonly source: FileSource;
  readonly row: FileRow;
  readonly days: readonly [string, string];
  readonly rated: Rated | undefined;
  readonly release: Release | undefined;
  readonly placed: Placed | undefined;
  readonly limits: Limits | undefined;
}

/** Rule 16: each cell at full precision. */
const cells: Readonly<Record<ColumnName, (known: Known) => FileValue>> = {
  area: ({ row }) => row.name,
  area_slug: ({ row }) => row.area?.slug,
  gss_code: ({ row }) => row.area?.code,
  measure: ({ row }) => row.measure.slug,
  measure_name: ({ row }) => row.measure.name,
  period: ({ row }) => row.period.text,
  period_start: ({ days }) => days[0],
  period_end: ({ days }) => days[1],
  value: ({ row }) => row.value,
  unit: () => 'offences recorded by police',
  qualifier: ({ row }) => row.qualifier,
  absence: ({ row }) => row.missing && missingWords(row.missing),
  rate: ({ rated }) => rated?.per10k,
  rate_unit: ({ row }) => `offences ${perResidents(row.measure.residents)}`,
  rate_absence: ({ row }) => (row.rate?.is === 'none' ? noRateWords(row.rate.why) : undefined),
  rate_lower: ({ row }) => row.interval?.lower,
  rate_upper: ({ row }) => row.interval?.upper,
  residents: ({ rated }) => rated?.residents,
  residents_year: ({ rated }) => rated?.midYear,
  verdict: ({ placed }) => placed && placedWords(placed),
  spread_lower_95: ({ limits }) => limits?.lower95,
  spread_upper_95: ({ limits }) => limits?.upper95,
  spread_lower_998: ({ limits }) => limits?.lower998,
  spread_upper_998: ({ limits }) => limits?.upper998,
  forces: ({ row }) => row.forces,
  forces_of: ({ row }) => row.of,
  figure: ({ source, row }) => row.reading && figureName(source.dataset, row.reading),
  standing: ({ row }) => row.reading?.standing,
  shown: ({ row }) => (row.isShown && row.missing ? undefined : row.isShown),
  release: ({ release }) => release?.slug,
  publisher: ({ release }) => release?.publisher,
  release_title: ({ release }) => release?.title,
  published: ({ release }) => release?.published,
  sources: ({ row }) => row.reading?.sources.join(' '),
  note: noteOf,
  corrected: correctedOn,
  as_of: ({ source }) => source.asOf,
  licence: () => licenceWords,
  address: ({ source }) => source.address,
  made: ({ source }) => source.made,
};

/**
 * Measure, area, period and release between strokes: one for each published figure. Where a release
 * has several for one area and period, the second in the file ends in "/2".
 */
export function figureName(dataset: Dataset, reading: Observation): string {
  const { measure, area, period, release } = reading;
  const all = publishedFor(tableFor(dataset, measure), area, period);
  const at = all.filter((one) => one.release === release).indexOf(reading);
  return [measure, area, period.slug, release, ...(at > 0 ? [at + 1] : [])].join('/');
}

const order = columnNames.map((name) => cells[name]);

/** The cells of a row, in the order of the columns: understood by themselves, whatever the file. */
export function cellsOf(source: FileSource, row: FileRow): FileValue[] {
  const { reading, rate, period } = row;
  const { placed, limits } = spreadAround(source, row);
  const known = {
    ...{ source, row, placed, limits },
    days: daysOf(period),
    rated: rate?.is === 'rate' ? rate : undefined,
    release: reading && releaseOf(source.dataset, reading.release),
  };
  return order.map((cell) => cell(known));
}

const spreads = memoised<{ readonly of: Funnel | undefined }>();

/** Rule 6, the same for a force and year in every file. */
function spreadAround(
  { dataset, asOf }: FileSource,
  { measure, area, mark }: FileRow,
): Pick<Known, 'placed' | 'limits'> {
  if (!area || !mark || !isShownMark(mark)) return { placed: undefined, limits: undefined };
  const { rate, figure } = mark;
  const isPlaced = rate.is === 'rate' && figure.period.isYear;
  const spread = isPlaced ? spreadIn(dataset, measure.slug, figure.period, asOf) : undefined;
  const placed = placeIn(spread, area, mark);
  const isIn = placed.is === 'placed' && rate.is === 'rate';
  return { placed, limits: isIn ? spread?.limitsAt(rate.residents) : undefined };
}

function spreadIn(dataset: Dataset, measure: MeasureSlug, period: Period, asOf?: Month) {
  const table = tableFor(dataset, measure);
  const make = () => ({ of: spreadOf(dataset, table, period, asOf) });
  return spreads([dataset, table], `${period.text} ${asOf ?? ''}`, make).of;
}

/** The last day; most figures never were. */
function correctedOn({ row: { reading }, source }: Known): string | undefined {
  if (!reading) return undefined;
  const days = correctionsOf(source.corrections, reading, source.asOf).map(({ date }) => date);
  return days.sort().at(-1);
}

/** What we and the publisher say of the figure, and what else was published. */
function noteOf({ source: { dataset, asOf }, row }: Known): string {
  const { mark, reading, misfits = [] } = row;
  const remark = reading && isFigure(reading) ? remarkWords(reading) : '';
  const own = mark ? [notesWords(dataset, mark)] : [remark, ...misfits.map(shortMisfitWords)];
  return [...own, reading ? noteBy(reading.note, asOf) : ''].filter(Boolean).join('; ');
}
