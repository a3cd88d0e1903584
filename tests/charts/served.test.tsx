// @vitest-environment node
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ComparisonChart } from '../../src/charts/ComparisonChart.tsx';
import { CoverageGrid } from '../../src/charts/CoverageGrid.tsx';
import { FunnelChart } from '../../src/charts/FunnelChart.tsx';
import { OutlineMap } from '../../src/charts/OutlineMap.tsx';
import { PartBars } from '../../src/charts/PartBars.tsx';
import { Sparkline } from '../../src/charts/Sparkline.tsx';
import { TileMap } from '../../src/charts/TileMap.tsx';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { loadBreakdowns } from '../../src/data/load.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { comparisonOf } from '../../src/domain/comparison.ts';
import { coverageOf } from '../../src/domain/coverage.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapOf } from '../../src/domain/map.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { partsOf } from '../../src/domain/parts.ts';
import {
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';
import { smallFunnel } from '../support/realFunnel.ts';
import { forceTrend } from './drawTrend.tsx';

const dataset = makeDataset();
const ignore = () => undefined;

function compared(as: 'rate' | 'count') {
  return comparisonOf(dataset, tableFor(dataset, grooming), {
    ...{ period: periodNamed('2018/19'), as, areas: [], sort: 'name' },
  });
}

function answer(as: 'rate' | 'count') {
  return mapOf(dataset, tableFor(dataset, grooming), { period: periodNamed('2018/19'), as });
}

const map = { answer: answer('rate'), selected: [], onSelect: ignore, onPoint: ignore };
const coverage = coverageOf(dataset, tableFor(dataset, cyberFlag));
const northshire = forceTrend(cyberFlag, 'northshire');
const [parts] = partsOf(await loadBreakdowns(), {
  measure: 'child-abuse-image-offences' as MeasureSlug,
  area: 'uk' as AreaSlug,
});
if (!parts) throw new Error('There are no parts.');

const square = { d: 'M0,0H90V90H0Z', x: 45, y: 45, box: [0, 0, 90, 90] } as const;
const outlines = {
  viewBox: '0 0 100 100',
  inset: [60, 0, 100, 40],
  areas: new Map(
    ['northshire', 'city-of-oldport'].map((area) => [area as AreaSlug, square] as const),
  ),
} as const;

interface Chart {
  readonly drawing: ReactNode;
  /** Its name, as a screen reader says it. */
  readonly name: string;
  /** Words that stand in it. */
  readonly words: readonly string[];
  /** Hooks of its marks, each with how many there are in one drawing. */
  readonly marks: Readonly<Record<string, number>>;
  /** Kinds of missing values that it hatches. */
  readonly hatches: readonly string[];
  /** Whether it is as wide as its room, and so drawn for several. */
  readonly isFitted: boolean;
}

const charts: Readonly<Record<string, Chart>> = {
  trend: {
    drawing: (
      <TrendChart
        trends={[northshire]}
        measure={measureNamed(dataset, cyberFlag)}
        as="count"
        events={dataset.events}
        name="Offences recorded by Northshire."
        onFigure={ignore}
      />
    ),
    name: 'Offences recorded by Northshire.',
    words: ['2015/16', '>191<', '>114†<', 'no figure found', '>400<'],
    marks: { 'data-line': 2, 'data-gap': 1, 'data-other': 1, 'data-event': 3, 'data-zero': 1 },
    hatches: ['not-found'],
    isFitted: true,
  },
  comparison: {
    drawing: <ComparisonChart comparison={compared('rate')} name="Side by side." onRow={ignore} />,
    name: 'Side by side.',
    words: ['>Northshire<', '>4.4<', 'rate withheld', 'England and Wales'],
    marks: { 'data-row': 11, 'data-bar': 6, 'data-whisker': 6, 'data-national': 1 },
    hatches: ['withheld', 'other-law'],
    isFitted: true,
  },
  funnel: {
    drawing: (
      <FunnelChart
        funnel={smallFunnel(compared('rate').rows)}
        name="Forces by size."
        selected={[]}
        highlighted={['eastmere' as AreaSlug]}
        onSelect={ignore}
      />
    ),
    name: 'Forces by size.',
    words: ['Northshire: 4.4; 100,000 residents', '95% limit', '>Eastmere<'],
    marks: { 'data-area': 6, 'data-end': 5, 'data-name': 1 },
    hatches: [],
    isFitted: true,
  },
  'tile map': {
    drawing: <TileMap {...map} name="Every force." tiles={dataset.tiles} />,
    name: 'Every force.',
    words: ['Northshire: ', '>4.4<'],
    marks: { 'data-area': 11 },
    hatches: ['withheld', 'other-law'],
    isFitted: false,
  },
  'outline map': {
    drawing: <OutlineMap {...map} name="Every force." outlines={outlines} />,
    name: 'Every force.',
    words: ['Northshire: ', 'City of Oldport: '],
    marks: { 'data-area': 2 },
    hatches: ['withheld'],
    isFitted: false,
  },
  'coverage grid': {
    drawing: (
      <CoverageGrid
        caption="Who answered"
        coverage={coverage}
        rows={coverage.rows}
        chosen={[]}
        year={periodNamed('2018/19').slug}
        link={(_cell, content) => content}
      />
    ),
    name: 'Who answered',
    words: ['>Northshire<', '2018/19', 'not supplied'],
    marks: { 'data-kind': coverage.rows.length * coverage.years.length },
    hatches: ['not-supplied', 'not-found'],
    isFitted: false,
  },
  sparkline: {
    drawing: (
      <Sparkline
        measure={measureNamed(dataset, cyberFlag)}
        lines={[northshire.points]}
        name="Northshire, five years."
      />
    ),
    name: 'Northshire, five years.',
    words: ['>2015/16<'],
    marks: { '<circle': 5, '<path': 2 },
    hatches: [],
    isFitted: false,
  },
  'part bars': {
    drawing: <PartBars group={parts} name="Parts of the whole" />,
    name: 'Parts of the whole',
    words: [parts.series[0]?.parts[0]?.shown.category ?? 'a category'],
    marks: { '<table': parts.series.length },
    hatches: [],
    isFitted: false,
  },
};

function timesIn(html: string, text: string): number {
  return html.split(text).length - 1;
}

/** The targets of ids, or the ids: whatever stands between the two texts. */
function allBetween(html: string, before: string, after: string): string[] {
  return html
    .split(before)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(after)));
}

describe.each(Object.entries(charts))('a served %s', (_name, chart) => {
  const html = renderToString(chart.drawing);
  const drawings = chart.isFitted ? 3 : 1;

  test('has its name and its words', () => {
    expect(html).toContain(chart.name);
    for (const words of chart.words) expect(html).toContain(words);
  });

  test('has its marks, in each of its drawings', () => {
    const found = Object.keys(chart.marks).map((mark) => [mark, timesIn(html, mark) / drawings]);
    expect(Object.fromEntries(found)).toEqual(chart.marks);
  });

  test('hatches what is missing with patterns of its own', () => {
    const ids = allBetween(html, ' id="', '"');
    expect(new Set(ids).size).toBe(ids.length);
    const fills = allBetween(html, 'url(#', ')');
    expect(fills.filter((id) => !ids.includes(id))).toEqual([]);
    for (const kind of chart.hatches) {
      expect(fills.filter((id) => id.endsWith(`-${kind}`))).not.toEqual([]);
    }
  });

  test('needs no style of its own, and knows all of its numbers', () => {
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

describe('a drawing that is as wide as its room', () => {
  const fitted = Object.entries(charts).filter(([, { isFitted }]) => isFitted);

  test.each(fitted)('the %s is served for three widths, each as high as it will be', (_, chart) => {
    const html = renderToString(chart.drawing);
    const boxes = allBetween(html, 'viewBox="0 0 ', '"').filter((box) => !/^(26|10) 1/.test(box));
    expect(boxes.map((box) => Number(box.split(' ')[0]))).toEqual([340, 671, 1190]);
    const svgs = allBetween(html, '<svg', '>').filter((tag) => tag.includes('width="100%"'));
    const heights = svgs.map((tag) => / height="(\d+)"/.exec(tag)?.[1]);
    expect(heights).toEqual(boxes.map((box) => box.split(' ')[1]));
    for (const size of ['narrow', 'middle', 'wide']) {
      expect(html).toMatch(new RegExp(`class="[^"]*${size}[^"]*"`));
    }
  });
});
