import { othersWords } from './alsoPublished.ts';
import { answerFor, preferredFirst } from './answer.ts';
import { type Area, isForce } from './area.ts';
import { type Change, changeBetween, type Pair, pairOf, percentBetween } from './change.ts';
import { changeWords } from './changeWords.ts';
import type { Dataset } from './dataset.ts';
import { type Figure, isFigure } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import { missingWords } from './markWords.ts';
import type { Measure } from './measure.ts';
import { misfitWords } from './misfitWords.ts';
import { type Period, periodWords } from './period.ts';
import { decimals } from './rounding.ts';
import { publishedFor, type Table } from './table.ts';
import { signedPercent } from './verdictWords.ts';
import { countWords, remarkWords, totalForcesWords, valueWords } from './words.ts';

/** A claim that a reader puts together: one area and measure, two years. */
export interface OwnClaim {
  readonly change: Change;
  readonly pair: Pair | undefined;
  /** "Offences recorded by West Mercia with the cyber flag rose from 114 in 2015/16 to 213 in …". */
  readonly sentence: string;
  /** "114 → 213: 99 more, 99 ÷ 114 = +86.8%"; undefined without two counts. */
  readonly arithmetic: string | undefined;
  /** What may be said of the change, by rule. */
  readonly saying: string;
  /** What must be known beside it: each a sentence. */
  readonly caveats: readonly string[];
}

export function ownClaimOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  from: Period,
  to: Period,
): OwnClaim {
  const change = changeBetween(dataset, table, area, from, to);
  const pair = from.text === to.text ? undefined : pairOf(dataset, table, area, from, to);
  return {
    change,
    pair,
    sentence: pair
      ? sentenceOf(table.measure, area, change, pair)
      : missingSentence(dataset, table, area, [from, to]),
    arithmetic: change.is === 'refused' ? undefined : arithmeticOf(change),
    saying: changeWords(change),
    caveats: [
      ...new Set([
        ...(pair ? pairCaveats(dataset, table, pair) : []),
        ...directionCaveat(change),
        table.measure.caveat,
      ]),
    ],
  };
}

function subjectWords({ recorded }: Measure, area: Area): string {
  const by = isForce(area) ? `by ${area.name}` : `in ${area.name}`;
  return `Offences recorded ${by} ${recorded}`;
}

function sentenceOf(measure: Measure, area: Area, change: Change, pair: Pair): string {
  const subject = subjectWords(measure, area);
  const [earlier, later] = [pair.earlier, pair.later].map((figure) => {
    const forces = totalForcesWords(area, figure);
    return `${valueWords(figure)}${forces && ` (${forces})`}`;
  });
  const [from, to] = [pair.earlier, pair.later].map(({ period }) => periodWords(period));
  // Without a comparison there is no rise or fall to speak of: two numbers, no verb between them.
  if (change.is === 'refused') return `${subject}: ${earlier} in ${from}, ${later} in ${to}`;
  if (change.later === change.earlier) {
    return `${subject} were as many in ${to} as in ${from}: ${later}`;
  }
  const verb = change.later > change.earlier ? 'rose' : 'fell';
  return `${subject} ${verb} from ${earlier} in ${from} to ${later} in ${to}`;
}

function missingSentence(
  dataset: Dataset,
  table: Table,
  area: Area,
  years: readonly Period[],
): string {
  const known = years.map((year) => {
    const answer = answerFor(dataset, table, area, year);
    const forces = answer.is === 'figure' ? totalForcesWords(area, answer.figure) : '';
    const value = answer.is === 'figure' ? valueWords(answer.figure) : missingWords(answer.is);
    const words = `${value}${forces && ` (${forces})`}`;
    return `${words} for ${periodWords(year)}`;
  });
  return `${subjectWords(table.measure, area)}: ${[...new Set(known)].join(', ')}`;
}

/** A percentage or a ratio only where the rules of change allow one. */
function arithmeticOf(change: Exclude<Change, { is: 'refused' }>): string {
  const { earlier, later, ratio } = change;
  const step = Math.abs(later - earlier);
  const difference = `${countWords(step)} ${later > earlier ? 'more' : 'fewer'}`;
  const steps = `${countWords(earlier)} → ${countWords(later)}: ${step === 0 ? 'no difference' : difference}`;
  if (earlier === 0 || step === 0) return steps;
  if (change.percent === undefined) {
    return `${steps}; ${countWords(later)} ÷ ${countWords(earlier)} = ${decimals(ratio, 2)}`;
  }
  const sign = later > earlier ? '' : '−';
  return `${steps}; ${sign}${countWords(step)} ÷ ${countWords(earlier)} = ${signedPercent(percentBetween(earlier, later))}`;
}

function pairCaveats(dataset: Dataset, table: Table, pair: Pair): string[] {
  const figures = [pair.earlier, pair.later];
  const misfits = figures
    .flatMap((figure) => misfitsWith(dataset, figure))
    // Two numbers for one year are named as "also published".
    .filter(({ is }) => is !== 'differ')
    .map((misfit) => `Does not fit: ${misfitWords(dataset, misfit)}`);
  return [
    ...figures.flatMap((figure) => figureCaveats(dataset, table, figure)),
    ...new Set(misfits),
    ...releaseCaveat(pair),
  ];
}

function figureCaveats(dataset: Dataset, table: Table, figure: Figure): string[] {
  const year = periodWords(figure.period);
  const published = publishedFor(table, figure.area, figure.period).filter((one) => one !== figure);
  const others = othersWords(dataset, figure, preferredFirst(dataset, published.filter(isFigure)));
  const remark = remarkWords(figure);
  const forces = figure.forces === undefined ? '' : `, from ${figure.forces} forces`;
  return [
    others.length > 0 ? `Also published for ${year}: ${others.join('; ')}.` : '',
    remark || forces ? `${valueWords(figure)} in ${year}${forces}${remark && `: ${remark}`}.` : '',
    figure.note ? `Note on ${valueWords(figure)}: ${figure.note}` : '',
  ].filter(Boolean);
}

function releaseCaveat({ earlier, later }: Pair): string[] {
  if (earlier.release === later.release) return [];
  return ['The two figures are from different releases: the way of counting may have changed.'];
}

function directionCaveat(change: Change): string[] {
  if (change.is === 'refused' || change.later === change.earlier) return [];
  return change.later > change.earlier
    ? ['A rise can mean more harm, more reporting, a new law or better recording.']
    : ['A fall can mean less harm, less reporting, a change of law or less recording.'];
}
