import { toOneDecimal } from './bins.ts';
import { never } from './figure.ts';
import type { ResidentGroup } from './measure.ts';
import type { Period } from './period.ts';
import { preciseWords } from './precision.ts';
import type { NoRate, Rate, Rated } from './rate.ts';
import type { Month } from './release.ts';
import { countWords } from './words.ts';

/** "under 18", "of all ages". */
export function residentGroupWords(group: ResidentGroup): string {
  switch (group) {
    case 'under-18':
      return 'under 18';
    case 'all-ages':
      return 'of all ages';
    default:
      return never(group);
  }
}

/** "residents under 18", "residents of all ages". */
export function residentsWords(group: ResidentGroup): string {
  return `residents ${residentGroupWords(group)}`;
}

/** Why a measure's rates are over these residents: rule 4. */
export function residentsMeaning(group: ResidentGroup): string {
  switch (group) {
    case 'under-18':
      return 'Rates of offences against children are for each 10,000 residents under 18. Section 15A protects children under 16. One group of residents for all offences against children lets their rates compare.';
    case 'all-ages':
      return 'Rates of image offences and obscene publications are for each 10,000 residents of all ages. The child in an image is rarely a local resident.';
    default:
      return never(group);
  }
}

/** "for each 10,000 residents under 18". */
export function perResidents(group: ResidentGroup): string {
  return `for each 10,000 ${residentsWords(group)}`;
}

/** One decimal, half away from zero. */
export function per10kWords(per10k: number): string {
  const shown = toOneDecimal(per10k);
  // A few offences among many residents are not the same as none.
  return per10k > 0 && shown === 0 ? '<0.1' : shown.toFixed(1);
}

/** The number with what it is: "5.6", "at least 4.9", "about 10.8". */
export function ratedWords({ per10k, precision }: Pick<Rated, 'per10k' | 'precision'>): string {
  return preciseWords(precision, per10kWords(per10k), false);
}

/** "at least 4.9 for each 10,000 residents under 18 (407,254 in mid-2024)", or why there is none. */
export function rateWords(rate: Rate): string {
  if (rate.is === 'none') return noRateWords(rate.why);
  const { residents, midYear, group } = rate;
  return `${ratedWords(rate)} ${perResidents(group)} (${countWords(residents)} in mid-${midYear})`;
}

export function noRateWords(why: NoRate): string {
  switch (why) {
    case 'few-residents':
      return 'rate withheld: too few residents';
    case 'not-held':
      return 'no rate: this site has no estimate of residents for it';
    case 'not-near':
      return 'no rate: no estimate of residents within 24 months of the middle of the year';
    case 'not-a-year':
      return 'no rate: the period is not twelve months';
    case 'not-comparable':
      return 'no rate: the figure follows another definition';
    case 'doubtful':
      return 'no rate: the figure is doubtful';
    default:
      return never(why);
  }
}

/** Why a year is drawn in counts although rates were asked for. */
export function noRatesWords({ text }: Period, asOf: Month | undefined): string {
  const known = asOf ? ', in any estimate published by then' : '';
  return `No rates for ${text}: residents are estimated for no date within 24 months of 1 October ${text.slice(0, 4)}${known}. Counts are shown.`;
}
