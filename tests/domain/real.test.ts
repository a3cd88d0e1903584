import { describe, expect, test } from 'vitest';
import { loadQuarters } from '../../src/data/load.ts';
import { alsoPublishedWords } from '../../src/domain/alsoPublished.ts';
import { answerFor } from '../../src/domain/answer.ts';
import { type Dataset, forcesOf } from '../../src/domain/dataset.ts';
import { isFigure, type Observation } from '../../src/domain/figure.ts';
import { markFor } from '../../src/domain/mark.ts';
import { markWords } from '../../src/domain/markWords.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { publishedTrends } from '../../src/domain/nationalTrends.ts';
import { yearOf } from '../../src/domain/period.ts';
import { rateOver } from '../../src/domain/rate.ts';
import { observationsIn, type Table } from '../../src/domain/table.ts';
import { totalOf } from '../../src/domain/total.ts';
import { runsOf, trendOf } from '../../src/domain/trend.ts';
import { areaNamed, monthNamed, periodNamed } from '../support/makeDataset.ts';
import { core, real, settled } from '../support/realDataset.ts';

/** With the quarters. */
const dataset: Dataset = { ...real, quarterly: await loadQuarters() };
const official = [...core.measures.values()].filter(({ isOfficial }) => isOfficial);

const names: Record<string, string> = {
  cyber: 'cyber-flagged-child-sexual-offences',
  '15A': 'sexual-communication-with-a-child',
  images: 'child-abuse-image-offences',
  grooming: 'sexual-grooming',
};

function table(name: string): Table {
  const found = settled.tables.get((names[name] ?? name) as MeasureSlug);
  if (!found) throw new Error(`No table of "${name}".`);
  return found;
}

function answer(name: string, area: string, year: string, asOf?: string) {
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  return answerFor(dataset, table(name), areaNamed(core, area), periodNamed(year), month);
}

function shown(name: string, area: string, year: string, asOf?: string): number | string {
  const one = answer(name, area, year, asOf);
  return one.is === 'figure' ? one.figure.value : one.is;
}

const valueIn = (one: Observation) => (isFigure(one) ? one.value : 'not-supplied');

describe('figures that were published more than once', () => {
  test.each([
    ['cyber', 'west-mercia', '2015/16', 114, [114, 85]],
    ['cyber', 'west-mercia', '2016/17', 213, []],
    ['cyber', 'west-mercia', '2017/18', 'not-found', []],
    ['cyber', 'west-mercia', '2018/19', 191, [191]],
    ['cyber', 'west-mercia', '2019/20', 389, []],
    ['cyber', 'northumbria', '2015/16', 98, [98, 170]],
    ['cyber', 'wiltshire', '2018/19', 77, [54]],
    ['cyber', 'lancashire', '2018/19', 66, [67]],
    ['cyber', 'psni', '2015/16', 138, [139, 139]],
    ['cyber', 'lincolnshire', '2018/19', 199, [119]],
    ['cyber', 'durham', '2015/16', 13, ['not-supplied', 'not-supplied']],
    ['cyber', 'cheshire', '2015/16', 'doubtful', []],
    ['cyber', 'cheshire', '2018/19', 'not-supplied', []],
    ['cyber', 'metropolitan', '2015/16', 'not-supplied', []],
    ['cyber', 'police-scotland', '2019/20', 'not-comparable', []],
    ['cyber', 'england-and-wales', '2015/16', 3903, [3186, 3000, 3100]],
    ['15A', 'dyfed-powys', '2021/22', 36, [39]],
    ['15A', 'lancashire', '2017/18', 175, [64]],
    ['15A', 'psni', '2020/21', 195, [196]],
    ['15A', 'west-yorkshire', '2024/25', 'doubtful', []],
    ['images', 'police-scotland', '2021/22', 662, [668]],
    ['images', 'psni', '2023/24', 859, [845]],
    ['images', 'north-yorkshire', '2017/18', 'doubtful', []],
    ['images', 'west-yorkshire', '2016/17', 976, [822]],
    ['grooming', 'england-and-wales', '2019/20', 6329, [5878]],
  ])('%s, %s in %s: %s, not %j', (name, area, year, expected, others) => {
    expect(shown(name, area, year)).toBe(expected);
    expect(answer(name, area, year).others.map(valueIn)).toEqual(others);
  });

  test.each([
    ['west-mercia', '2015/16', '2016-05', 'not-found'],
    ['west-mercia', '2015/16', '2016-12', 85],
    ['west-mercia', '2015/16', '2017-05', 85],
    ['west-mercia', '2015/16', '2017-06', 114],
    ['west-mercia', '2015/16', '2017-12', 114],
    ['wiltshire', '2018/19', '2019-06', 54],
    ['wiltshire', '2018/19', '2020-09', 77],
    ['northumbria', '2015/16', '2016-12', 170],
  ])('%s in %s, as of %s: %s', (area, year, asOf, expected) => {
    expect(shown('cyber', area, year, asOf)).toBe(expected);
  });

  test('the other figure of West Mercia in words', () => {
    const one = answer('cyber', 'west-mercia', '2015/16');
    const figure = one.is === 'figure' ? one.figure : undefined;
    expect(alsoPublishedWords(core, figure, one.others)).toEqual([
      'also published: 85 on 21 June 2016',
    ]);
  });
});

describe('national totals', () => {
  test.each([
    ['cyber', 'england-wales-ni-channel-islands', '2019/20', 10391, 46],
    ['15A', 'uk', '2024/25', 7263, 44],
    ['images', 'england-and-wales', '2023/24', 38685, 43],
    ['grooming', 'england-and-wales', '2024/25', 7140, 44],
  ])('%s of %s in %s: %i, of %i forces', (name, nation, year, value, forces) => {
    const found = answer(name, nation, year);
    expect(found).toMatchObject({ is: 'figure', figure: { value, forces } });
  });

  test.each(official.map(({ slug }) => slug))(
    'the forces add up to the published total of every year: %s',
    (slug) => {
      const years = table(slug).years;
      expect(years.map(({ text }) => text).at(0)).toBe('2012/13');
      expect(years.length).toBeGreaterThanOrEqual(13);
      for (const year of years) {
        const total = totalOf(dataset, table(slug), year);
        const published = shown(slug, 'england-and-wales', year.text);
        expect(`${year.text}: ${total.sum?.count}`).toBe(`${year.text}: ${published}`);
        expect(total.forces).toHaveLength(44);
        expect(total.missing).toEqual([]);
      }
    },
  );

  test.each(official.map(({ slug }) => slug))(
    'the quarters add up to every published year: %s',
    (slug) => {
      const quarters = dataset.quarterly.get(slug);
      const sums = new Map<string, number>();
      for (const [area, counts] of quarters?.counts ?? []) {
        for (const quarter of quarters?.quarters ?? []) {
          const cell = `${area} ${yearOf(quarter).text}`;
          sums.set(cell, (sums.get(cell) ?? 0) + (counts.get(quarter.text) ?? 0));
        }
      }
      const wrong = [...sums].filter(([cell, count]) => {
        const [area = '', year = ''] = cell.split(' ');
        return year < '2025/26' && shown(slug, area, year) !== count;
      });
      expect(wrong).toEqual([]);
      expect(sums.get('england-and-wales 2024/25')).toBe(
        shown(slug, 'england-and-wales', '2024/25'),
      );
    },
  );
});

describe('rates', () => {
  /** Residents under 18 as published, to work the rates out by hand. */
  test.each([
    ['grooming', 'avon-and-somerset', '2015/16', 340_957, 2017],
    ['grooming', 'avon-and-somerset', '2021/22', 346_122, 2020],
    ['grooming', 'avon-and-somerset', '2022/23', 344_665, 2023],
  ])('%s, %s in %s: over %i residents of mid-%i', (name, area, year, residents, midYear) => {
    const count = shown(name, area, year);
    const mark = markFor(dataset, table(name), areaNamed(core, area), periodNamed(year), 'rate');
    const per10k = expect.closeTo((Number(count) * 10_000) / residents, 8);
    expect('rate' in mark && mark.rate).toMatchObject({ is: 'rate', per10k, residents, midYear });
  });

  test.each([
    ['2012/13', 'none'],
    ['2013/14', 'none'],
    ['2014/15', 'none'],
    ['2015/16', 2017],
    ['2016/17', 2017],
    ['2017/18', 2017],
    ['2018/19', 2019],
    ['2019/20', 2019],
    ['2020/21', 2020],
    ['2021/22', 2020],
    ['2022/23', 2023],
    ['2023/24', 2023],
    ['2024/25', 2024],
  ])('the estimate used for %s: %s', (year, midYear) => {
    const question = {
      ...{ measure: table('grooming').measure, period: periodNamed(year), asOf: undefined },
    };
    const used = forcesOf(core)
      .filter(({ slug }) => core.residents.has(slug) && slug !== 'city-of-london')
      .map((force) => rateOver(core, [force], question, 1, 'exact'))
      .map((rate) => (rate.is === 'rate' ? rate.midYear : 'none'));
    expect(used).toHaveLength(42);
    expect(new Set(used)).toEqual(new Set([midYear]));
  });

  test('of the City of London are always withheld', () => {
    const city = areaNamed(core, 'city-of-london');
    for (const { years, ...rest } of dataset.tables.values()) {
      for (const year of years) {
        const mark = markFor(dataset, { years, ...rest }, city, year, 'rate');
        expect(mark.is).not.toBe('value');
      }
    }
    const { is } = markFor(dataset, table('grooming'), city, periodNamed('2024/25'), 'rate');
    expect(is).toBe('withheld');
  });
});

describe('what holds for every area, measure and year', () => {
  const places = [...core.areas.values()];
  const cells = [...dataset.tables.values()].flatMap((one) =>
    places.flatMap((area) => one.years.map((year) => ({ one, area, year }))),
  );

  test('the figure shown is never doubtful and never of another definition', () => {
    const figures = cells.flatMap(({ one, area, year }) => {
      const found = answerFor(dataset, one, area, year);
      return found.is === 'figure' ? [found.figure] : [];
    });
    expect(figures.length).toBeGreaterThan(4500);
    expect(figures.filter(({ standing }) => standing === 'doubtful')).toEqual([]);
    expect(figures.filter(({ qualifier }) => qualifier === 'not-comparable')).toEqual([]);
  });

  test('nothing that was published is lost', () => {
    const counts = new Map<string, number>();
    for (const { measure, area, period } of [...dataset.tables.values()].flatMap(observationsIn)) {
      const cell = `${measure} ${area} ${period.text}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    for (const { one, area, year } of cells) {
      const found = answerFor(dataset, one, area, year);
      const said = found.is === 'not-found' || found.is === 'other-law' ? 0 : 1;
      const published = counts.get(`${one.measure.slug} ${area.slug} ${year.text}`) ?? 0;
      expect(found.others.length + said).toBe(published);
    }
  });

  /** The end of the month or year counts where a page gives no day. */
  const isLater = (published: string, month: string) =>
    published === '' ||
    (published.length === 4 ? `${published}-12` : published.slice(0, 7)) > month;

  test.each(['2016-06', '2017-06', '2018-12', '2019-09', '2020-09', '2022-07', '2025-11'])(
    'as of %s nothing comes from a later release',
    (month) => {
      const seen = cells.flatMap(({ one, area, year }) => {
        const found = answerFor(dataset, one, area, year, monthNamed(month));
        return found.is === 'figure' ? [found.figure, ...found.others] : found.others;
      });
      const late = seen.filter(({ release }) =>
        isLater(core.releases.get(release)?.published ?? '', month),
      );
      expect(seen.length).toBeGreaterThan(0);
      expect(late).toEqual([]);
    },
  );

  test('no line joins years that are not neighbours, or crosses the break', () => {
    for (const one of dataset.tables.values()) {
      const lines = [
        ...places.map((area) => trendOf(dataset, one, area, 'count')),
        ...publishedTrends(dataset, one),
      ];
      for (const run of lines.flatMap(({ points }) => runsOf(one.measure, points))) {
        const starts = run.map(({ from }) => from);
        const first = starts[0] ?? 0;
        expect(starts).toEqual(starts.map((_, at) => first + 12 * at));
        const labels = run.map(({ label }) => label);
        const isAcross = labels.includes('2016/17') && labels.includes('2017/18');
        const breaks = ['sexual-grooming', 'child-sexual-offences'];
        expect(isAcross && breaks.includes(one.measure.slug)).toBe(false);
      }
    }
  });

  test('every mark can be said in words', () => {
    for (const { one, area, year } of cells) {
      const words = markWords(markFor(dataset, one, area, year, 'rate'));
      expect(words).toMatch(/^[a-z0-9].*[a-z0-9)]$/);
      expect(words).not.toMatch(/undefined|null|NaN|Infinity/);
    }
  });
});
