import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area, AreaSlug } from '../../src/domain/area.ts';
import { type ComparisonRow, comparisonRows } from '../../src/domain/comparisonRow.ts';
import { type Dataset, forcesOf, tableFor } from '../../src/domain/dataset.ts';
import type { FigureQualifier } from '../../src/domain/figure.ts';
import { type Funnel, funnelOf } from '../../src/domain/funnel.ts';
import {
  dispersionOf,
  poissonLimit,
  quantile,
  spreadBetween,
} from '../../src/domain/funnelLimits.ts';
import {
  dispersionWords,
  funnelHeadline,
  leftOutWords,
  liesWords,
  pointWords,
} from '../../src/domain/funnelWords.ts';
import type { ReleaseSlug } from '../../src/domain/release.ts';
import { forceSlug, makeCountry, rowsOf } from '../support/makeCountry.ts';
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
  const per10k = (count * 10_000) / residents;
  const rate = {
    is: 'rate',
    per10k,
    precision: 'exact',
    residents,
    group: 'under-18',
    midYear: 2018,
  } as const;
  const row: ComparisonRow = {
    area,
    mark: { is: 'value', value: per10k, figure, rate, misfits: [], others: [] },
  };
  return row;
}

/** A funnel over forces of 100,000 residents each; filled up with forces that lie at 100 offences. */
function ofCounts(counts: readonly number[], size = 100_000): Funnel {
  const all = [...counts, ...Array<number>(Math.max(0, 20 - counts.length)).fill(100)];
  return known(funnelOf(all.map((count, at) => rowOf(count, size, at))));
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
  const small = Array.from({ length: 10 }, (_, at) => rowOf(10, 10_000, at));
  const large = Array.from({ length: 10 }, (_, at) => rowOf(10, 90_000, at + 10));
  expect(known(funnelOf([...small, ...large])).target).toBeCloseTo(2, 12);
});

describe('where forces differ by chance alone', () => {
  const even = ofCounts([]);

  test.each([3000, 20_000, 100_000, 500_000])(
    'the limits at %i residents are those of Poisson',
    (residents) => {
      expect(even).toMatchObject({ model: 'chance', tau: 0 });
      const limits = even.limitsAt(residents);
      const expected = (p: number) => (summedLimit(p, residents / 1000) / residents) * 10_000;
      expect(limits.lower95).toBeCloseTo(expected(0.025), 8);
      expect(limits.upper95).toBeCloseTo(expected(0.975), 8);
      expect(limits.lower998).toBeCloseTo(expected(0.001), 8);
      expect(limits.upper998).toBeCloseTo(expected(0.999), 8);
    },
  );

  test('they come nearer the more residents there are, and are never below zero', () => {
    const [few, many] = [even.limitsAt(5000), even.limitsAt(500_000)];
    expect(few.upper998 - few.lower998).toBeGreaterThan(many.upper998 - many.lower998);
    expect(few.lower998).toBe(0);
    expect(many.lower998).toBeGreaterThan(0);
  });

  test('they are interpolated between whole counts', () => {
    expect(poissonLimit(0.975, 10)).toBeCloseTo(summedLimit(0.975, 10), 9);
    expect(Number.isInteger(poissonLimit(0.975, 10))).toBe(false);
  });
});

describe('over-dispersion', () => {
  test('is the mean of z² after the outer tenths are drawn in', () => {
    // z = −3, −1, 0, 0, 1, 3; the tenths lie half way to the next: −2 and 2.
    const sizes = [70, 90, 100, 100, 110, 130].map((count) => ({ count, residents: 100_000 }));
    expect(dispersionOf(sizes).phi).toBeCloseTo((4 + 1 + 0 + 0 + 1 + 4) / 6, 10);
  });

  test.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2], 0.25, 1.25],
    [[7], 0.9, 7],
  ])('the quantile of %j at %f is %f', (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBe(expected);
  });

  /** 20 forces that lie at 100 ± step: φ is (step / 10)². */
  const stepped = (step: number) =>
    ofCounts([...Array<number>(10).fill(100 - step), ...Array<number>(10).fill(100 + step)]);

  test('of 1 and less leaves the limits to chance', () => {
    const funnel = stepped(9);
    expect(funnel.phi).toBeCloseTo(0.81, 10);
    expect(funnel.model).toBe('chance');
    expect(stepped(11).model).toBe('spread');
    expect(funnel.limitsAt(100_000).upper95).toBeCloseTo(summedLimit(0.975, 100) / 10, 8);
    expect(funnelHeadline(funnel, year)).toBe(
      'Rates differ no more than chance would make them in 2018/19',
    );
    expect(dispersionWords(funnel)).toBe(
      'Rates differ no more than chance would make them (over-dispersion φ = 0.8), so the limits are those of chance alone.',
    );
  });

  test('above 1 adds the spread between forces to chance', () => {
    const funnel = stepped(20);
    expect(funnel.phi).toBeCloseTo(4, 10);
    expect(funnel.model).toBe('spread');
    // σ² = 1e-8 for each; τ² = (20 × 4 − 19) / (Σw − Σw²/Σw) = 61 / (19 × 1e8), by hand.
    const tau = Math.sqrt(61 / 19e8);
    expect(funnel.tau).toBeCloseTo(tau * 10_000, 10);
    const reach = Math.sqrt(1e-8 + tau ** 2) * 10_000;
    const limits = funnel.limitsAt(100_000);
    expect(limits.upper95).toBeCloseTo(10 + 1.96 * reach, 10);
    expect(limits.lower95).toBeCloseTo(10 - 1.96 * reach, 10);
    expect(limits.upper998).toBeCloseTo(10 + 3.09 * reach, 10);
    expect(funnelHeadline(funnel, year)).toBe(
      'Rates differ 4.0 times more than chance would make them in 2018/19',
    );
    expect(dispersionWords(funnel)).toBe(
      'Rates differ 4.0 times more than chance would make them (over-dispersion φ = 4.0), so the limits allow for both: for chance, and for how far the rates of forces lie apart anyhow (additive model of random effects, τ = 1.8 for each 10,000).',
    );
  });

  test('a little above 1 is said as hardly more', () => {
    const sizes = Array.from({ length: 20 }, (_, at) => (at < 10 ? 899 : 1101));
    const funnel = known(funnelOf(sizes.map((count, at) => rowOf(count, 10_000_000, at))));
    expect(funnel.phi).toBeGreaterThan(1);
    const near = { ...funnel, phi: 1.04 };
    expect(funnelHeadline(near, year)).toBe(
      'Rates differ hardly more than chance would make them in 2018/19',
    );
  });

  test('the spread never falls below nothing, and the limits never below zero', () => {
    const sizes = [{ count: 100, residents: 100_000 }];
    expect(spreadBetween([...sizes, ...sizes], 0.001, 0)).toBe(0);
    const wild = ofCounts([...Array<number>(10).fill(1), ...Array<number>(10).fill(400)]);
    expect(wild.limitsAt(2000).lower95).toBe(0);
  });
});

describe('where a point lies', () => {
  test('is its rate beside the limits at its size', () => {
    const force = fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 2000, max: 2_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(force, { minLength: 20, maxLength: 24 }), (forces) => {
        const funnel = funnelOf(forces.map(([count, size], at) => rowOf(count, size, at)));
        for (const { rate, lies } of funnel?.points ?? []) {
          const limits = funnel?.limitsAt(rate.residents);
          if (!limits) continue;
          const isOutside = (lower: number, upper: number) =>
            rate.per10k < lower || rate.per10k > upper;
          expect(lies === 'outside-998').toBe(isOutside(limits.lower998, limits.upper998));
          expect(lies === 'within').toBe(!isOutside(limits.lower95, limits.upper95));
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
  });

  test('nothing is said of fewer than ten offences', () => {
    const funnel = ofCounts([9, 10]);
    const [nine, ten] = funnel.points.map((point) => pointWords(point, funnel.target));
    expect(nine).toBe(
      'Force 0: 0.9 for each 10,000 residents under 18 (100,000 in mid-2018), too few to be compared',
    );
    expect(ten).toBe(
      'Force 1: 1.0 for each 10,000 residents under 18 (100,000 in mid-2018), below the 99.8% limits',
    );
  });
});

function rowsIn(country: Dataset, period = '2018/19'): ComparisonRow[] {
  const question = { period: periodNamed(period), as: 'rate', asOf: undefined } as const;
  const table = tableFor(country, cyberFlag);
  return comparisonRows(country, table, forcesOf(country), question);
}

describe('left out', () => {
  const hundreds = Array<number>(20).fill(100);

  test('each force without a point, and why', () => {
    const country = makeCountry({
      forces: 25,
      rows: [
        ...rowsOf(hundreds),
        `${forceSlug(21)},2018/19,100,approximate,,foi-2019-06,published,echo,`,
        `${forceSlug(22)},2018/19,,not-supplied,,foi-2019-06,published,echo,`,
        `${forceSlug(23)},2018/19,100,not-comparable,,foi-2019-06,published,echo,Other.`,
        `${forceSlug(24)},2018/19,100,exact,,foi-2019-06,doubtful,echo,Odd.`,
        'realm-rail-police,2018/19,7,exact,,foi-2019-06,published,echo,',
        'ulland,2018/19,22,exact,,foi-2019-06,published,echo,',
      ],
    });
    const funnel = known(funnelOf(rowsIn(country)));
    expect(funnel.points).toHaveLength(20);
    expect(leftOutWords(funnel.leftOut)).toEqual([
      'Realm Rail Police (no estimate of residents)',
      'Force 21 (a rounded count or a bound)',
      'Force 22 (not supplied: asked, and gave no figure)',
      'Force 23 (not comparable: counted by another definition)',
      'Force 24 (doubtful: published, and not believed)',
      'Force 25 (no figure found)',
      'Police Caledon and Ulland (other laws)',
    ]);
  });

  test('a force with few residents, whose rate is withheld', () => {
    const country = makeCountry({ forces: 21, rows: rowsOf([...hundreds, 3]) });
    const made = country.residents.get(forceSlug(1) as AreaSlug)?.get(2017);
    if (!made) throw new Error('The made-up country has residents.');
    const few = { ...made, 'under-18': 1999 };
    const residents = new Map(country.residents).set(
      forceSlug(21) as AreaSlug,
      new Map([
        [2017, few],
        [2020, few],
      ]),
    );
    const funnel = known(funnelOf(rowsIn({ ...country, residents })));
    expect(leftOutWords(funnel.leftOut)[0]).toBe('Force 21 (rate withheld: too few residents)');
  });
});

test.each([
  [19, false],
  [20, true],
])('with %i forces there is a funnel: %s', (forces, isDrawn) => {
  const rows = Array.from({ length: forces }, (_, at) => rowOf(100, 100_000, at));
  expect(funnelOf(rows) !== undefined).toBe(isDrawn);
});

test('rounded counts do not make up the number', () => {
  const rows = Array.from({ length: 20 }, (_, at) =>
    rowOf(100, 100_000, at, at === 0 ? 'at-least' : 'exact'),
  );
  expect(funnelOf(rows)).toBeUndefined();
});

test('there is none where nobody recorded an offence, or no residents were estimated', () => {
  const none = Array.from({ length: 20 }, (_, at) => rowOf(0, 100_000, at));
  expect(funnelOf(none)).toBeUndefined();
  expect(funnelOf([...none, rowOf(1, 100_000, 20)])).toBeDefined();
  const early = makeCountry({ forces: 20, rows: rowsOf(Array<number>(20).fill(100), '2014/15') });
  expect(funnelOf(rowsIn(early, '2014/15'))).toBeUndefined();
});
