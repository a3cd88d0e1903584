import { describe, expect, test } from 'vitest';
import {
  type Figure,
  type FigureQualifier,
  isCounted,
  isDrawable,
  isFigure,
  never,
  type Refusal,
  type Standing,
} from '../../src/domain/figure.ts';
import type { ReleaseSlug } from '../../src/domain/release.ts';
import { areaNamed, cyberFlag, makeDataset, periodNamed } from '../support/makeDataset.ts';

const reading = {
  measure: cyberFlag,
  area: areaNamed(makeDataset(), 'northshire').slug,
  period: periodNamed('2015/16'),
  release: 'foi-2017' as ReleaseSlug,
  standing: 'published' as Standing,
  sources: [],
  note: '',
};
const figure = (qualifier: FigureQualifier, standing: Standing): Figure => ({
  ...reading,
  qualifier,
  standing,
  value: 12,
});
const refusal: Refusal = { ...reading, qualifier: 'not-supplied' };

describe('a figure', () => {
  test.each<[FigureQualifier, Standing, boolean, boolean]>([
    ['exact', 'published', true, true],
    ['exact', 'questioned', true, true],
    ['exact', 'doubtful', false, true],
    ['derived', 'published', true, true],
    ['derived', 'doubtful', false, true],
    ['approximate', 'published', true, false],
    ['approximate', 'questioned', true, false],
    ['at-least', 'published', true, false],
    ['less-than', 'published', true, false],
    ['not-comparable', 'published', false, false],
    ['not-comparable', 'questioned', false, false],
    ['not-comparable', 'doubtful', false, false],
  ])('%s and %s: drawn %s, counted with %s', (qualifier, standing, isDrawn, isSure) => {
    const one = figure(qualifier, standing);
    expect(isFigure(one)).toBe(true);
    expect(isDrawable(one)).toBe(isDrawn);
    expect(isCounted(one)).toBe(isSure);
  });

  test('zero is a figure', () => {
    expect(isDrawable({ ...figure('exact', 'published'), value: 0 })).toBe(true);
  });

  test('a refusal is none, and is never drawn', () => {
    expect(isFigure(refusal)).toBe(false);
    expect(isDrawable(refusal)).toBe(false);
  });
});

test('a case that no switch knows is named', () => {
  expect(() => never('rounded' as never)).toThrow('No case for "rounded".');
});
