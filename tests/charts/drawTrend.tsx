import { render } from '@testing-library/react';
import type { Places } from '../../src/charts/looks.ts';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { type TrendPlan, trendPlan } from '../../src/charts/trendPlan.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { As } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { monthOf } from '../../src/domain/period.ts';
import { quarterlyTrend, type Trend, type TrendPoint, trendOf } from '../../src/domain/trend.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
} from '../support/makeDataset.ts';

export const dataset = makeDataset();

export function forceTrend(measure: MeasureSlug, force: string, as: As = 'count'): Trend {
  return trendOf(dataset, tableFor(dataset, measure), areaNamed(dataset, force), as);
}

export function quarters(force: string): Trend {
  const trend = quarterlyTrend(dataset, grooming, areaNamed(dataset, force).slug);
  if (!trend) throw new Error(`${force} has no quarters.`);
  return trend;
}

export function years(values: readonly TrendPoint['value'][], name = 'Northshire'): Trend {
  const points = values.map((value, index) => ({
    from: monthOf(2018 + index, 4),
    label: `${2018 + index}/${19 + index}`,
    value,
    others: [],
  }));
  return { key: name.toLowerCase(), name, isTotal: false, points };
}

interface Shown {
  readonly measure?: MeasureSlug;
  readonly as?: As;
  readonly width?: number;
  readonly looks?: Places;
}

function chart(
  trends: readonly Trend[],
  { measure = cyberFlag, as = 'count', width = 900 }: Shown,
) {
  return (
    <TrendChart
      trends={trends}
      measure={measureNamed(dataset, measure)}
      as={as}
      events={dataset.events}
      name="Offences recorded by Northshire."
      width={width}
    />
  );
}

export function planOf(trends: readonly Trend[], shown: Shown = {}): TrendPlan {
  const { measure = cyberFlag, as = 'count', width = 900, looks = new Map() } = shown;
  const { events } = dataset;
  return trendPlan({ trends, measure: measureNamed(dataset, measure), as, events, looks }, width);
}

export function draw(trends: readonly Trend[], shown: Shown = {}): HTMLElement {
  return render(chart(trends, shown)).container;
}

export function linesIn(drawing: HTMLElement): number {
  return drawing.querySelectorAll('[data-line], .recharts-line-curve').length;
}

export function pointsOf(drawing: HTMLElement, key: string): Element[] {
  return [...drawing.querySelectorAll(`[data-series="${key}"] path`)];
}

export function heightOf(mark: Element | undefined): number {
  return Number(/translate\(\S+ (\S+)\)/.exec(mark?.getAttribute('transform') ?? '')?.[1]);
}

export function textsOf(drawing: HTMLElement, selector: string): (string | null)[] {
  return [...drawing.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
