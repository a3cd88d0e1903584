import type { Funnel, FunnelPoint, Limits, Omission } from '../domain/funnel.ts';
import { liesWords, omissionWords } from '../domain/funnelWords.ts';
import { countWords, per10kWords, valueWords } from '../domain/words.ts';
import type { Cell, Column, Sheet } from './sheet.ts';

/** The table twin of a funnel plot: every point with the limits at its size, and who is left out. */
export function funnelSheet(funnel: Funnel): Sheet {
  const points = funnel.points.map((point) => pointRow(point, funnel));
  return { columns, rows: [...points, totalRow(funnel), ...funnel.leftOut.map(omissionRow)] };
}

const columns: readonly Column[] = [
  { label: 'Force', isNumber: false },
  { label: 'Offences recorded by police', isNumber: true },
  { label: 'Residents under 18', isNumber: true },
  { label: 'Residents in mid-year', isNumber: true },
  { label: 'For each 10,000 residents under 18', isNumber: true },
  { label: '99.8% limit, lower', isNumber: true },
  { label: '95% limit, lower', isNumber: true },
  { label: '95% limit, upper', isNumber: true },
  { label: '99.8% limit, upper', isNumber: true },
  { label: 'Where it lies', isNumber: false },
];

function pointRow(point: FunnelPoint, { target, limitsAt }: Funnel): Cell[] {
  const { area, figure, residents, midYear, per10k } = point;
  return [
    text(area.name),
    count(figure.value),
    count(residents),
    { words: String(midYear), value: midYear },
    rate(per10k),
    ...limitCells(limitsAt(residents)),
    text(liesWords(point, target)),
  ];
}

function limitCells({ lower998, lower95, upper95, upper998 }: Limits): Cell[] {
  return [lower998, lower95, upper95, upper998].map(rate);
}

function totalRow({ points, target }: Funnel): Cell[] {
  const sum = (one: (point: FunnelPoint) => number) =>
    points.reduce((total, point) => total + one(point), 0);
  return [
    text(`All ${points.length} forces together`),
    count(sum(({ figure }) => figure.value)),
    count(sum(({ residents }) => residents)),
    text(''),
    rate(target),
    ...noLimits,
    text('the rate that the limits stand around'),
  ];
}

const none: Cell = { words: '–', value: '' };
const noLimits = [none, none, none, none];

function omissionRow({ area, why, figure }: Omission): Cell[] {
  return [
    text(area.name),
    figure ? { words: valueWords(figure), value: figure.value } : none,
    ...[none, none, none],
    ...noLimits,
    text(`left out: ${omissionWords(why)}`),
  ];
}

function text(words: string): Cell {
  return { words, value: words };
}

function count(value: number): Cell {
  return { words: countWords(value), value };
}

function rate(value: number): Cell {
  return { words: per10kWords(value), value };
}
