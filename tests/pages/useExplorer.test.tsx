import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as files from '../../src/data/useFiles.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { useExplorer } from '../../src/pages/useExplorer.ts';
import { cyberFlag, grooming, makeDataset } from '../support/makeDataset.ts';
import { renderAt } from '../support/renderAt.tsx';

const dataset = makeDataset();

beforeEach(() => {
  vi.spyOn(files, 'useDataset').mockReturnValue(dataset);
});

const explore = (address: string) => renderAt(address, useExplorer);
const cyber = `measure=${cyberFlag}` as const;

describe('an address', () => {
  test('is a view with its figures', () => {
    const { loaded } = explore(`/map?${cyber}&period=2016-17&asof=2017-12&areas=eastmere`).now();
    expect(loaded.measure.slug).toBe(cyberFlag);
    expect(loaded.table).toBe(dataset.tables.get(cyberFlag));
    expect([loaded.period.text, loaded.asOf]).toEqual(['2016/17', '2017-12']);
    expect([loaded.view.areas, loaded.ignored]).toEqual([['eastmere'], []]);
  });

  test('that names nothing means the default measure in its newest year, of today', () => {
    const { loaded } = explore('/map').now();
    expect([loaded.measure.slug, loaded.period.text, loaded.asOf]).toEqual([
      grooming,
      '2018/19',
      undefined,
    ]);
  });

  test('with a measure that does not exist shows the default, and says so', () => {
    const { loaded } = explore('/map?measure=theft').now();
    expect(loaded.measure.slug).toBe(grooming);
    expect(loaded.ignored).toEqual([
      { key: 'measure', value: 'theft', because: 'there is no such measure' },
    ]);
  });
});

test('another measure has its own newest year, and keeps the rest of the view', () => {
  const { now, arrivals } = explore('/map?areas=eastmere');
  act(() => now().setView({ measure: cyberFlag as MeasureSlug }));
  expect(arrivals.at(-1)).toBe(`REPLACE /map?${cyber}&areas=eastmere`);
  const { measure, view, period } = now().loaded;
  expect([measure.slug, view.areas, period.text]).toEqual([cyberFlag, ['eastmere'], '2019/20']);
});

test('a choice that changes nothing of the figures keeps the same dataset, table and choices', () => {
  const { now } = explore('/map');
  const before = now().loaded;
  act(() => now().setView({ show: 'table' }));
  const after = now().loaded;
  expect(after.view.show).toBe('table');
  expect(after.table).toBe(before.table);
  expect(after.choices).toBe(before.choices);
});
