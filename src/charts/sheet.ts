import { csvFormatRows } from 'd3-dsv';
import { againstTotal, type Compared, comparedShortWords } from '../domain/against.ts';
import type { CatalogueRow } from '../domain/catalogue.ts';
import type { Comparison } from '../domain/comparison.ts';
import { type Core, releaseOf } from '../domain/dataset.ts';
import { type Figure, isFigure, never } from '../domain/figure.ts';
import type { MapAnswer } from '../domain/map.ts';
import type { As, Mark } from '../domain/mark.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import type { Rate } from '../domain/rate.ts';
import type { Trend, TrendPoint } from '../domain/trend.ts';
import {
  countMarkWords,
  countWords,
  coverageWords,
  missingWords,
  observationWords,
  othersWords,
  per10kWords,
  remarkWords,
} from '../domain/words.ts';

/** One cell: what a reader sees, and the value at full precision for a download. */
export interface Cell {
  readonly words: string;
  readonly value: string | number;
  /** The figure it shows, so that a page can lead to where it comes from. */
  readonly figure?: FigureRef;
}

export type FigureRef = Pick<Figure, 'measure' | 'area' | 'period'>;

export interface Column {
  readonly label: string;
  readonly isNumber: boolean;
}

/** A table twin: every value that its chart draws, and every missing one by name. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

function text(words: string): Cell {
  return { words, value: words };
}

function columns(...labels: string[]): Column[] {
  return labels.map((label) => ({
    label: label.replace('#', ''),
    isNumber: label.startsWith('#'),
  }));
}

function countCell(mark: Mark): Cell {
  if (mark.is !== 'value' && mark.is !== 'withheld') return text(missingWords(mark.is));
  return { words: countMarkWords(mark), value: mark.figure.value, figure: mark.figure };
}

function rateCell(rate: Rate | undefined): Cell {
  if (rate?.is === 'rate') return { words: per10kWords(rate.per10k), value: rate.per10k };
  return rate?.is === 'withheld' ? text('withheld') : { words: '–', value: '' };
}

function residentsCells(rate: Rate | undefined): Cell[] {
  if (rate?.is !== 'rate') return [text(''), text('')];
  const { residents, midYear } = rate;
  return [
    { words: countWords(residents), value: residents },
    { words: String(midYear), value: midYear },
  ];
}

/** What must be known beside the number: qualifier, standing, other published figures. */
function notesCell(core: Core, mark: Mark): Cell {
  const figure = mark.is === 'value' || mark.is === 'withheld' ? mark.figure : undefined;
  const others = othersWords(core, figure, mark.others);
  const also = others.length > 0 ? `also published: ${others.join(', ')}` : '';
  const reasons = 'misfits' in mark ? mark.misfits.map(shortMisfitWords) : [];
  return text([figure ? remarkWords(figure) : '', ...reasons, also].filter(Boolean).join('; '));
}

const forceColumns = columns(
  'Force',
  '#Offences recorded by police',
  '#For each 10,000 residents under 18',
  '#Residents under 18',
  '#Residents in mid-year',
  'Notes',
);

function forceRow(core: Core, name: string, mark: Mark): Cell[] {
  const rate = mark.is === 'value' || mark.is === 'withheld' ? mark.rate : undefined;
  return [
    text(name),
    countCell(mark),
    rateCell(rate),
    ...residentsCells(rate),
    notesCell(core, mark),
  ];
}

export function mapSheet(core: Core, { marks }: MapAnswer): Sheet {
  const rows = marks.map(({ area, mark }) => forceRow(core, area.name, mark));
  return { columns: forceColumns, rows };
}

const comparisonColumns = [
  ...forceColumns.slice(0, -1),
  ...columns(
    '#95% interval of the rate, lower',
    '#95% interval of the rate, upper',
    'Compared with England and Wales',
  ),
  ...forceColumns.slice(-1),
];

export function comparisonSheet(core: Core, { rows, total }: Comparison): Sheet {
  const about = total.inexact > 0 ? 'about ' : '';
  const totalRow: Cell[] = [
    text('England and Wales'),
    { words: about + countWords(total.count), value: total.count },
    rateCell(total.rate),
    ...residentsCells(total.rate),
    ...[text(''), text(''), text('')],
    text(`sum of ${coverageWords(total)}`),
  ];
  const forceRows = rows.map(({ area, mark }) => {
    const cells = forceRow(core, area.name, mark);
    const compared = comparedCells(againstTotal(area, mark, total));
    return [...cells.slice(0, -1), ...compared, ...cells.slice(-1)];
  });
  return { columns: comparisonColumns, rows: [...forceRows, totalRow] };
}

/** The interval's ends, and higher, similar or lower or why neither. */
function comparedCells(compared: Compared): Cell[] {
  const said = text(comparedShortWords(compared));
  if (compared.is === 'none') return [{ words: '–', value: '' }, { words: '–', value: '' }, said];
  const { lower, upper } = compared.interval;
  return [
    { words: per10kWords(lower), value: lower },
    { words: per10kWords(upper), value: upper },
    said,
  ];
}

/** Years down, a column for each line; other published figures and forces in a total beside it. */
export function trendSheet(core: Core, trends: readonly Trend[], as: As): Sheet {
  const [first] = trends;
  const labels = trends.flatMap((trend) => [`#${trend.name}`, `${trend.name}: notes`]);
  const points = first?.points ?? [];
  return {
    columns: columns('Period', ...labels),
    rows: points.map((point) => [
      text(point.label),
      ...trends.flatMap((trend) => {
        const same = trend.points.find(({ from }) => from === point.from);
        return same ? [pointCell(same, as), pointNotes(core, same)] : [text('–'), text('')];
      }),
    ]),
  };
}

function pointCell(point: TrendPoint, as: As): Cell {
  const { value, mark } = point;
  if (typeof value !== 'number') return text(missingWords(value));
  const figure = mark?.is === 'value' ? { figure: mark.figure } : {};
  if (as === 'rate') return { words: per10kWords(value), value, ...figure };
  return {
    words: mark?.is === 'value' ? countMarkWords(mark) : countWords(value),
    value,
    ...figure,
  };
}

function pointNotes(core: Core, { mark, forces }: TrendPoint): Cell {
  const notes = mark ? notesCell(core, mark).words : '';
  const inTotal = forces === undefined ? '' : `${forces} ${forces === 1 ? 'force' : 'forces'}`;
  return text([inTotal, notes].filter(Boolean).join('; '));
}

/** Every column of the published files, the rate, and whether the figure is the one shown. */
export function catalogueSheet(core: Core, rows: readonly CatalogueRow[]): Sheet {
  return {
    columns: columns(
      'Area',
      'Measure',
      'Period',
      '#Offences recorded by police',
      'Qualifier',
      '#Forces in the total',
      '#For each 10,000 residents under 18',
      'Shown as the figure',
      'Standing',
      'Does not fit',
      'Release',
      'Published',
      'Sources',
      'Note',
    ),
    rows: rows.map((row) => catalogueRow(core, row)),
  };
}

function catalogueRow(core: Core, row: CatalogueRow): Cell[] {
  const { observation, area, table, isShown, rate } = row;
  const { period, qualifier, standing, sources, note } = observation;
  const release = releaseOf(core, observation.release);
  const value = isFigure(observation) ? observation.value : '';
  const forces = isFigure(observation) ? (observation.forces ?? '') : '';
  return [
    text(area.name),
    text(table.measure.shortName),
    text(period.text),
    { words: observationWords(observation), value },
    text(qualifier),
    { words: String(forces), value: forces },
    rateCell(rate),
    text(isShown ? 'yes' : 'no'),
    text(standing),
    text(row.misfits.map(shortMisfitWords).join('; ')),
    text(`${release.publisher}: ${release.title}`),
    text(release.published),
    text(sources.join(' ')),
    text(note),
  ];
}

/** RFC 4180 text of a sheet at full precision. */
export function csvOf(sheet: Sheet): string {
  return `${csvFormatRows([sheet.columns.map(({ label }) => label)])}\n${csvRowsOf(sheet)}`;
}

/** The same without its heads: the next part of a file. */
export function csvRowsOf({ rows }: Sheet): string {
  if (rows.length === 0) return '';
  return `${csvFormatRows(rows.map((row) => row.map(({ value }) => csvCell(value))))}\n`;
}

/** A spreadsheet would run a text that begins like a formula; a quote mark keeps it a text. */
function csvCell(value: string | number): string {
  switch (typeof value) {
    case 'number':
      return String(value);
    case 'string':
      return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    default:
      return never(value);
  }
}
