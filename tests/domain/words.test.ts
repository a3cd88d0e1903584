import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import type { Figure, FigureQualifier, Standing } from '../../src/domain/figure.ts';
import { type As, type MissingKind, markFor } from '../../src/domain/mark.ts';
import {
  markName,
  markWords,
  missingReason,
  missingWords,
  shortMarkWords,
} from '../../src/domain/markWords.ts';
import type { Rate, Rated } from '../../src/domain/rate.ts';
import { per10kWords, rateWords } from '../../src/domain/rateWords.ts';
import type { ReleaseSlug } from '../../src/domain/release.ts';
import {
  countWords,
  forceWords,
  observationWords,
  offencesWords,
  remarkWords,
  valueWords,
} from '../../src/domain/words.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  monthNamed,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();
const table = tableFor(dataset, cyberFlag);

const figure = (
  value: number,
  qualifier: FigureQualifier = 'exact',
  standing: Standing = 'published',
  period = '2015/16',
): Figure => ({
  measure: cyberFlag,
  area: areaNamed(dataset, 'northshire').slug,
  period: periodNamed(period),
  release: 'foi-2017' as ReleaseSlug,
  standing,
  sources: [],
  note: '',
  qualifier,
  value,
});

const mark = (area: string, year: string, as: As) =>
  markFor(dataset, table, areaNamed(dataset, area), periodNamed(year), as);

function rated(some: Partial<Rated>): Rated {
  return {
    ...{ is: 'rate', per10k: 1, precision: 'exact', residents: 100_000 },
    ...{ group: 'under-18', midYear: 2017 },
    ...some,
  };
}

test.each([
  [0, '0', '0 offences'],
  [1, '1', '1 offence'],
  [2, '2', '2 offences'],
  [999, '999', '999 offences'],
  [1000, '1,000', '1,000 offences'],
  [10391, '10,391', '10,391 offences'],
  [1234567, '1,234,567', '1,234,567 offences'],
  [-1, '−1', '−1 offences'],
  [-1200, '−1,200', '−1,200 offences'],
])('%i: "%s", "%s"', (count, words, offences) => {
  expect(countWords(count)).toBe(words);
  expect(offencesWords(count)).toBe(offences);
});

test.each([
  [0, '0 forces'],
  [1, '1 force'],
  [43, '43 forces'],
  [1200, '1,200 forces'],
])('%i: "%s"', (forces, words) => {
  expect(forceWords(forces)).toBe(words);
});

describe('a value with its qualifier', () => {
  test.each<[FigureQualifier, number, string]>([
    ['exact', 114, '114'],
    ['exact', 0, '0'],
    ['derived', 7140, '7,140'],
    ['approximate', 100, 'about 100'],
    ['at-least', 3000, 'at least 3,000'],
    ['less-than', 5, 'fewer than 5'],
    ['not-comparable', 64, '64'],
  ])('%s %i: "%s"', (qualifier, value, words) => {
    expect(valueWords(figure(value, qualifier))).toBe(words);
    expect(observationWords(figure(value, qualifier))).toBe(words);
  });

  test('a refusal', () => {
    const { value: _, ...reading } = figure(0);
    expect(observationWords({ ...reading, qualifier: 'not-supplied' })).toBe('not supplied');
  });
});

test.each<[FigureQualifier, Standing, string]>([
  ['exact', 'published', ''],
  ['approximate', 'published', ''],
  ['derived', 'published', 'a sum of published figures'],
  ['exact', 'questioned', 'questioned: does not fit other published figures'],
  ['exact', 'doubtful', 'doubtful: not believed, and never shown as the figure'],
  ['not-comparable', 'doubtful', 'doubtful: not believed, and never shown as the figure'],
  ['not-comparable', 'published', 'not comparable: another definition'],
  [
    'derived',
    'questioned',
    'a sum of published figures; questioned: does not fit other published figures',
  ],
])('%s and %s: "%s"', (qualifier, standing, words) => {
  expect(remarkWords(figure(12, qualifier, standing))).toBe(words);
});

describe('a rate', () => {
  test.each<[Rate, string]>([
    [
      rated({ per10k: 8.25, residents: 138_000 }),
      '8.3 for each 10,000 residents under 18 (138,000 in mid-2017)',
    ],
    [
      rated({ per10k: 0, residents: 2_000, midYear: 2023 }),
      '0.0 for each 10,000 residents under 18 (2,000 in mid-2023)',
    ],
    [
      rated({ per10k: 4.9, precision: 'at-least' }),
      'at least 4.9 for each 10,000 residents under 18 (100,000 in mid-2017)',
    ],
    [
      rated({ per10k: 10.8, precision: 'approximate' }),
      'about 10.8 for each 10,000 residents under 18 (100,000 in mid-2017)',
    ],
    [
      rated({ per10k: 0.4, precision: 'less-than' }),
      'less than 0.4 for each 10,000 residents under 18 (100,000 in mid-2017)',
    ],
    [
      rated({ group: 'all-ages' }),
      '1.0 for each 10,000 residents of all ages (100,000 in mid-2017)',
    ],
    [{ is: 'none', why: 'few-residents' }, 'rate withheld: too few residents'],
    [{ is: 'none', why: 'not-held' }, 'no rate: this site has no estimate of residents for it'],
    [
      { is: 'none', why: 'not-near' },
      'no rate: no estimate of residents within 24 months of the middle of the year',
    ],
    [{ is: 'none', why: 'not-a-year' }, 'no rate: the period is not twelve months'],
    [{ is: 'none', why: 'not-comparable' }, 'no rate: the figure follows another definition'],
    [{ is: 'none', why: 'doubtful' }, 'no rate: the figure is doubtful'],
  ])('%j', (rate, words) => {
    expect(rateWords(rate)).toBe(words);
  });

  test.each([
    [0, '0.0'],
    [2.45, '2.5'],
    [12, '12.0'],
    [99.96, '100.0'],
  ])('%d is printed as %s', (rate, words) => {
    expect(per10kWords(rate)).toBe(words);
  });
});

test.each<[MissingKind, string, string]>([
  ['withheld', 'rate withheld', 'there is a count, but too few residents for a rate'],
  [
    'no-estimate',
    'no estimate of residents',
    'there is a count, but this site has no estimate of residents',
  ],
  [
    'too-few',
    'too few',
    'fewer than 10 offences: a rate from them says more of chance than of the force',
  ],
  ['doubtful', 'doubtful', 'a figure was published that is not believed'],
  ['not-supplied', 'not supplied', 'the force was asked and gave no figure'],
  ['not-found', 'no figure found', 'no published figure is known to us'],
  ['not-comparable', 'not comparable', 'what was published follows another definition'],
  [
    'other-law',
    'not covered: different law',
    'the law that is counted does not apply here, or did not yet',
  ],
])('%s: "%s", because "%s"', (kind, words, reason) => {
  expect(missingWords(kind)).toBe(words);
  expect(missingReason(kind)).toBe(reason);
});

describe('a mark', () => {
  test.each<[string, string, As, string]>([
    ['northshire', '2015/16', 'rate', '11.4†'],
    ['northshire', '2015/16', 'count', '114†'],
    ['eastmere', '2015/16', 'rate', 'too few: 0 offences'],
    ['eastmere', '2019/20', 'rate', 'at least 15.4'],
    ['westvale', '2015/16', 'rate', 'about 2.5'],
    ['mid-vales', '2018/19', 'rate', 'too few: fewer than 5 offences'],
    ['ulland', '2018/19', 'rate', 'no estimate of residents'],
    ['westvale', '2016/17', 'rate', 'doubtful'],
    ['eastmere', '2019/20', 'count', 'at least 80'],
    ['mid-vales', '2018/19', 'count', 'fewer than 5'],
    ['city-of-oldport', '2018/19', 'rate', 'rate withheld'],
    ['city-of-oldport', '2018/19', 'count', '2'],
    ['mid-vales', '2015/16', 'rate', 'not supplied'],
    ['northshire', '2017/18', 'rate', 'no figure found'],
    ['mid-vales', '2019/20', 'rate', 'not comparable'],
    ['police-caledon', '2018/19', 'rate', 'not covered: different law'],
  ])('%s in %s as %s, in short: "%s"', (area, year, as, words) => {
    expect(shortMarkWords(mark(area, year, as), as)).toBe(words);
  });

  test.each([
    ['northshire', '2015/16', '114 offences; rate 11.4; another number was published too'],
    ['eastmere', '2018/19', '75 offences; rate 15.0; questioned'],
    ['city-of-oldport', '2018/19', '2 offences; rate withheld'],
    ['eastmere', '2015/16', '0 offences; rate 0.0; too few'],
    ['eastmere', '2019/20', 'at least 80 offences; rate at least 15.4'],
    ['westvale', '2016/17', 'doubtful'],
    ['mid-vales', '2015/16', 'not supplied'],
  ])('%s in %s, among many: "%s"', (area, year, words) => {
    expect(markName(mark(area, year, 'rate'))).toBe(words);
  });

  test.each<[string, string, As, string]>([
    [
      'northshire',
      '2015/16',
      'rate',
      '114 offences recorded by police; 11.4 for each 10,000 residents under 18 (100,000 in mid-2017); another number was published too',
    ],
    [
      'eastmere',
      '2018/19',
      'count',
      '75 offences recorded by police; 15.0 for each 10,000 residents under 18 (50,000 in mid-2017); questioned: does not fit other published figures',
    ],
    [
      'city-of-oldport',
      '2018/19',
      'rate',
      '2 offences recorded by police; rate withheld: too few residents',
    ],
    [
      'eastmere',
      '2015/16',
      'rate',
      '0 offences recorded by police; 0.0 for each 10,000 residents under 18 (50,000 in mid-2017); too few to be compared',
    ],
    [
      'eastmere',
      '2019/20',
      'rate',
      'at least 80 offences recorded by police; at least 15.4 for each 10,000 residents under 18 (52,000 in mid-2020)',
    ],
    ['westvale', '2016/17', 'count', 'doubtful: a figure was published that is not believed (999)'],
    ['mid-vales', '2015/16', 'rate', 'not supplied: the force was asked and gave no figure'],
    ['northshire', '2017/18', 'rate', 'no figure found: no published figure is known to us'],
    [
      'mid-vales',
      '2019/20',
      'count',
      'not comparable: what was published follows another definition (90)',
    ],
  ])('%s in %s as %s, in full', (area, year, as, words) => {
    expect(markWords(mark(area, year, as))).toBe(words);
  });

  test('one offence', () => {
    const some = makeDatasetWith(cyberFlag, [
      'northshire,2014/15,1,exact,,foi-2017,published,one,',
    ]);
    const area = areaNamed(some, 'northshire');
    const one = markFor(some, tableFor(some, cyberFlag), area, periodNamed('2014/15'), 'count');
    expect(markWords(one)).toBe(
      '1 offence recorded by police; no rate: no estimate of residents within 24 months of the middle of the year',
    );
  });

  test('official statistics that the site does not hold of that date are not called unknown', () => {
    const area = areaNamed(dataset, 'northshire');
    const asOf = monthNamed('2019-06');
    const official = tableFor(dataset, grooming);
    const early = markFor(dataset, official, area, periodNamed('2017/18'), 'count', asOf);
    expect(markWords(early)).toBe(
      'no figure found: this site holds no official release of that date',
    );
  });
});
