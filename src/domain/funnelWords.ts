import { never } from './figure.ts';
import type { Funnel, FunnelPoint, LeftOut, Omission } from './funnel.ts';
import { listWords } from './headlines.ts';
import type { Period } from './period.ts';
import { countWords, per10kWords, rateWords } from './words.ts';

/** Sentences made from a funnel plot, without judgement. */

export function funnelHeadline({ points }: Funnel, period: Period): string {
  const within = points.filter(({ lies }) => lies === 'within').length;
  const some =
    within === points.length ? `All ${within} forces` : `${within} of ${points.length} forces`;
  return `${some} ${within === 1 ? 'lies' : 'lie'} within the 95% limits in ${period.text}`;
}

/** "within the 95% limits", "above the 99.8% limits" */
export function liesWords({ lies, per10k }: FunnelPoint, target: number): string {
  const side = per10k > target ? 'above' : 'below';
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
  const { area, residents, midYear, per10k } = point;
  const rate = rateWords({ is: 'rate', per10k, residents, midYear });
  return `${area.name}: ${rate}, ${liesWords(point, target)}`;
}

export function funnelSummary({ points, target }: Funnel, subtitle: string): string {
  const outside = points.filter(({ lies }) => lies === 'outside-998').length;
  return `Funnel plot. ${subtitle}. ${points.length} forces by their residents under 18, around the rate of all of them together, ${per10kWords(target)}; ${outside} outside the 99.8% limits.`;
}

/** How to read the limits. */
export const limitsMeaning =
  'The fewer residents, the more a rate moves by chance alone, so the limits open to the left like a funnel. If the forces differed by chance only, about 1 in 20 would lie outside the 95% limits and 1 in 500 outside the 99.8% limits.';

/** What a place outside of the limits does not say. */
export const funnelLimits =
  'A place outside the limits is a reason to ask why. It does not say whether more children were harmed, more was detected or more was recorded.';

/** Whether the limits were widened, and why. */
export function dispersionWords({ phi, isWidened }: Funnel): string {
  const number = `φ = ${phi.toFixed(1)}`;
  if (!isWidened) return `The limits are those of chance alone (over-dispersion ${number}).`;
  const times = Math.sqrt(phi).toFixed(1);
  return `The limits are drawn ${times} times as wide as chance alone would make them (over-dispersion ${number}, limits widened by its square root), because the rates of forces differ by more than chance. So a force can be higher or lower than England and Wales, where only chance is allowed for, and still lie within the limits.`;
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
  'few-residents',
  'no-residents',
  'inexact',
  'not-supplied',
  'not-comparable',
  'not-found',
  'other-law',
];

export function omissionWords(why: LeftOut): string {
  switch (why) {
    case 'few-residents':
      return 'too few residents under 18';
    case 'no-residents':
      return 'no residents of its own';
    case 'inexact':
      return 'a rounded count or a bound';
    case 'not-supplied':
      return 'not supplied: asked, and gave no figure';
    case 'not-comparable':
      return 'not comparable: counted by another definition';
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
