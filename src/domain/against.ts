import { type Area, isEnglandOrWales, isTerritorial } from './area.ts';
import type { Dataset } from './dataset.ts';
import { isCounted, never } from './figure.ts';
import { type Against, against, type Interval, rateInterval } from './interval.ts';
import { type Mark, markFor } from './mark.ts';
import type { Period } from './period.ts';
import type { Month } from './release.ts';
import type { Table } from './table.ts';
import { type Total, totalOf } from './total.ts';
import { per10kWords } from './words.ts';

/** The chance around a force's rate, and how it lies to the rate of England and Wales. */
export type Compared =
  | {
      readonly is: 'compared';
      /** 95%, for each 10,000 residents under 18, as is the rate beside it. */
      readonly interval: Interval;
      readonly per10k: number;
      readonly against: Against;
      /** The forces behind the national rate. */
      readonly total: Total;
    }
  | { readonly is: 'apart'; readonly interval: Interval; readonly why: Apart }
  | { readonly is: 'none'; readonly why: NoInterval };

/** Why an interval is compared with nothing. */
export type Apart = 'other-law' | 'alone' | 'no-national-rate';

/** Why there is no interval; `inexact`: the count is rounded or a bound. */
export type NoInterval = 'no-figure' | 'no-rate' | 'inexact';

/**
 * How a force's rate lies to that of all forces of England and Wales that have a figure: rule 6.
 * Only twelve months have a rate, only exact and derived counts an interval.
 */
export function againstEnglandAndWales(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf?: Month,
): Compared {
  const mark = markFor(dataset, table, area, period, 'rate', asOf);
  return againstTotal(area, mark, totalOf(dataset, table, period, asOf));
}

/** The same where the figure and the total are known already. */
export function againstTotal(area: Area, mark: Mark, total: Total): Compared {
  const interval = intervalOfMark(mark);
  if (typeof interval === 'string') return { is: 'none', why: interval };
  const why = whyApart(area, total);
  if (why) return { is: 'apart', interval, why };
  const per10k = total.rate.is === 'rate' ? total.rate.per10k : 0;
  return { is: 'compared', interval, per10k, against: against(interval, per10k), total };
}

/** 95% interval of the rate behind a mark, drawn as a count or as a rate. */
export function intervalOfMark(mark: Mark): Interval | NoInterval {
  if (mark.is !== 'value' && mark.is !== 'withheld') return 'no-figure';
  if (mark.rate.is !== 'rate') return 'no-rate';
  if (!isCounted(mark.figure)) return 'inexact';
  return rateInterval(mark.figure.value, mark.rate) ?? 'no-rate';
}

function whyApart(area: Area, total: Total): Apart | undefined {
  if (!isEnglandOrWales(area)) return 'other-law';
  if (total.forces.length < 2) return 'alone';
  return total.rate.is === 'rate' ? undefined : 'no-national-rate';
}

/** "6.0 to 7.6" */
export function intervalWords({ lower, upper }: Interval, decimals = 1): string {
  return `${rounded(lower, decimals)} to ${rounded(upper, decimals)}`;
}

/**
 * "95% interval 6.0 to 7.6: higher than England and Wales (5.6)", without a full stop; empty where
 * the words of the figure have said already that there is nothing to compare.
 */
export function comparedWords(compared: Compared): string {
  switch (compared.is) {
    case 'compared':
      return `95% interval ${intervalWords(compared.interval, decimalsFor(compared))}: ${againstWords(compared)}`;
    case 'apart':
      return `95% interval ${intervalWords(compared.interval)}: ${apartWords(compared.why)}`;
    case 'none':
      return compared.why === 'inexact' ? noIntervalWords(compared.why) : '';
    default:
      return never(compared);
  }
}

type Beside = Extract<Compared, { is: 'compared' }>;

/** "higher than England and Wales (5.6)"; where forces are missing, of how many that rate is. */
export function againstWords(compared: Beside): string {
  const national = nationalWords(compared);
  switch (compared.against) {
    case 'higher':
      return `higher than England and Wales (${national})`;
    case 'lower':
      return `lower than England and Wales (${national})`;
    case 'similar':
      return `similar to England and Wales (${national})`;
    default:
      return never(compared.against);
  }
}

function nationalWords(compared: Beside): string {
  const { forces, missing, inexact } = compared.total;
  const rate = rounded(compared.per10k, decimalsFor(compared));
  const about = inexact > 0 ? 'about ' : '';
  const answered = forces.filter(isTerritorial).length;
  const some =
    missing.length > 0 ? ` for ${answered} of its ${answered + missing.length} forces` : '';
  return `${about}${rate}${some}`;
}

/** As many as it takes to see that an end of the interval is not the national rate. */
function decimalsFor({ interval, per10k, against: side }: Beside): number {
  if (side === 'similar') return 1;
  const end = side === 'higher' ? interval.lower : interval.upper;
  return [1, 2, 3].find((decimals) => end.toFixed(decimals) !== per10k.toFixed(decimals)) ?? 4;
}

function rounded(per10k: number, decimals: number): string {
  return decimals === 1 ? per10kWords(per10k) : per10k.toFixed(decimals);
}

/** One word for a table, or the reason for none; empty where there is no figure or rate at all. */
export function comparedShortWords(compared: Compared): string {
  switch (compared.is) {
    case 'compared':
      return compared.against;
    case 'apart':
      return apartWords(compared.why);
    case 'none':
      return compared.why === 'inexact' ? noIntervalWords(compared.why) : '';
    default:
      return never(compared);
  }
}

export function apartWords(why: Apart): string {
  switch (why) {
    case 'other-law':
      return 'not compared with England and Wales, whose law differs';
    case 'alone':
      return 'not compared, as no other force of England and Wales has a figure';
    case 'no-national-rate':
      return 'not compared, as England and Wales has no rate for this year';
    default:
      return never(why);
  }
}

export function noIntervalWords(why: NoInterval): string {
  switch (why) {
    case 'no-figure':
      return 'no interval: there is no figure';
    case 'no-rate':
      return 'no interval: there is no rate';
    case 'inexact':
      return 'no interval: the count is rounded or a bound';
    default:
      return never(why);
  }
}

/** What the three words mean: beside every comparison. */
export const againstMeaning =
  'Higher, lower, similar: the 95% interval of the recorded rate lies wholly above, wholly below or across the rate of all forces of England and Wales with a figure for this measure and year.';

/** And what they do not. */
export const againstLimits =
  'The interval covers chance only. One person or device can mean many offences, and recording practice, of which the interval says nothing, differs more between forces than chance does.';
