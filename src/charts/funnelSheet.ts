import { capital } from '../domain/capital.ts';
import type { Funnel, FunnelPoint, Omission } from '../domain/funnel.ts';
import type { Limits } from '../domain/funnelLimits.ts';
import { liesWords, omissionWords } from '../domain/funnelWords.ts';
import { isTooFew } from '../domain/mark.ts';
import { missingWords } from '../domain/markWords.ts';
import type { Measure } from '../domain/measure.ts';
import { per10kWords, perResidents, residentsWords } from '../domain/rateWords.ts';
import { countWords, valueWords } from '../domain/words.ts';
import { type Cell, columns, type Sheet, text } from './sheet.ts';

/** The table twin of a funnel plot: every point with the limits at its size, and who is left out. */
export function funnelSheet(measure: Measure, funnel: Funnel): Sheet {
  return {
    columns: columns(
      'Force',
      '#Offences recorded by police',
      `#${capital(residentsWords(measure.residents))}`,
      '#Residents in mid-year',
      `#${capital(perResidents(measure.residents))}`,
      '#99.8% limit, lower',
      '#95% limit, lower',
      '#95% limit, upper',
      '#99.8% limit, upper',
      'Where it lies',
    ),
    rows: [
      ...funnel.points.map((point) => pointRow(point, funnel)),
      totalRow(funnel),
      ...funnel.leftOut.map(omissionRow),
    ],
  };
}

function whereWords(point: FunnelPoint, target: number): string {
  return isTooFew(point.figure) ? missingWords('too-few') : liesWords(point, target);
}

function pointRow(point: FunnelPoint, { target, limitsAt }: Funnel): Cell[] {
  const { area, figure, rate } = point;
  return [
    text(area.name),
    { words: countWords(figure.value), figure },
    text(countWords(rate.residents)),
    text(String(rate.midYear)),
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
    text(countWords(offences)),
    text(countWords(residents)),
    text(''),
    rateNumber(target),
    ...noLimits,
    text('the rate that the limits stand around'),
  ];
}

const none = text('–');
const noLimits = [none, none, none, none];

function omissionRow({ area, why, figure }: Omission): Cell[] {
  return [
    text(area.name),
    figure ? text(valueWords(figure)) : none,
    ...[none, none, none],
    ...noLimits,
    text(`left out: ${omissionWords(why)}`),
  ];
}

function rateNumber(per10k: number): Cell {
  return text(per10kWords(per10k));
}
