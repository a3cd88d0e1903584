import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { formatView, keys, parseView } from '../../src/url/codecs.ts';
import { changedSearch } from '../../src/url/links.ts';
import { type Frame, mostAreas, type View } from '../../src/url/view.ts';
import { everything, forces, frameOf, measures } from './frames.ts';

const seed = 20_260_401;

/** Every month from January 2000 to the last one before the newest release. */
const months: readonly string[] = Array.from({ length: 26 * 12 + 3 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0');
  return `${2000 + Math.floor(at / 12)}-${month}`;
});

/** Any view that a frame can mean, for one measure or for all. */
function viewOf(frame: Frame, measure: View['measure']): fc.Arbitrary<View> {
  const isOfficial = measure !== 'all' && core.measures.get(measure)?.isOfficial;
  const other = frame.defaultMeasure === 'all' ? ['all'] : [];
  return fc
    .record({
      measure: fc.constant(measure),
      period: fc.constantFrom(...frame.periods, ...other),
      areas: fc.uniqueArray(fc.constantFrom<AreaSlug[]>(...forces), { maxLength: mostAreas }),
      region: fc.constantFrom('all', ...core.regions.keys()),
      as: fc.constantFrom('rate', 'count'),
      map: fc.constantFrom('tiles', 'outlines'),
      forces: fc.constantFrom('same', 'all'),
      asof: fc.constantFrom('all', ...months),
      every: fc.constantFrom('year', ...(isOfficial ? ['quarter'] : [])),
      sort: fc.constantFrom('name', 'value'),
      show: fc.constantFrom('chart', 'table'),
      chart: fc.constantFrom('bars', 'funnel'),
    })
    .map((view) => (view.as === 'count' ? { ...view, map: 'tiles' } : view) as View);
}

const explorers = measures.map(({ slug }) => [slug, frameOf(slug), slug] as const);
const tableOfOne = measures.map(({ slug }) => [`/data of ${slug}`, everything, slug] as const);
const cases: readonly (readonly [string, Frame, View['measure']])[] = [
  ...explorers,
  ...tableOfOne,
  ['/data of all measures', everything, 'all'],
];

function written(search: string): string[] {
  return search === '' ? [] : search.slice(1).split('&');
}

describe.each(cases)('any view of %s', (_name, frame, measure) => {
  test('is read back from its own address', () => {
    fc.assert(
      fc.property(viewOf(frame, measure), (view) => {
        expect(parseView(formatView(view, frame), frame)).toEqual({ view, ignored: [] });
      }),
      { numRuns: 100, seed },
    );
  });

  test('has its keys in order, and none that could be left out', () => {
    fc.assert(
      fc.property(viewOf(frame, measure), (view) => {
        const pairs = written(formatView(view, frame));
        const order = pairs.map((pair) => keys.findIndex((key) => pair.startsWith(`${key}=`)));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(order).not.toContain(-1);
        for (const pair of pairs) {
          const without = pairs.filter((one) => one !== pair).join('&');
          expect(parseView(without, frame).view).not.toEqual(view);
        }
      }),
      { numRuns: 25, seed },
    );
  });
});

test.each(explorers)('two views of %s with one address are one view', (_name, frame, measure) => {
  fc.assert(
    fc.property(viewOf(frame, measure), viewOf(frame, measure), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(formatView(one, frame) === formatView(other, frame)).toBe(isSame);
    }),
    { numRuns: 100, seed },
  );
});

test.each(explorers)(
  'what a control changes in a view of %s can be read',
  (_name, frame, measure) => {
    const patch = fc
      .tuple(viewOf(frame, measure), fc.subarray(keys.filter((key) => key !== 'measure')))
      .map(([view, some]) => Object.fromEntries(some.map((key) => [key, view[key]])));
    fc.assert(
      fc.property(viewOf(frame, measure), patch, (view, change) => {
        const { ignored } = parseView(changedSearch(view, change, frame), frame);
        expect(ignored).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  },
);
