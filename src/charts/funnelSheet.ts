import { capital } from '../domain/capital.ts';
import type { Core } from '../domain/dataset.ts';
import type { Funnel, FunnelPoint, Omission } from '../domain/funnel.ts';
import type { Limits } from '../domain/funnelLimits.ts';
import { liesWords, omissionWords } from '../domain/funnelWords.ts';
import { isTooFew } from '../domain/mark.ts';
import { missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import { per10kWords, perResidents, residentsWords } from '../domain/rateWords.ts';
import { countWords, valueWords } from '../domain/words.ts';
import { type FileRow, fileSheet } from './fileSheet.ts';
import { type Cell, columns, number, type Sheet, text } from './sheet.ts';

const limitNames = [
  '99.8% limit, lower',
  '95% limit, lower',
  '95% limit, upper',
  '99.8% limit, upper',
];

/** The table twin of a funnel plot: every point with the limits at its size, and who is left out. */
export function funnelSheet(core: Core, measure: Measure, period: Period, funnel: Funnel): Sheet {
  const limits = limitNames.map((name) => `#${name}`);
  return {
    columns: columns(
      'Force',
      '#Offences recorded by police',
      `#${capital(residentsWords(measure.residents))}`,
      '#Residents in mid-year',
      `#${capital(perResidents(measure.residents))}`,
      ...limits,
      'Where it lies',
    ),
    rows: [
      ...funnel.points.map((point) => pointRow(point, funnel)),
      totalRow(funnel),
      ...funnel.leftOut.map(omissionRow),
    ],
    file: fileSheet(core, measure, fileRows(period, funnel), {
      columns: columns(...limits, 'where it lies'),
      cells: (at) => fileLimits(funnel, at),
    }),
  };
}

function fileRows({ text: period }: Period, { points, leftOut }: Funnel): FileRow[] {
  return [...points, ...leftOut].map(({ area, mark }) => ({
    ...{ area: area.slug, name: area.name, period, mark },
  }));
}

function fileLimits({ points, leftOut, target, limitsAt }: Funnel, at: number): Cell[] {
  const point = points[at];
  const why = leftOut[at - points.length]?.why;
  if (!point) return [...limitNames.map(() => text('')), text(why ? omissionWords(why) : '')];
  return [...limitCells(limitsAt(point.rate.residents)), text(whereWords(point, target))];
}

function whereWords(point: FunnelPoint, target: number): string {
  return isTooFew(point.figure) ? missingWords('too-few') : liesWords(point, target);
}

function pointRow(point: FunnelPoint, { target, limitsAt }: Funnel): Cell[] {
  const { area, figure, rate } = point;
  return [
    text(area.name),
    { ...number(figure.value, countWords(figure.value)), figure },
    number(rate.residents, countWords(rate.residents)),
    number(rate.midYear),
    rateNumber(rate.per10k),
    ...limitCells(limitsAt(rate.residents)),
    text(whereWords(point, target)),
  ];
}

function limitCells({ lower998, lower95, upper95, upper998 }: Limits): Cell[] {
  return [lower998, lower95, upper95, upper998].map(rateNumber);
}

function totalRow({ points, target }: Funnel): Cell[] {
  const sum = (one: (point: FunnelPoint) => number) =>
    points.reduce((total, point) => total + one(point), 0);
  const [offences, residents] = [
    sum(({ figure }) => figure.value),
    sum(({ rate }) => rate.residents),
  ];
  return [
    text(`All ${points.length} forces together`),
    number(offences, countWords(offences)),
    number(residents, countWords(residents)),
    text(''),
    rateNumber(target),
    ...noLimits,
    text('the rate that the limits stand around'),
  ];
}

const none: Cell = { words: '–', value: '' };
const noLimits = [none, none, none, none];

function omissionRow({ area, why, figure }: Omission): Cell[] {
  return [
    text(area.name),
    figure ? number(figure.value, valueWords(figure)) : none,
    ...[none, none, none],
    ...noLimits,
    text(`left out: ${omissionWords(why)}`),
  ];
}

function rateNumber(per10k: number): Cell {
  return number(per10k, per10kWords(per10k));
}
