import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, AreaSlug } from '../../src/domain/area.ts';
import { type ComparisonRow, comparisonOf } from '../../src/domain/comparison.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import type { FigureQualifier } from '../../src/domain/figure.ts';
import { type Funnel, funnelOf, poissonLimit, quantile } from '../../src/domain/funnel.ts';
import {
  dispersionWords,
  funnelHeadline,
  leftOutWords,
  liesWords,
} from '../../src/domain/funnelWords.ts';
import type { ReleaseSlug } from '../../src/domain/release.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  measureNamed,
  periodNamed,
} from '../support/makeDataset.ts';
import { known } from '../support/realFunnel.ts';

const dataset = makeDataset();
const year = periodNamed('2018/19');

/** A force with so many offences among so many residents. */
function rowOf(count: number, residents: number, at = 0, qualifier: FigureQualifier = 'exact') {
  const area: Area = {
    ...areaNamed(dataset, 'northshire'),
    slug: `force-${at}` as AreaSlug,
    name: `Force ${at}`,
  };
  const figure = {
    measure: measureNamed(dataset, grooming).slug,
    area: area.slug,
    period: year,
    release: 'home-office-2026' as ReleaseSlug,
    standing: 'published' as const,
    sources: [],
    note: '',
    qualifier,
    value: count,
  };
  const per10k = (count / residents) * 10_000;
  const rate = { is: 'rate', per10k, residents, midYear: 2018 } as const;
  const row: ComparisonRow = {
    area,
    mark: { is: 'value', value: per10k, figure, rate, misfits: [], others: [] },
  };
  return row;
}

/** A funnel over forces of equal size, each expected to have 100 offences. */
function ofCounts(counts: readonly number[]): Funnel {
  return drawn(counts.map((count, at) => rowOf(count, 100_000, at)));
}

function drawn(rows: readonly ComparisonRow[]): Funnel {
  return known(funnelOf(rows));
}

/** P(X ≤ count), by adding up one probability after the other. */
function summed(count: number, mean: number): number {
  let [logAt, sum] = [-mean, Math.exp(-mean)];
  for (let k = 1; k <= count; k += 1) {
    logAt += Math.log(mean / k);
    sum += Math.exp(logAt);
  }
  return count < 0 ? 0 : sum;
}

function summedLimit(p: number, mean: number): number {
  let count = 0;
  while (summed(count, mean) < p) count += 1;
  const [upTo, before] = [summed(count, mean), summed(count - 1, mean)];
  return Math.max(0, count - (upTo - p) / (upTo - before));
}

test('the target is all offences over all residents, not the mean of the rates', () => {
  const funnel = drawn([rowOf(10, 10_000, 1), rowOf(10, 90_000, 2)]);
  expect(funnel.target).toBeCloseTo(2, 12);
});

describe('the limits', () => {
  const even = ofCounts([100, 100, 100]);

  test.each([3000, 20_000, 100_000, 500_000])(
    'at %i residents are those of Poisson',
    (residents) => {
      expect(even.isWidened).toBe(false);
      const limits = even.limitsAt(residents);
      const expected = (p: number) => (summedLimit(p, residents / 1000) / residents) * 10_000;
      expect(limits.lower95).toBeCloseTo(expected(0.025), 8);
      expect(limits.upper95).toBeCloseTo(expected(0.975), 8);
      expect(limits.lower998).toBeCloseTo(expected(0.001), 8);
      expect(limits.upper998).toBeCloseTo(expected(0.999), 8);
    },
  );

  test('come nearer the more residents there are, and are never below zero', () => {
    const [few, many] = [even.limitsAt(5000), even.limitsAt(500_000)];
    expect(few.upper998 - few.lower998).toBeGreaterThan(many.upper998 - many.lower998);
    expect(few.lower998).toBe(0);
    expect(many.lower998).toBeGreaterThan(0);
  });

  test('are interpolated between whole counts', () => {
    expect(poissonLimit(0.975, 10)).toBeCloseTo(summedLimit(0.975, 10), 9);
    expect(Number.isInteger(poissonLimit(0.975, 10))).toBe(false);
  });
});

describe('over-dispersion', () => {
  test('is the mean of z² after the outer tenths are drawn in', () => {
    // z = −3, −1, 0, 0, 1, 3; the tenths lie half way to the next: −2 and 2.
    const funnel = ofCounts([70, 90, 100, 100, 110, 130]);
    expect(funnel.phi).toBeCloseTo((4 + 1 + 0 + 0 + 1 + 4) / 6, 10);
  });

  test('of two far off forces among many does not widen', () => {
    // Without drawing in, φ would be 2.
    const funnel = ofCounts([70, 90, 90, 100, 100, 100, 100, 100, 110, 110, 130]);
    expect(funnel.phi).toBeCloseTo(6 / 11, 10);
    expect(funnel.isWidened).toBe(false);
    expect(funnel.limitsAt(100_000).upper95).toBeCloseTo(summedLimit(0.975, 100) / 10, 8);
    expect(dispersionWords(funnel)).toBe(
      'The limits are those of chance alone (over-dispersion φ = 0.5).',
    );
  });

  test('above 1 widens the limits by its square root, around the target', () => {
    const funnel = ofCounts([70, 80, 80, 100, 100, 100, 100, 100, 120, 120, 130]);
    expect(funnel.phi).toBeCloseTo(24 / 11, 10);
    expect(funnel.isWidened).toBe(true);
    const plain = summedLimit(0.975, 100) / 10 - 10;
    expect(funnel.limitsAt(100_000).upper95).toBeCloseTo(10 + plain * Math.sqrt(24 / 11), 8);
    expect(dispersionWords(funnel)).toMatch(
      /^The limits are drawn 1\.5 times as wide .+ \(over-dispersion φ = 2\.2, .+\), because/,
    );
  });

  test.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2], 0.25, 1.25],
    [[7], 0.9, 7],
  ])('the quantile of %j at %f is %f', (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBe(expected);
  });
});

describe('where a point lies', () => {
  test('is the same as comparing its rate with the limits at its size', () => {
    const force = fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 2000, max: 2_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(force, { minLength: 2, maxLength: 12 }), (forces) => {
        const funnel = funnelOf(forces.map(([count, size], at) => rowOf(count, size, at)));
        for (const { per10k, residents, lies } of funnel?.points ?? []) {
          const limits = funnel?.limitsAt(residents);
          if (!limits) continue;
          const outside = (lower: number, upper: number) =>
            per10k < lower - 1e-9 || per10k > upper + 1e-9;
          if (outside(limits.lower998, limits.upper998)) expect(lies).toBe('outside-998');
          else if (outside(limits.lower95, limits.upper95)) expect(lies).not.toBe('within');
          else expect(lies).not.toBe('outside-998');
        }
      }),
    );
  });

  test('in words, with the side', () => {
    const funnel = ofCounts([50, 76, ...Array<number>(17).fill(100), 124, 150]);
    const words = funnel.points.map((point) => liesWords(point, funnel.target));
    expect(words[0]).toBe('below the 99.8% limits');
    expect(words[1]).toBe('below the 95% limits, within the 99.8% limits');
    expect(words[2]).toBe('within the 95% limits');
    expect(words[19]).toBe('above the 95% limits, within the 99.8% limits');
    expect(words[20]).toBe('above the 99.8% limits');
    expect(funnelHeadline(funnel, year)).toBe(
      '17 of 21 forces lie within the 95% limits in 2018/19',
    );
    expect(funnelHeadline(ofCounts([99, 101]), year)).toBe(
      'All 2 forces lie within the 95% limits in 2018/19',
    );
  });
});

describe('left out', () => {
  const question = { period: year, as: 'rate', areas: [], sort: 'name' } as const;
  const cyber = drawn(comparisonOf(dataset, tableFor(dataset, cyberFlag), question).rows);

  test('each force without a point, and why', () => {
    expect(cyber.leftOut.map(({ area, why }) => `${area.slug}: ${why}`)).toEqual([
      'city-of-oldport: few-residents',
      'isle-of-sarn: other-law',
      'mid-vales: inexact',
      'police-caledon: other-law',
      'realm-rail-police: no-residents',
      'ulland: other-law',
    ]);
    expect(cyber.points.map(({ area }) => area.slug)).toEqual([
      'ash-and-elm',
      'eastmere',
      'northshire',
      'southmarch',
      'westvale',
    ]);
  });

  test('in words, each reason once', () => {
    expect(leftOutWords(cyber.leftOut)).toEqual([
      'City of Oldport (too few residents under 18)',
      'Realm Rail Police (no residents of its own)',
      'Mid Vales (a rounded count or a bound)',
      'Isle of Sarn, Police Caledon and Ulland (other laws)',
    ]);
  });

  test('forces that were asked differ from those of whom nothing was found', () => {
    const rows = comparisonOf(dataset, tableFor(dataset, cyberFlag), {
      ...question,
      period: periodNamed('2015/16'),
    }).rows;
    expect(leftOutWords(drawn(rows).leftOut)).toEqual([
      'Westvale (a rounded count or a bound)',
      'Mid Vales (not supplied: asked, and gave no figure)',
      'City of Oldport and Realm Rail Police (no figure found)',
      'Isle of Sarn, Police Caledon and Ulland (other laws)',
    ]);
  });

  test('a year without residents leaves out everybody', () => {
    const rows = comparisonOf(dataset, tableFor(dataset, grooming), {
      ...question,
      period: periodNamed('2014/15'),
    }).rows;
    expect(funnelOf(rows)).toBeUndefined();
  });

  test('there is none of one force, of none, or where nobody recorded an offence', () => {
    expect(funnelOf([])).toBeUndefined();
    expect(funnelOf([rowOf(5, 10_000)])).toBeUndefined();
    expect(funnelOf([rowOf(0, 10_000, 1), rowOf(0, 20_000, 2)])).toBeUndefined();
    expect(funnelOf([rowOf(0, 10_000, 1), rowOf(1, 20_000, 2)])).toBeDefined();
  });
});
