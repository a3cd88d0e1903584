import type { As } from '../domain/mark.ts';
import { dateWords } from '../domain/release.ts';
import type { OtherValue } from '../domain/trend.ts';
import { pointForcesWords, pointWords } from '../domain/trendWords.ts';
import { type Box, boxAround } from './boxes.ts';
import type { Frame } from './frame.ts';
import { type Placed, placeLabels, type Segment, type Wanted } from './pointLabels.ts';
import { middleOf } from './trendDomain.ts';
import { labelSize, smallSize } from './trendRoom.ts';
import { numberWords, type Series, spotOf } from './trendSeries.ts';

/** With more points than this, a lone line's values are left to the table. */
const mostValues = 14;

function otherWords(other: OtherValue, as: As): string {
  const { published } = other;
  const when = published ? `published ${dateWords(published.slice(0, 7))}` : 'also published';
  return `${numberWords(other.value, as)}, ${when}`;
}

export interface PointLabel extends Placed {
  readonly is: 'value' | 'other' | 'forces';
}

/**
 * Texts beside points: values and other published values of a lone line; forces in totals. They
 * keep off the boxes, and where they can off lines and off the upright lines at events and breaks.
 */
export function pointLabelsOf(
  all: readonly Series[],
  as: As,
  frame: Frame,
  boxes: readonly Box[],
  upright: readonly number[],
): PointLabel[] {
  const only = all.length === 1 ? all[0] : undefined;
  const wanted = [
    ...(only ? othersWanted(only, as, frame) : []),
    ...(only ? valuesWanted(only, as, frame) : []),
    ...all.flatMap((series) => forcesWanted(series, frame)),
  ];
  const kinds = new Map(wanted.map(({ key, is }) => [key, is]));
  const spots = all.flatMap((series) => [
    ...series.points.map((point) => spotOf(frame, point)),
    ...othersOf(series).map(({ at, other }) => ({ x: frame.x(at), y: frame.y(other.value) })),
  ]);
  const markers = spots.map((spot) => boxAround(spot, 4));
  const placed = placeLabels(wanted, {
    bounds: {
      left: frame.left - 30,
      top: 0,
      width: frame.width - frame.left + 30,
      height: frame.bottom,
    },
    boxes: [...boxes, ...markers],
    segments: [
      ...all.flatMap((series) => segmentsOf(series, frame)),
      ...upright.map((month) => uprightAt(frame.x(month), frame)),
    ],
  });
  return placed.map((label) => ({ ...label, is: kinds.get(label.key) ?? 'value' }));
}

type WantedPoint = Wanted & { readonly is: PointLabel['is'] };

/** In the order in which they find room: where it is short, the newest value has it, then the first. */
function valuesWanted({ points }: Series, as: As, frame: Frame): WantedPoint[] {
  if (points.length > mostValues) return [];
  return [...points.slice(-1), ...points.slice(0, -1)].map((each) => ({
    is: 'value',
    key: `value ${each.at}`,
    text: pointWords(each.point, as),
    size: labelSize,
    isBold: true,
    ...spotOf(frame, each),
  }));
}

function othersWanted(series: Series, as: As, frame: Frame): WantedPoint[] {
  return othersOf(series).map(({ at, other }, index) => ({
    is: 'other',
    key: `other ${index}`,
    text: otherWords(other, as),
    size: smallSize,
    prefers: 'right',
    x: frame.x(at),
    y: frame.y(other.value),
  }));
}

interface PlacedOther {
  readonly at: number;
  readonly other: OtherValue;
  /** The shown value it is tied to, where there is one. */
  readonly shown: number | undefined;
}

/** Other published values of every point, also of those whose shown value is missing. */
export function othersOf({ trend, step, points }: Series): PlacedOther[] {
  const shown = new Map(points.map(({ at, value }) => [at, value]));
  return trend.points.flatMap((point) => {
    const at = middleOf(point, step);
    return point.others.map((other) => ({ at, other, shown: shown.get(at) }));
  });
}

/** "40 of 43 forces" below each point of a total, unless it is the same number throughout. */
function forcesWanted({ trend, points }: Series, frame: Frame): WantedPoint[] {
  const numbers = new Set(points.map(({ point }) => point.total?.forces));
  if (!trend.isTotal || numbers.size < 2) return [];
  return points.flatMap((each) =>
    each.point.total?.forces === undefined
      ? []
      : [
          {
            is: 'forces' as const,
            key: `forces ${trend.key} ${each.at}`,
            text: pointForcesWords(trend, each.point),
            size: smallSize,
            prefers: 'below' as const,
            ...spotOf(frame, each),
          },
        ],
  );
}

function uprightAt(x: number, { top, bottom }: Frame): Segment {
  return { from: { x, y: top }, to: { x, y: bottom } };
}

function segmentsOf({ runs }: Series, frame: Frame): Segment[] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((point, index) => {
      const before = run[index];
      return before ? [{ from: spotOf(frame, before), to: spotOf(frame, point) }] : [];
    }),
  );
}
