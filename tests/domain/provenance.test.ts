import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../src/domain/provenance.ts';
import { observationWords } from '../../src/domain/words.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const made = makeDataset();

function provenance(area: string, year: string, asOf?: string, dataset = made, of = cyberFlag) {
  const table = dataset.tables.get(of);
  if (!table) throw new Error('The table is missing.');
  const month = asOf === undefined ? undefined : monthNamed(asOf);
  return provenanceOf(dataset, table, areaNamed(dataset, area), periodNamed(year), month);
}

/** "114 (foi-2019-06), shown": each published figure in the order of the page. */
function listed(...asked: Parameters<typeof provenance>): string[] {
  return provenance(...asked).published.map(
    ({ observation, release, isShown }) =>
      `${observationWords(observation)} (${release.slug})${isShown ? ', shown' : ''}`,
  );
}

const only = 'It is the only figure published for this force and year that can be shown.';
const newest = 'It comes from the newest release that has a figure; older ones are kept beside it.';
const mostSources =
  'Its release (Child Watch) printed several numbers; most sources have this one.';
const moreExact = 'Its release printed several numbers; this is the more exact one.';
const earlierSource =
  'Its release printed several numbers in equally many sources; this is the one of the earlier source.';
const notSupplied = 'The force was asked and gave no figure. That is not zero.';
const notComparable =
  'What was published follows another definition, so it is listed and never drawn.';
const otherLaw = 'The law that is counted does not apply here, or did not yet.';
const doubtful =
  'What was published is not believed: it is listed with its note, and never shown as the figure.';
const none = 'No published figure is known to us. That is not zero.';

describe('why the figure is shown', () => {
  test.each([
    ['eastmere', '2015/16', only],
    // What stands beside it cannot be shown.
    [
      'northshire',
      '2016/17',
      `${only} A later round, in June 2018, says that the force gave no figure.`,
    ],
    ['eastmere', '2016/17', only],
    ['eastmere', '2017/18', only],
    ['northshire', '2015/16', newest],
    ['westvale', '2018/19', newest],
    ['mid-vales', '2016/17', mostSources],
    ['mid-vales', '2017/18', moreExact],
    ['mid-vales', '2015/16', notSupplied],
    ['mid-vales', '2019/20', notComparable],
    ['police-caledon', '2019/20', notComparable],
    ['police-caledon', '2018/19', otherLaw],
    ['westvale', '2016/17', doubtful],
    ['northshire', '2017/18', none],
  ])('%s in %s: %s', (area, year, because) => {
    expect(provenance(area, year).because).toBe(because);
  });

  test('one release, as many sources, as exact: the earlier source, which stands first', () => {
    const dataset = makeDatasetWith(cyberFlag, [
      'northshire,2015/16,85,exact,,foi-2017,published,echo-2017,',
      'northshire,2015/16,86,exact,,foi-2017,published,herald-2017,',
    ]);
    const { because } = provenance('northshire', '2015/16', undefined, dataset);
    expect(because).toBe(earlierSource);
    expect(listed('northshire', '2015/16', undefined, dataset)).toEqual([
      '85 (foi-2017), shown',
      '86 (foi-2017)',
    ]);
  });
});

test.each([
  ['2015/16', 'It is the only figure published for this area and year that can be shown.'],
  [
    '2015-04/2017-03',
    'It is the only figure published for this area and period that can be shown.',
  ],
])('what is no force is not called one: England and Wales, %s', (period, because) => {
  const row = `england-and-wales,${period},3000,exact,38,foi-2016-06,published,echo-2016,`;
  const dataset = makeDatasetWith(cyberFlag, [row]);
  const found = provenance('england-and-wales', period, undefined, dataset);
  expect(found.because).toBe(because);
});

describe('everything published for an area and year', () => {
  test.each([
    ['northshire', '2015/16', ['114 (foi-2019-06), shown', '114 (foi-2017)', '85 (foi-2016-06)']],
    ['northshire', '2016/17', ['213 (foi-2017), shown', 'not supplied (foi-2018-06)']],
    ['eastmere', '2015/16', ['0 (foi-2016-06), shown']],
    ['eastmere', '2017/18', ['60 (foi-2018-06), shown', '600 (foi-2019-06)']],
    ['mid-vales', '2018/19', ['fewer than 5 (foi-2019-06), shown']],
    ['mid-vales', '2015/16', ['not supplied (foi-2016-06)']],
    ['mid-vales', '2019/20', ['90 (foi-2020-09)']],
    ['westvale', '2016/17', ['999 (foi-2017)']],
    ['westvale', '2018/19', ['36 (foi-2019-06), shown', '34 (letter)']],
    ['northshire', '2017/18', []],
    ['police-caledon', '2018/19', []],
    ['northshire', '2015-04/2017-03', ['327 (foi-2017), shown']],
  ])('%s in %s', (area, year, expected) => {
    expect(listed(area, year)).toEqual(expected);
  });

  test('each with what it does not fit', () => {
    const kinds = provenance('northshire', '2015/16').published.map(({ misfits }) =>
      misfits.map(({ is }) => is),
    );
    expect(kinds).toEqual([['differ'], ['differ'], ['differ']]);
    expect(provenance('eastmere', '2015/16').published[0]?.misfits).toEqual([]);
  });
});

describe('as of a month', () => {
  test.each([
    ['2016-05', [], none],
    ['2016-06', ['85 (foi-2016-06), shown'], only],
    ['2017-11', ['85 (foi-2016-06), shown'], only],
    ['2017-12', ['114 (foi-2017), shown', '85 (foi-2016-06)'], newest],
    ['2019-06', ['114 (foi-2019-06), shown', '114 (foi-2017)', '85 (foi-2016-06)'], newest],
  ])('%s', (asOf, expected, because) => {
    expect(listed('northshire', '2015/16', asOf)).toEqual(expected);
    expect(provenance('northshire', '2015/16', asOf).because).toBe(because);
  });

  test('a refusal that came later than the figure is not yet there', () => {
    expect(listed('northshire', '2016/17', '2018-05')).toEqual(['213 (foi-2017), shown']);
  });

  test('a release without a date is never out', () => {
    expect(listed('westvale', '2017/18')).toEqual(['33 (letter), shown']);
    expect(listed('westvale', '2017/18', '2026-12')).toEqual([]);
  });
});

describe('the rate of the figure', () => {
  test('for a force', () => {
    const { rate } = provenance('northshire', '2015/16');
    expect(rate).toMatchObject({ is: 'rate', residents: 100_000, midYear: 2017 });
    expect(rate?.is === 'rate' && rate.per10k).toBeCloseTo(11.4);
  });

  test('withheld where too few live', () => {
    expect(provenance('city-of-oldport', '2018/19').rate).toEqual({
      ...{ is: 'none', why: 'few-residents' },
    });
  });

  test.each([
    ['england-and-wales', '2015/16'],
    ['region-north', '2018/19'],
    ['mid-vales', '2015/16'],
    ['mid-vales', '2019/20'],
    ['northshire', '2017/18'],
  ])('none for %s in %s', (area, year) => {
    expect(provenance(area, year)).not.toHaveProperty('rate');
  });

  test('a total of the official tables keeps its first-published number beside it', () => {
    const asked = ['england-and-wales', '2015/16', undefined, made, grooming] as const;
    expect(listed(...asked)).toEqual(['69 (home-office-2026), shown', '70 (home-office-2020)']);
    expect(provenance(...asked).because).toBe(newest);
  });
});
