import { ticks } from 'd3-array';
import type { Funnel, FunnelPoint } from '../domain/funnel.ts';
import type { Limits } from '../domain/funnelLimits.ts';
import { per10kWords, perResidents, residentGroupWords } from '../domain/rateWords.ts';
import { countWords } from '../domain/words.ts';
import { type Size, sizeOf } from './drawingWidths.ts';
import { spreadLabels } from './endLabels.ts';
import { linear, logarithmic, type Scale } from './scales.ts';
import { textWidth } from './textSize.ts';

export const labelSize = 12.5;
const lineHeight = 15;

const heights: Record<Size, number> = { narrow: 360, middle: 400, wide: 480 };

/** Where everything of a funnel plot stands, in pixels. */
export interface FunnelPlan {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (residents: number) => number;
  readonly y: (per10k: number) => number;
  /** What stands at each axis. */
  readonly xWords: string;
  readonly yWords: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly curves: readonly Curve[];
  readonly ends: readonly End[];
  /** The forces at their places, by residents. */
  readonly marks: readonly FunnelMark[];
}

/** A force at its place. */
export interface FunnelMark {
  readonly point: FunnelPoint;
  readonly x: number;
  readonly y: number;
}

interface Tick {
  readonly at: number;
  readonly words: string;
}

type LimitKey = Exclude<keyof Limits, 'residents'>;

interface Curve {
  readonly key: LimitKey;
  readonly d: string;
}

/** A line's label at its right end, moved so that none overlap. */
interface End {
  readonly key: LimitKey | 'target';
  readonly words: string;
  /** Where the line ends, and where its label stands. */
  readonly from: number;
  readonly at: number;
}

const limitKeys = ['upper998', 'upper95', 'lower95', 'lower998'] as const;

/** How many limits make a curve: counts are whole, so small ones have small waves to follow. */
const steps = 160;

export function funnelPlan(funnel: Funnel, width: number): FunnelPlan {
  const size = sizeOf(width);
  const isNarrow = size === 'narrow';
  const words = endWords(funnel, isNarrow);
  const endRoom = Math.max(...Object.values(words).map((text) => textWidth(text, labelSize)));
  const [left, right] = [isNarrow ? 30 : 38, width - Math.ceil(endRoom) - 16];
  const height = heights[size];
  const [top, bottom] = [30, height - 44];
  const residents = domainOf(funnel.points);
  const limits = limitsAcross(funnel, residents);
  const x = logarithmic(residents, [left, right]);
  const most = highest(funnel.points, limits);
  const y = linear([0, most], [bottom, top]);
  const rates = ticks(0, most, 5);
  return {
    ...{ isNarrow, width, height, left, right, top, bottom, x, y },
    ...axisWords(funnel, isNarrow),
    xTicks: doublings(residents).map((at) => ({ at: x(at), words: residentsWords(at, isNarrow) })),
    yTicks: rates.map((at) => ({ at: y(at), words: rateTickWords(at, rates) })),
    curves: limitKeys.map((key) => ({ key, d: curveOf(limits, key, x, y) })),
    ends: endsOf(funnel, limits.at(-1), words, y, top, bottom),
    marks: [...funnel.points]
      .sort((one, other) => one.rate.residents - other.rate.residents)
      .map((point) => ({ point, x: x(point.rate.residents), y: y(point.rate.per10k) })),
  };
}

/** The residents are those that the measure's rates are over: under 18, or of all ages. */
function axisWords({ points }: Funnel, isNarrow: boolean): Pick<FunnelPlan, 'xWords' | 'yWords'> {
  const group = points[0]?.rate.group ?? 'under-18';
  const who = residentGroupWords(group);
  return {
    xWords: `Residents ${who}: each step ${isNarrow ? 'doubles' : 'to the right doubles'}`,
    yWords: isNarrow ? `For each 10,000 ${who}` : `Offences ${perResidents(group)}`,
  };
}

/** A little beyond the smallest and the largest force. */
function domainOf(points: readonly FunnelPoint[]): [number, number] {
  const all = points.map(({ rate }) => rate.residents);
  return [Math.min(...all) / 1.2, Math.max(...all) * 1.12];
}

function limitsAcross(funnel: Funnel, [from, to]: readonly [number, number]): Limits[] {
  return Array.from({ length: steps + 1 }, (_, at) =>
    funnel.limitsAt(from * (to / from) ** (at / steps)),
  );
}

/** The highest point, or the limits where the smallest force stands, whichever is more. */
function highest(points: readonly FunnelPoint[], [first]: readonly Limits[]): number {
  return 1.04 * Math.max(...points.map(({ rate }) => rate.per10k), first?.upper998 ?? 0);
}

function curveOf(limits: readonly Limits[], key: LimitKey, x: Scale, y: Scale): string {
  const places = limits.map((one) => `${x(one.residents).toFixed(1)} ${y(one[key]).toFixed(1)}`);
  return `M${places.join('L')}`;
}

/** 50,000, 100,000, 200,000 …: each as far from the next as the one before. */
function doublings([from, to]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let power = -8; power <= 8; power += 1) {
    const tick = 100_000 * 2 ** power;
    if (tick >= from && tick <= to) ticks.push(tick);
  }
  return ticks;
}

function residentsWords(residents: number, isNarrow: boolean): string {
  if (residents >= 1_000_000) return `${residents / 1_000_000}m`;
  return isNarrow ? `${residents / 1000}k` : countWords(residents);
}

/** As many decimals as the finest tick needs. */
function rateTickWords(rate: number, ticks: readonly number[]): string {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return rate.toFixed(step >= 1 ? 0 : step >= 0.1 ? 1 : 2);
}

function endWords({ points, target }: Funnel, isNarrow: boolean): Record<End['key'], string> {
  const rate = per10kWords(target);
  const [far, near] = isNarrow ? ['99.8%', '95%'] : ['99.8% limit', '95% limit'];
  return {
    upper998: far,
    upper95: near,
    target: isNarrow ? rate : `All ${points.length}: ${rate}`,
    lower95: near,
    lower998: far,
  };
}

function endsOf(
  { target }: Funnel,
  last: Limits | undefined,
  words: Record<End['key'], string>,
  y: Scale,
  top: number,
  bottom: number,
): End[] {
  if (!last) return [];
  const keys = ['upper998', 'upper95', 'target', 'lower95', 'lower998'] as const;
  const from = keys.map((key) => y(key === 'target' ? target : last[key]));
  const wanted = from.map((at) => ({ at, height: lineHeight }));
  const middles = spreadLabels(wanted, top, bottom);
  return keys.map((key, at) => ({
    key,
    words: words[key],
    from: from[at] ?? 0,
    at: middles[at] ?? 0,
  }));
}
