import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import { loadBreakdowns } from '../../src/data/load.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import {
  breakdownsBy,
  nationalPartsOf,
  newestOfEach,
  type PartGroup,
  partsOf,
} from '../../src/domain/parts.ts';
import { monthNamed } from '../support/makeDataset.ts';

const breakdowns = await loadBreakdowns();

const communication = 'sexual-communication-with-a-child' as MeasureSlug;
const images = 'child-abuse-image-offences' as MeasureSlug;
const cyber = 'cyber-flagged-child-sexual-offences' as MeasureSlug;

function groupsOf(measure: MeasureSlug, area: string): PartGroup[] {
  return partsOf(breakdowns, { measure, area: area as AreaSlug });
}

function groupOf(measure: MeasureSlug, area: string, period: string, dimension: string) {
  const [group, ...more] = groupsOf(measure, area).filter(
    (one) => one.period.text === period && one.dimension === dimension,
  );
  if (!group || more.length > 0) throw new Error(`${1 + more.length} groups of ${period}.`);
  return group;
}

function valuesOf({ series }: PartGroup): [string, string, number][] {
  return series.flatMap(({ unit, parts }) =>
    parts.map(({ shown }): [string, string, number] => [unit, shown.category, shown.value]),
  );
}

const percent = 'percent of offences where the platform was recorded';

describe('partsOf', () => {
  test('keeps counts and per cents of one group apart', () => {
    expect(valuesOf(groupOf(images, 'uk', '2021/22', 'platform'))).toEqual([
      ['offences', 'Facebook', 1361],
      ['offences', 'Instagram', 1363],
      ['offences', 'Snapchat', 4293],
      ['offences', 'WhatsApp', 547],
      [percent, 'Snapchat', 43],
    ]);
  });

  test('takes a row that holds the base for the base, and not for a part', () => {
    const group = groupOf(communication, 'uk', '2023/24', 'platform');
    expect(group.base).toEqual({
      is: 'count',
      count: 1824,
      isExact: true,
      published: '1,824',
      of: 'recorded',
    });
    expect(valuesOf(group)).toContainEqual([percent, 'Snapchat', 48]);
    expect(valuesOf(group).map(([, category]) => category)).not.toContain('platform recorded');
  });

  test.each([
    [images, 'uk', '2021/22', 'platform', 'nearly 10,000', false, 'recorded'],
    [images, 'uk', '2023/24', 'platform', '7,338', true, 'recorded'],
    [communication, 'uk', '2024/25', 'platform', '2,111', true, 'recorded'],
    [communication, 'england-and-wales', '2017/18', 'platform', '2,097', true, 'recorded'],
    [
      communication,
      'england-and-wales',
      '2017-04/2021-03',
      'victim-sex',
      '12,944',
      true,
      'recorded',
    ],
    [cyber, 'north-wales', '2015/16', 'victim-age', '95', true, 'all'],
  ])('%s, %s %s by %s: of %s', (measure, area, period, dimension, published, isExact, of) => {
    const { base } = groupOf(measure, area, period, dimension);
    expect(base).toMatchObject({ is: 'count', published, isExact, of });
  });

  test('knows a base that is only described, and one that was not published', () => {
    expect(groupOf(images, 'uk', '2022/23', 'platform').base.is).toBe('described');
    expect(groupOf(communication, 'uk', '2021/22', 'victim-sex').base.is).toBe('described');
    expect(groupOf(cyber, 'leicestershire', '2015/16', 'victim-age').base.is).toBe('not-published');
    expect(groupOf(cyber, 'durham', '2015/16', 'offence-type').base.is).toBe('not-published');
  });

  test('shows both numbers of one category, the one with more sources first', () => {
    const group = groupOf(cyber, 'england-wales-ni', '2018/19', 'victim-age');
    const [series] = group.series;
    expect(group.series).toHaveLength(1);
    expect(series?.parts).toHaveLength(1);
    const [part] = series?.parts ?? [];
    expect(part?.shown).toMatchObject({ category: '10 and under', value: 185 });
    expect(part?.others.map(({ value }) => value)).toEqual([164]);
    expect(group.commonestAge).toBe(13);
  });

  test('orders ages by age, "under 10" before "10 and under"', () => {
    const categories = valuesOf(groupOf(cyber, 'england-and-wales', '2016/17', 'victim-age'));
    expect(categories.map(([, category]) => category)).toEqual(['under 10', '10 and under', '13']);
  });

  test('leaves out a number a day, and the age of a single child', () => {
    const groups = breakdowns.flatMap(({ measure, area }) =>
      partsOf(breakdowns, { measure, area }),
    );
    const shown = groups.flatMap(valuesOf);
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.map(([, category]) => category)).not.toContain('youngest');
    expect(new Set(shown.map(([unit]) => unit))).toEqual(
      new Set(['offences', percent, 'percent of offences where known']),
    );
    expect(groupsOf(cyber, 'merseyside')).toEqual([]);
  });

  test('keeps a count below five as it was published, alone in its category', () => {
    const [series] = groupOf(cyber, 'durham', '2015/16', 'offence-type').series;
    expect(series?.parts.map(({ shown }) => shown.value)).toEqual([1, 8]);
    const small = breakdowns.filter(({ unit, value }) => unit === 'offences' && value < 5);
    expect(small.map(({ area, category, value }) => [area, category, value])).toEqual([
      ['durham', 'sexual activity with a child under 13', 1],
    ]);
  });

  test('puts the newest first', () => {
    const periods = groupsOf(communication, 'police-scotland').map(({ period }) => period.text);
    expect(periods).toEqual(['2017-04/2023-03', '2021/22', '2020/21', '2019/20', '2017/18']);
  });

  test('loses no row: each is shown, or beside a shown one, a base, an age, a day or a child', () => {
    const areas = new Set(breakdowns.map(({ area }) => area));
    const groups = [communication, images, cyber].flatMap((measure) =>
      [...areas].flatMap((area) => groupsOf(measure, area)),
    );
    const parts = groups.flatMap(({ series }) => series.flatMap((one) => one.parts));
    const found = new Set(parts.flatMap(({ shown, others }) => [shown, ...others]));
    const rest = breakdowns.filter((row) => !found.has(row));
    expect(new Set(rest.map(({ category }) => category))).toEqual(
      new Set(['platform recorded', 'most common age', 'a day', 'youngest']),
    );
  });
});

describe('nationalPartsOf', () => {
  test('takes nations only, the wider first within one time', () => {
    const groups = nationalPartsOf(core, breakdowns, cyber);
    expect(groups.map(({ area, period, dimension }) => [area, period.text, dimension])).toEqual([
      ['england-wales-ni', '2018/19', 'victim-age'],
      ['england-and-wales', '2016/17', 'victim-age'],
      ['england-and-wales', '2015/16', 'offence-type'],
      ['england-and-wales', '2015/16', 'victim-age'],
      ['wales', '2015/16', 'victim-age'],
    ]);
  });

  test('is empty for measures without parts', () => {
    expect(nationalPartsOf(core, breakdowns, 'sexual-grooming' as MeasureSlug)).toEqual([]);
  });
});

describe('newestOfEach', () => {
  test('sets one group of each dimension apart from the rest', () => {
    const groups = nationalPartsOf(core, breakdowns, communication);
    const { newest, older } = newestOfEach(groups);
    expect(newest.map(({ dimension, period }) => [dimension, period.text])).toEqual([
      ['platform', '2024/25'],
      ['victim-age', '2017-04/2023-03'],
      ['victim-sex', '2024/25'],
    ]);
    expect(newest.length + older.length).toBe(groups.length);
  });
});

describe('breakdownsBy', () => {
  test('knows only releases that were out by then', () => {
    const known = breakdownsBy(core, breakdowns, monthNamed('2016-07'));
    expect(new Set(known.map(({ release }) => release))).toEqual(new Set(['nspcc-2016-06']));
    expect(breakdownsBy(core, breakdowns, undefined)).toHaveLength(breakdowns.length);
  });
});
