import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Loading } from '../../src/data/useDataset.ts';
import type { Measure, MeasureSlug } from '../../src/domain/measure.ts';
import { useExplorer } from '../../src/pages/useExplorer.ts';
import { cyberFlag, grooming, makeDataset } from '../support/makeDataset.ts';
import { renderAt } from '../support/renderAt.tsx';

const { dataset, asked, here } = await vi.hoisted(async () => {
  const { makeDataset } = await import('../support/makeDataset.ts');
  return {
    dataset: makeDataset(),
    /** What was asked for last. */
    asked: { measures: [] as string[], quarterly: [] as string[] },
    /** Measures whose figures have come. */
    here: new Set<string>(),
  };
});

vi.mock('../../src/data/files.ts', () => ({ core: dataset }));

vi.mock('../../src/data/useDataset.ts', () => ({
  useDataset: (measures: readonly Measure[], quarterly: readonly Measure[]): Loading => {
    asked.measures = measures.map(({ slug }) => slug);
    asked.quarterly = quarterly.map(({ slug }) => slug);
    return asked.measures.every((slug) => here.has(slug))
      ? { is: 'ready', dataset }
      : { is: 'loading' };
  },
}));

beforeEach(() => {
  here.clear();
  here.add(grooming);
  here.add(cyberFlag);
});

const explore = (address: string) => renderAt(address, useExplorer);
const cyber = `measure=${cyberFlag}` as const;

test('the made-up country stands for the files', () => {
  expect([...dataset.measures.keys()]).toEqual([...makeDataset().measures.keys()]);
});

describe('an address', () => {
  test('is a view with its figures', () => {
    const { loaded } = explore(`/map?${cyber}&period=2016-17&asof=2017-12&areas=eastmere`).now();
    expect(loaded?.measure.slug).toBe(cyberFlag);
    expect(loaded?.table).toBe(dataset.tables.get(cyberFlag));
    expect([loaded?.period.text, loaded?.asOf]).toEqual(['2016/17', '2017-12']);
    expect([loaded?.view.areas, loaded?.ignored]).toEqual([['eastmere'], []]);
  });

  test('that names nothing means the default measure in its newest year, of today', () => {
    const { loaded } = explore('/map').now();
    expect([loaded?.measure.slug, loaded?.period.text, loaded?.asOf]).toEqual([
      grooming,
      '2018/19',
      undefined,
    ]);
  });

  test('with a measure that does not exist shows the default, and says so', () => {
    const { loaded } = explore('/map?measure=theft').now();
    expect(loaded?.measure.slug).toBe(grooming);
    expect(loaded?.ignored).toEqual([
      { key: 'measure', value: 'theft', because: 'there is no such measure' },
    ]);
  });
});

describe('what is asked for', () => {
  test.each([
    ['/trends', [grooming], []],
    ['/trends?every=quarter', [grooming], [grooming]],
    ['/trends?every=%71uarter', [grooming], [grooming]],
    [`/trends?${cyber}&every=quarter`, [cyberFlag], []],
  ])('by %s', (address, measures, quarterly) => {
    explore(address);
    expect(asked).toEqual({ measures, quarterly });
  });
});

describe('while the next figures are on their way', () => {
  test('there is nothing at first', () => {
    here.clear();
    const { loaded, loading } = explore('/map').now();
    expect([loaded, loading.is]).toEqual([undefined, 'loading']);
  });

  test('the view before stays, and the next one follows', () => {
    here.delete(cyberFlag);
    const { now, again, arrivals } = explore('/map?areas=eastmere');
    act(() => now().setView({ measure: cyberFlag as MeasureSlug }));
    expect(now().loaded?.measure.slug).toBe(grooming);
    expect(now().loading.is).toBe('loading');
    expect(arrivals.at(-1)).toBe(`REPLACE /map?${cyber}&areas=eastmere`);

    here.add(cyberFlag);
    again();
    expect(now().loaded?.measure.slug).toBe(cyberFlag);
    expect(now().loaded?.view.areas).toEqual(['eastmere']);
    expect(now().loaded?.period.text).toBe('2019/20');
  });
});

test('a choice that changes nothing of the figures keeps the same dataset, table and choices', () => {
  const { now } = explore('/map');
  const before = now().loaded;
  act(() => now().setView({ show: 'table' }));
  const after = now().loaded;
  expect(after?.view.show).toBe('table');
  expect(after?.table).toBe(before?.table);
  expect(after?.choices).toBe(before?.choices);
});
