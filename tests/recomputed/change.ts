import { ratioInterval } from './chance.ts';
import { inOrder, isUsable, knownBy } from './figure.ts';
import { type Line, measureLine, published } from './files.ts';

export type Change =
  | {
      readonly is: 'step';
      readonly earlier: number;
      readonly later: number;
      readonly ends: readonly [number, number];
      readonly percent: number | undefined;
      readonly isDoubled: boolean;
      readonly isTwoReleases: boolean;
    }
  | { readonly is: 'none' };

/** Rule 8, between two financial years. */
export function changeBetween(
  measure: string,
  area: string,
  kind: string,
  [from, to]: readonly [string, string],
  until?: string,
): Change {
  const [before, after] = [from, to].map((period) =>
    inOrder(knownBy(published(measure, area, period), until).filter(isUsable)),
  ) as [Line[], Line[]];
  const both = after.find(({ release }) => before.some((one) => one.release === release))?.release;
  const pick = (lines: readonly Line[]) => lines.find(({ release }) => !both || release === both);
  const [earlier, later] = [pick(before), pick(after)];
  if (!earlier || !later || isAcross(measure, from, to)) return { is: 'none' };
  const isSound = ({ qualifier = '', standing }: Line) =>
    ['exact', 'derived'].includes(qualifier) && standing === 'published';
  if (!isSound(earlier) || !isSound(later)) return { is: 'none' };
  if (kind !== 'force') {
    const isKnown = earlier.coverage !== '' && earlier.coverage === later.coverage;
    if (earlier.release !== later.release || !isKnown) return { is: 'none' };
  }
  const [a, b] = [Number(earlier.value), Number(later.value)];
  return {
    is: 'step',
    earlier: a,
    later: b,
    ends: ratioInterval(a, b),
    percent: a >= 50 ? awayFromZero(BigInt(b - a) * 100n, BigInt(a)) : undefined,
    isDoubled: a >= 20 && b / a >= 2,
    isTwoReleases: earlier.release !== later.release,
  };
}

/** Rule 9: a break lies after the beginning of the one year and not after that of the other. */
function isAcross(measure: string, from: string, to: string): boolean {
  const starts = [from, to].map((period) => `${period.slice(0, 4)}-04`).sort();
  const breaks = (measureLine(measure).break_at ?? '').split(/[; ]+/).filter(Boolean);
  return breaks.some((at) => at > (starts[0] ?? '') && at <= (starts[1] ?? ''));
}

/** A quotient of whole numbers, rounded half away from zero. */
function awayFromZero(top: bigint, bottom: bigint): number {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return Number(top < 0n ? -whole : whole);
}
