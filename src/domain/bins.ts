import { rounded } from './rounding.ts';

/** One class of a map: all values from `from` to `to`, both as displayed and both included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

/** To one decimal, half away from zero: as rates are displayed. */
export function toOneDecimal(value: number): number {
  return rounded(value, 1);
}

/**
 * Up to `count` classes of about equal size (quantiles) over the values as displayed, so that two
 * tiles with the same number printed on them never differ in colour. Fewer where values repeat.
 */
export function binsOf(values: readonly number[], count = 5): Bin[] {
  const sorted = values.map(toOneDecimal).sort((one, other) => one - other);
  const bins: Bin[] = [];
  let start = 0;
  for (let class_ = 1; class_ <= count && start < sorted.length; class_ += 1) {
    let end = Math.max(Math.round((class_ * sorted.length) / count), start + 1);
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    const [from, to] = [sorted[start], sorted[end - 1]];
    if (from !== undefined && to !== undefined) bins.push({ from, to });
    start = end;
  }
  return bins;
}

/** The position of the class that holds the value; the last class for anything above them all. */
export function binFor(bins: readonly Bin[], value: number): number {
  const at = bins.findIndex((bin) => toOneDecimal(value) <= bin.to);
  return at < 0 ? bins.length - 1 : at;
}
