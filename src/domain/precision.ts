import { type Figure, isCounted, never } from './figure.ts';

/** How a number is meant: as counted, rounded, or only a bound. A rate has that of its count. */
export type Precision = 'exact' | 'approximate' | 'at-least' | 'less-than';

export function precisionOf({ qualifier }: Pick<Figure, 'qualifier'>): Precision {
  switch (qualifier) {
    case 'exact':
    case 'derived':
    case 'not-comparable':
      return 'exact';
    case 'approximate':
    case 'at-least':
    case 'less-than':
      return qualifier;
    default:
      return never(qualifier);
  }
}

/**
 * A sum with a bound in it is that bound, whatever else is in it; with bounds of both kinds it is
 * neither, and only about right; without bounds it is rounded where any of its numbers is.
 */
export function precisionOfSum(figures: readonly Figure[]): Precision {
  const isIn = (qualifier: Figure['qualifier']) =>
    figures.some((figure) => figure.qualifier === qualifier);
  const [isLow, isHigh] = [isIn('at-least'), isIn('less-than')];
  if (isLow !== isHigh) return isLow ? 'at-least' : 'less-than';
  return figures.every(isCounted) ? 'exact' : 'approximate';
}

/** "about 100", "at least 4.9", "less than 0.4"; whole numbers are counted: "fewer than 5". */
export function preciseWords(precision: Precision, amount: string, isCount: boolean): string {
  switch (precision) {
    case 'exact':
      return amount;
    case 'approximate':
      return `about ${amount}`;
    case 'at-least':
      return `at least ${amount}`;
    case 'less-than':
      return `${isCount ? 'fewer' : 'less'} than ${amount}`;
    default:
      return never(precision);
  }
}
