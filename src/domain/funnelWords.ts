import { capital } from './capital.ts';
import { never } from './figure.ts';
import type { Funnel, FunnelPoint, LeftOut, Omission } from './funnel.ts';
import { listWords } from './lists.ts';
import { isTooFew } from './mark.ts';
import type { Period } from './period.ts';
import { per10kWords, rateWords, residentsWords } from './rateWords.ts';
import { decimals } from './rounding.ts';
import { countWords } from './words.ts';

/** Sentences made from a funnel plot, without judgement. */

/** How much more the rates differ than chance would make them: rule 7. */
export function funnelHeadline(funnel: Funnel, period: Period): string {
  return `${capital(dispersionSaid(funnel))} in ${period.text}`;
}

/** "rates differ 9.8 times more than chance would make them". */
function dispersionSaid({ phi, model }: Funnel): string {
  const times = decimals(phi, 1);
  if (model === 'chance') return 'rates differ no more than chance would make them';
  if (times === '1.0') return 'rates differ hardly more than chance would make them';
  return `rates differ ${times} times more than chance would make them`;
}

/** "within the 95% limits", "above the 99.8% limits" */
export function liesWords({ lies, rate }: FunnelPoint, target: number): string {
  const side = rate.per10k > target ? 'above' : 'below';
  switch (lies) {
    case 'within':
      return 'within the 95% limits';
    case 'outside-95':
      return `${side} the 95% limits, within the 99.8% limits`;
    case 'outside-998':
      return `${side} the 99.8% limits`;
    default:
      return never(lies);
  }
}

/** "Kent: 6.8 for each 10,000 residents under 18 (424,164 in mid-2024), within the 95% limits" */
export function pointWords(point: FunnelPoint, target: number): string {
  const { area, figure, rate } = point;
  const lies = isTooFew(figure) ? 'too few to be compared' : liesWords(point, target);
  return `${area.name}: ${rateWords(rate)}, ${lies}`;
}

/** A point among many: "Kent: 6.8; 424,164 residents", and where it lies if that is not within. */
export function pointName(point: FunnelPoint, target: number): string {
  const { area, figure, rate } = point;
  const lies = isTooFew(figure) ? 'too few to be compared' : liesWords(point, target);
  const said = point.lies === 'within' && !isTooFew(figure) ? '' : `; ${lies}`;
  return `${area.name}: ${per10kWords(rate.per10k)}; ${countWords(rate.residents)} residents${said}`;
}

export function funnelSummary({ points, target }: Funnel, subtitle: string): string {
  const outside = points.filter(({ lies }) => lies === 'outside-998').length;
  const by = points[0] ? residentsWords(points[0].rate.group) : 'residents';
  return `Funnel plot. ${subtitle}. ${points.length} forces by their ${by}, around the rate of all of them together, ${per10kWords(target)}; ${outside} outside the 99.8% limits.`;
}

/** How to read the limits. */
export const limitsMeaning =
  'The fewer residents, the more a rate moves by chance, so the limits open to the left like a funnel. If no force differed from the others in any other way than the limits allow for, about 1 in 20 would lie outside the 95% limits and 1 in 500 outside the 99.8% limits.';

/** What a place outside of the limits does not say. */
export const funnelLimits =
  'A place outside the limits is a reason to ask why. It does not say whether more children were harmed, more was detected or more was recorded.';

/** Which model the limits follow, and why. */
export function dispersionWords(funnel: Funnel): string {
  const { phi, tau, model } = funnel;
  const said = `${capital(dispersionSaid(funnel))} (over-dispersion φ = ${decimals(phi, 1)})`;
  if (model === 'chance') return `${said}, so the limits are those of chance alone.`;
  return `${said}, so the limits allow for both: for chance, and for how far the rates of forces lie apart anyhow (additive model of random effects, τ = ${decimals(tau, 1)} for each 10,000).`;
}

/** "City of London (too few residents under 18)", each reason once with the forces it goes for. */
export function leftOutWords(leftOut: readonly Omission[]): string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const ordered = [...reasons].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return ordered.map((why) => {
    const forces = leftOut.filter((omission) => omission.why === why).map(({ area }) => area.name);
    return `${listWords(forces, forces.length)} (${omissionWords(why)})`;
  });
}

const order: readonly LeftOut[] = [
  'withheld',
  'no-estimate',
  'inexact',
  'not-supplied',
  'not-comparable',
  'doubtful',
  'not-found',
  'other-law',
];

export function omissionWords(why: LeftOut): string {
  switch (why) {
    case 'withheld':
      return 'rate withheld: too few residents';
    case 'no-estimate':
      return 'no estimate of residents';
    case 'inexact':
      return 'a rounded count or a bound';
    case 'not-supplied':
      return 'not supplied: asked, and gave no figure';
    case 'not-comparable':
      return 'not comparable: counted by another definition';
    case 'doubtful':
      return 'doubtful: published, and not believed';
    case 'not-found':
      return 'no figure found';
    case 'other-law':
      return 'other laws';
    default:
      return never(why);
  }
}

export function allForcesWords({ points, target }: Funnel): string {
  return `all ${countWords(points.length)} forces together: ${per10kWords(target)}`;
}
