import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import { type Figure, isFigure, type Observation } from '../../src/domain/figure.ts';
import { classOf, misfitsOf, misfitsWith } from '../../src/domain/findMisfits.ts';
import { type As, markFor } from '../../src/domain/mark.ts';
import { countMarkWords, markWords, shortMarkWords } from '../../src/domain/markWords.ts';
import type { Measure, MeasureSlug } from '../../src/domain/measure.ts';
import { figuresIn, type Misfit } from '../../src/domain/misfit.ts';
import { shortMisfitWords } from '../../src/domain/misfitWords.ts';
import { observationsIn, type Table } from '../../src/domain/table.ts';
import { misfitSign, remarkWords } from '../../src/domain/words.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  makeTable,
  measureNamed,
  monthNamed,
} from '../support/makeDataset.ts';
import { core, settled as real } from '../support/realDataset.ts';

const part = 'sexual-communication-with-a-child' as MeasureSlug;

/** The made-up country with a measure that the official class holds. */
function makeClass(partRows: readonly string[], classRows: readonly string[]): Dataset {
  const made = makeDatasetWith(grooming, classRows);
  const measure: Measure = { ...measureNamed(made, cyberFlag), slug: part, wider: grooming };
  const measures = new Map([...made.measures, [part, measure]]);
  const table = makeTable({ ...made, measures }, part, partRows);
  const classTable = made.tables.get(grooming);
  return {
    ...made,
    measures,
    tables: new Map([[part, table], ...(classTable ? [[grooming, classTable] as const] : [])]),
  };
}

/** "above-class 11 of 10": a kind, the figures that are in doubt, and what they were held against. */
function said(misfit: Misfit): string {
  const values = (figures: readonly Figure[]) => figures.map(({ value }) => value).join(' ');
  switch (misfit.is) {
    case 'above-class':
    case 'far-below-class':
      return `${misfit.is} ${misfit.figure.value} of ${misfit.whole.value}`;
    case 'above-quarters':
    case 'far-below-quarters':
      return `${misfit.is} ${misfit.figure.value} of ${misfit.quarters.value}`;
    case 'above-sum':
    case 'against-span':
      return `${misfit.is} ${values(misfit.parts)} of ${misfit.whole.value}`;
    case 'differ':
      return `${misfit.is} ${values(misfit.figures)}`;
  }
}

function found(rows: readonly string[]): string[] {
  return misfitsOf(makeDatasetWith(cyberFlag, rows))
    .filter((misfit) => figuresIn(misfit).every(({ measure }) => measure === cyberFlag))
    .map(said);
}

const foi2016 = 'foi-2016-06,published,echo-2016,';
const foi2017 = 'foi-2017,published,echo-2017,';
const official = 'home-office-2026,published,open-data,';
const officialOld = 'home-office-2020,published,press-2020,';

describe('a span of months and the quarters of its class', () => {
  /** Northshire's class: 8, 10, 11, 11 from April 2017, and 10, 12, 11, 11 in the year after. */
  function spans(row: string): string[] {
    const { tables, ...made } = makeClass([`northshire,${row},foi-2019-06,published,echo,`], []);
    const { quarterly } = makeDataset();
    return misfitsOf({ ...made, tables, quarterly }).map(said);
  }

  test.each([
    ['as many as its quarters', '2017-04/2017-09,18,exact,', []],
    ['one more', '2017-04/2017-09,19,exact,', ['above-quarters 19 of 18']],
    ['over years', '2017-04/2018-09,63,exact,', ['above-quarters 63 of 62']],
    ['a third', '2017-04/2017-09,6,exact,', []],
    ['less than a third', '2017-04/2017-09,5,exact,', ['far-below-quarters 5 of 18']],
    ['at least one more', '2017-04/2017-09,19,at-least,', ['above-quarters 19 of 18']],
    ['at least a little', '2017-04/2017-09,5,at-least,', []],
    ['fewer than one more', '2017-04/2017-09,19,less-than,', []],
    ['a rounded number', '2017-04/2017-09,30,approximate,', []],
    ['another definition', '2017-04/2017-09,30,not-comparable,', []],
    ['months that are no quarters', '2017-05/2017-10,30,exact,', []],
    ['a part of a quarter', '2017-04/2017-08,30,exact,', []],
    ['quarters that nobody counted', '2017-01/2017-06,30,exact,', []],
  ])('%s', (_, row, expected) => {
    expect(spans(row)).toEqual(expected);
  });

  test('without the quarters nothing is said, nor as of a month', () => {
    const made = makeClass(
      ['northshire,2017-04/2017-09,19,exact,,foi-2019-06,published,echo,'],
      [],
    );
    expect(misfitsOf({ ...made, quarterly: new Map() })).toEqual([]);
    const both = { ...made, quarterly: makeDataset().quarterly };
    const [figure] = observationsIn(tableFor(both, part));
    expect(figure && misfitsWith(both, figure)).toHaveLength(1);
    expect(figure && misfitsWith(both, figure, monthNamed('2026-12'))).toEqual([]);
  });
});

describe('a part and the class that holds it', () => {
  const classRow = (value: number) => `northshire,2017/18,${value},exact,,${official}`;

  test.each([
    ['as large as its class', 300, 'exact', 300, []],
    ['one more', 301, 'exact', 300, ['above-class 301 of 300']],
    ['a sum that is one more', 301, 'derived', 300, ['above-class 301 of 300']],
    ['about one more, which a rounded number cannot say', 301, 'approximate', 300, []],
    ['at least one more', 301, 'at-least', 300, ['above-class 301 of 300']],
    ['fewer than one more', 301, 'less-than', 300, []],
    ['exactly a third', 100, 'exact', 300, []],
    ['just below a third', 99, 'exact', 300, ['far-below-class 99 of 300']],
    ['a third of what three cannot divide', 34, 'exact', 101, []],
    ['and one fewer', 33, 'exact', 101, ['far-below-class 33 of 101']],
    ['fewer than a small number', 5, 'less-than', 300, ['far-below-class 5 of 300']],
    ['at least a small number', 99, 'at-least', 300, []],
    ['of another definition, more', 301, 'not-comparable', 300, []],
    ['of another definition, fewer', 1, 'not-comparable', 300, []],
    ['none of none', 0, 'exact', 0, []],
    ['one of none', 1, 'exact', 0, ['above-class 1 of 0']],
  ])('%s: %i %s of %i', (_, value, qualifier, whole, expected) => {
    const row = `northshire,2017/18,${value},${qualifier},,${foi2017}`;
    expect(misfitsOf(makeClass([row], [classRow(whole)])).map(said)).toEqual(expected);
  });

  const more = `northshire,2017/18,301,exact,,${foi2017}`;

  test.each([
    ['another year of the class', `northshire,2018/19,1,exact,,${official}`],
    ['another force', `eastmere,2017/18,1,exact,,${official}`],
    ['a class that is not official', `northshire,2017/18,1,exact,,${foi2017}`],
    ['a class that is not counted', `northshire,2017/18,1,approximate,,${official}`],
  ])('is not held against %s', (_, row) => {
    expect(misfitsOf(makeClass([more], [row]))).toEqual([]);
  });

  test('is held against the newest count of the class', () => {
    const classRows = [`northshire,2017/18,1,exact,,${officialOld}`, classRow(301)];
    const misfits = misfitsOf(makeClass([more], classRows)).map(said);
    expect(misfits).toEqual(['differ 1 301']);
  });

  test('only for forces', () => {
    const rows = [`england-and-wales,2017/18,301,exact,,${foi2017}`];
    const classRows = [`england-and-wales,2017/18,1,exact,,${official}`];
    expect(misfitsOf(makeClass(rows, classRows))).toEqual([]);
  });

  test('without a refusal or a class that is not loaded', () => {
    const refusal = `northshire,2017/18,,not-supplied,,${foi2017}`;
    expect(misfitsOf(makeClass([refusal], [classRow(1)]))).toEqual([]);
    const dataset = makeClass([more], [classRow(1)]);
    const tables = new Map([...dataset.tables].filter(([slug]) => slug === part));
    expect(misfitsOf({ ...dataset, tables })).toEqual([]);
  });

  test('casts doubt on the part alone', () => {
    const dataset = makeClass([more], [classRow(300)]);
    const [figure] = observationsIn(tableFor(dataset, part));
    const [whole] = observationsIn(tableFor(dataset, grooming));
    expect(figure && misfitsWith(dataset, figure).map(said)).toEqual(['above-class 301 of 300']);
    expect(whole && misfitsWith(dataset, whole)).toEqual([]);
  });

  test('is found by its row', () => {
    const dataset = makeClass([], []);
    expect(classOf(dataset, part)?.slug).toBe(grooming);
    expect(classOf(dataset, grooming)).toBeUndefined();
    expect(classOf(dataset, 'of-nothing' as MeasureSlug)).toBeUndefined();
  });
});

const territorial = [
  'ash-and-elm',
  'city-of-oldport',
  'eastmere',
  'mid-vales',
  'northshire',
  'southmarch',
  'westvale',
];

describe('forces and their sum', () => {
  const each = (value: number, release = foi2016, some = territorial) =>
    some.map((force) => `${force},2015/16,${value},exact,,${release}`);
  const sum = (value: number, forces = '', area = 'england-and-wales') =>
    `${area},2015/16,${value},exact,${forces},${foi2016}`;
  const six = territorial.slice(1);

  test.each([
    ['exactly the sum', [...each(10), sum(70)], []],
    ['one more', [...each(10), sum(69)], ['above-sum 10 10 10 10 10 10 10 of 69']],
    ['fewer', [...each(10), sum(700)], []],
    ['one force is not known', [...each(10, foi2016, six), sum(60)], []],
    [
      'one force is not known, the others are more',
      [...each(10, foi2016, six), sum(59)],
      ['above-sum 10 10 10 10 10 10 of 59'],
    ],
    ['a sum of two forces', [...each(10), sum(20, '2')], []],
    ['a sum of two forces, one fewer', [...each(10), sum(19, '2')], ['above-sum 10 10 of 19']],
    ['two forces, one may be the unknown one', [...each(10, foi2016, six), sum(10, '2')], []],
    ['two forces, no more', [...each(10, foi2016, six), sum(9, '2')], ['above-sum 10 of 9']],
    ['a sum that names more forces than there are', [...each(10), sum(70, '9')], []],
    ['a sum of nothing known', [sum(0)], []],
    ['forces that answered later', [...each(10, foi2017), sum(1)], []],
    [
      'forces whose numbers are no counts',
      [`southmarch,2015/16,9,at-least,,${foi2016}`, sum(1, '', 'wales')],
      [],
    ],
    ['the forces of Wales', [...each(10), sum(10, '', 'wales')], []],
    ['of Wales, one fewer', [...each(10), sum(9, '', 'wales')], ['above-sum 10 of 9']],
    ['a region without forces of its name', [...each(10), sum(1, '', 'region-north')], []],
    ['a wider nation', [...each(10), sum(1, '', 'uk')], []],
    [
      'a sum that was itself derived',
      [...each(10), `england-and-wales,2015/16,1,derived,,${foi2016}`],
      [],
    ],
    [
      'a sum that is a bound',
      [...each(10), `england-and-wales,2015/16,1,at-least,,${foi2016}`],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('the smallest forces are the least that a sum can hold', () => {
    const rows = territorial.map((force, at) => `${force},2015/16,${at + 1},exact,,${foi2016}`);
    expect(found([...rows, sum(6, '3')])).toEqual([]);
    expect(found([...rows, sum(5, '3')])).toEqual(['above-sum 1 2 3 of 5']);
  });

  test('transport police are not part of the least', () => {
    const rail = `realm-rail-police,2015/16,99,exact,,${foi2016}`;
    expect(found([...each(10), rail, sum(70)])).toEqual([]);
  });

  test('a region by the name of its forces’ region', () => {
    const made = makeDataset();
    const region = areaNamed(made, 'region-north');
    const areas = new Map([
      ...made.areas,
      [region.slug, { ...region, name: 'West Midlands region' }],
    ]);
    const misfits = (value: number) => {
      const table = makeTable({ ...made, areas }, cyberFlag, [
        ...each(10),
        sum(value, '', 'region-north'),
      ]);
      return misfitsOf({ ...made, areas, tables: new Map([[cyberFlag, table]]) }).map(said);
    };
    expect(misfits(20)).toEqual([]);
    expect(misfits(19)).toEqual(['above-sum 10 10 of 19']);
  });

  test('casts doubt on the sum, and on a force that is more than all of it', () => {
    const dataset = makeDatasetWith(cyberFlag, [
      `northshire,2015/16,50,exact,,${foi2016}`,
      ...each(
        1,
        foi2016,
        territorial.filter((force) => force !== 'northshire'),
      ),
      sum(40),
    ]);
    const [misfit] = misfitsOf(dataset).filter(({ is }) => is === 'above-sum');
    expect(misfit && figuresIn(misfit).map(({ value }) => value)).toEqual([40, 50]);
  });
});

describe('years and a sum over them', () => {
  const years = [
    `northshire,2015/16,10,exact,,${foi2016}`,
    `northshire,2016/17,20,exact,,${foi2017}`,
  ];
  const [first = ''] = years;
  const span = (value: number, text = '2015-04/2017-03') =>
    `northshire,${text},${value},exact,,${foi2017}`;

  test.each([
    ['equal', [...years, span(30)], []],
    ['one more', [...years, span(31)], ['against-span 10 20 of 31']],
    ['one fewer', [...years, span(29)], ['against-span 10 20 of 29']],
    ['a year is not known', [first, span(31)], []],
    ['a year is not known, the other is all', [first, span(10)], []],
    ['the only known year is more', [first, span(9)], ['against-span 10 of 9']],
    ['no year is known', [span(1)], []],
    ['half a year besides', [...years, span(31, '2015-04/2017-09')], []],
    [
      'half a year besides, years are more',
      [...years, span(29, '2015-04/2017-09')],
      ['against-span 10 20 of 29'],
    ],
    ['half a year inside', [...years, span(1, '2015-10/2016-09')], []],
    ['a span before the years', [...years, span(1, '2013-04/2015-03')], []],
    ['a span that is a bound', [...years, `northshire,2015-04/2017-03,1,at-least,,${foi2017}`], []],
    ['years of another force', [...years, `eastmere,2015-04/2017-03,1,exact,,${foi2017}`], []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

describe('two numbers for one area and year', () => {
  const one = `northshire,2015/16,85,exact,,${foi2016}`;
  const total = (value: number, forces: string, release: string) =>
    `england-wales-ni,2018/19,${value},exact,${forces},${release}`;

  test.each([
    ['one release', [one], []],
    ['two releases, the same', [one, `northshire,2015/16,85,exact,,${foi2017}`], []],
    ['two releases, another', [one, `northshire,2015/16,86,exact,,${foi2017}`], ['differ 85 86']],
    ['one release, twice', [one, `northshire,2015/16,86,exact,,${foi2016}`], ['differ 85 86']],
    [
      'a sum of published figures',
      [one, `northshire,2015/16,86,derived,,${foi2017}`],
      ['differ 85 86'],
    ],
    ['about', [one, `northshire,2015/16,90,approximate,,${foi2017}`], []],
    ['at least', [one, `northshire,2015/16,90,at-least,,${foi2017}`], []],
    ['another definition', [one, `northshire,2015/16,9,not-comparable,,${foi2017}`], []],
    ['not supplied', [one, `northshire,2015/16,,not-supplied,,${foi2017}`], []],
    ['another year', [one, `northshire,2016/17,86,exact,,${foi2017}`], []],
    ['another force', [one, `eastmere,2015/16,86,exact,,${foi2017}`], []],
    [
      'totals of as many forces',
      [total(420, '7', foi2016), total(421, '7', foi2017)],
      ['differ 420 421'],
    ],
    ['totals of other forces', [total(420, '7', foi2016), total(590, '8', foi2017)], []],
    [
      'one total names none',
      [total(420, '7', foi2016), total(421, '', foi2017)],
      ['differ 420 421'],
    ],
    ['no total names any', [total(420, '', foi2016), total(421, '', foi2017)], ['differ 420 421']],
    ['totals alike, of other forces', [total(420, '7', foi2016), total(420, '8', foi2017)], []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('cast doubt on each of them', () => {
    const dataset = makeDatasetWith(cyberFlag, [one, `northshire,2015/16,86,exact,,${foi2017}`]);
    const table = dataset.tables.get(cyberFlag);
    const observations = table ? observationsIn(table) : [];
    expect(observations.map((each) => misfitsWith(dataset, each).map(said))).toEqual([
      ['differ 85 86'],
      ['differ 85 86'],
    ]);
  });
});

test('a dataset is searched once', () => {
  const dataset = makeDataset();
  expect(misfitsOf(dataset)).toBe(misfitsOf(dataset));
});

const tables = [...real.tables.values()];
const everything = tables.flatMap(observationsIn);
const named = (one: Observation) =>
  `${one.measure} ${one.area} ${one.period.text} ${isFigure(one) ? one.value : ''} ${one.release}`;

function tableOf(slug: string): Table {
  const table = real.tables.get(slug as MeasureSlug);
  if (!table) throw new Error(`No table of "${slug}".`);
  return table;
}

describe('the committed figures', () => {
  const s15A = 'sexual-communication-with-a-child';
  const images = 'child-abuse-image-offences';
  const flag = 'cyber-flagged-child-sexual-offences';

  test.each([
    [s15A, 'derbyshire', '2022/23', 'above-class 285 of 194'],
    [s15A, 'gwent', '2019/20', 'above-class 144 of 35'],
    [s15A, 'northumbria', '2017/18', 'far-below-class 57 of 191'],
    [s15A, 'hampshire', '2023/24', 'far-below-class 95 of 317'],
    [images, 'thames-valley', '2020/21', 'far-below-class 300 of 1126'],
    [images, 'bedfordshire', '2017/18', 'above-class 200 of 162'],
    [s15A, 'wales', '2023/24', 'above-sum 67 67 97 333 of 554'],
    [flag, 'west-mercia', '2015/16', 'differ 85 114 114'],
    [s15A, 'police-scotland', '2017-04/2023-03', 'against-span 429 581 651 685 636 593 of 3572'],
  ])('%s, %s in %s: %s', (measure, area, period, expected) => {
    const published = observationsIn(tableOf(measure)).filter(
      (one) => one.area === area && one.period.text === period,
    );
    const misfits = published.flatMap((one) => misfitsWith(real, one).map(said));
    expect(misfits).toContain(expected);
  });

  test('every questioned one has a misfit', () => {
    const questioned = everything.filter(({ standing }) => standing === 'questioned');
    expect(questioned).toHaveLength(9);
    const without = questioned.filter((one) => misfitsWith(real, one).length === 0);
    expect(without.map(named)).toEqual([]);
  });

  /** Only four totals of England and Wales differ from what was first published in 2020. */
  test('no count of a force in the newest Home Office release wears a mark', () => {
    const newest = everything.filter(({ release }) => release === 'home-office-2026-04');
    const wearing = newest.filter((one) => misfitsWith(real, one).length > 0);
    expect(newest).toHaveLength(4680);
    const ofForces = wearing.filter(({ area }) => areaNamed(real, area).kind === 'force');
    expect(ofForces.map(named)).toEqual([]);
    expect(wearing.map(named).sort()).toEqual([
      'obscene-publications england-and-wales 2015/16 13082 home-office-2026-04',
      'obscene-publications england-and-wales 2019/20 26972 home-office-2026-04',
      'sexual-grooming england-and-wales 2015/16 962 home-office-2026-04',
      'sexual-grooming england-and-wales 2019/20 6329 home-office-2026-04',
    ]);
  });

  test('no misfit casts doubt on a refusal or a figure of another definition', () => {
    const odd = everything.filter(
      ({ qualifier }) => qualifier === 'not-supplied' || qualifier === 'not-comparable',
    );
    expect(odd.length).toBeGreaterThan(0);
    expect(odd.filter((one) => misfitsWith(real, one).length > 0).map(named)).toEqual([]);
  });

  const cells = tables.flatMap((table) =>
    [...core.areas.values()].flatMap((area) => table.years.map((year) => ({ table, area, year }))),
  );

  test.each<As>(['count', 'rate'])('what does not fit wears the sign and says why: %s', (as) => {
    let signed = 0;
    const wrong: string[] = [];
    for (const { table, area, year } of cells) {
      const mark = markFor(real, table, area, year, as);
      if (mark.is !== 'value') continue;
      const doubted = mark.figure.standing === 'questioned' || mark.misfits.length > 0;
      const words = markWords(mark);
      const why = [
        remarkWords(mark.figure),
        ...misfitsWith(real, mark.figure).map(shortMisfitWords),
      ].filter(Boolean);
      const isSigned =
        shortMarkWords(mark, as).endsWith(misfitSign) && countMarkWords(mark).endsWith(misfitSign);
      if (isSigned !== doubted || !why.every((each) => words.includes(each))) {
        wrong.push(named(mark.figure));
      }
      if (mark.figure.standing === 'questioned' && mark.misfits.length === 0) {
        wrong.push(named(mark.figure));
      }
      if (isSigned) signed += 1;
    }
    expect(wrong).toEqual([]);
    expect(signed).toBeGreaterThan(30);
  });
});
