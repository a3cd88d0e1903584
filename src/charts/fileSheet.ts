import { alsoPublishedWords } from '../domain/alsoPublished.ts';
import { type Core, releaseOf } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { rateIntervalOf } from '../domain/interval.ts';
import { isShownMark, type Mark, type MissingKind } from '../domain/mark.ts';
import { missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import type { Rate } from '../domain/rate.ts';
import { noRateWords, perResidents } from '../domain/rateWords.ts';
import type { PointTotal } from '../domain/trend.ts';
import { remarkWords } from '../domain/words.ts';
import { type Cell, columns, number, type Sheet, text } from './sheet.ts';

/**
 * A file that is understood by itself, whatever it was downloaded from: one row for each place and
 * time, every number at full precision with its qualifier, its residents and its release (rule 16).
 */
export interface FileRow {
  /** Slug of the area; empty for forces together that are no area. */
  readonly area: string;
  readonly name: string;
  readonly period: string;
  readonly mark?: Mark;
  readonly total?: PointTotal;
  /** Offences in a quarter, of which nothing else is known. */
  readonly count?: number;
  /** Why there is no number, where no mark says so. */
  readonly missing?: MissingKind;
  /** The published figure that a total is. */
  readonly figure?: Figure;
  /** Where the rate lies to the spread of forces, or why that is not said. */
  readonly spread?: string;
}

const fileColumns = columns(
  'measure',
  'area',
  'name',
  'period',
  '#offences',
  'unit',
  'qualifier',
  'missing',
  '#forces',
  '#of forces',
  '#rate',
  'rate unit',
  '#residents',
  '#mid-year',
  '#95% interval of the rate, lower',
  '#95% interval of the rate, upper',
  'usual spread',
  'no rate because',
  'standing',
  'release',
  'published',
  'sources',
  'notes',
);

/** @param more columns of its own, and their cells for each row */
export function fileSheet(
  core: Core,
  measure: Measure,
  rows: readonly FileRow[],
  more: { readonly columns: Sheet['columns']; readonly cells: (at: number) => readonly Cell[] } = {
    columns: [],
    cells: () => [],
  },
): Sheet {
  return {
    columns: [...fileColumns, ...more.columns],
    rows: rows.map((row, at) => [...fileRow(core, measure, row), ...more.cells(at)]),
  };
}

function fileRow(core: Core, measure: Measure, row: FileRow): Cell[] {
  const { area, name, period, mark, total, spread = '' } = row;
  const shown = mark && isShownMark(mark) ? mark : undefined;
  const figure = row.figure ?? shown?.figure;
  const rate = shown?.rate ?? total?.rate;
  const missing = mark && mark.is !== 'value' ? mark.is : row.missing;
  const interval = mark && rateIntervalOf(mark);
  const release = figure && releaseOf(core, figure.release);
  return [
    text(measure.slug),
    text(area),
    text(name),
    text(period),
    number(total?.count ?? shown?.figure.value ?? row.count),
    text('offences recorded by police'),
    text(total?.precision ?? shown?.figure.qualifier ?? (row.count === undefined ? '' : 'exact')),
    text(missing ? missingWords(missing) : ''),
    number(total?.forces),
    number(total?.of),
    number(rate?.is === 'rate' ? rate.per10k : undefined),
    text(`offences ${perResidents(measure.residents)}`),
    ...residentsCells(rate),
    number(interval?.lower),
    number(interval?.upper),
    text(spread),
    text(rate?.is === 'none' ? noRateWords(rate.why) : ''),
    text(figure?.standing ?? ''),
    text(release ? `${release.publisher}: ${release.title}` : ''),
    text(release?.published ?? ''),
    text(figure?.sources.join(' ') ?? ''),
    text(mark ? notesWords(core, mark) : ''),
  ];
}

function residentsCells(rate: Rate | undefined): Cell[] {
  if (rate?.is !== 'rate') return [text(''), text('')];
  return [number(rate.residents), number(rate.midYear)];
}

/** What must be known beside the number: qualifier, standing, other published figures. */
export function notesWords(core: Core, mark: Mark): string {
  const shown = isShownMark(mark) ? mark : undefined;
  const own = shown
    ? [
        mark.is === 'too-few' ? 'too few to be compared' : '',
        remarkWords(shown.figure),
        ...shown.misfits.map(shortMisfitWords),
      ]
    : [];
  return [...own, ...alsoPublishedWords(core, shown?.figure, mark.others)]
    .filter(Boolean)
    .join('; ');
}
