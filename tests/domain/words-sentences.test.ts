import { describe, expect, test } from 'vitest';
import { alsoPublishedWords } from '../../src/domain/alsoPublished.ts';
import { answerFor } from '../../src/domain/answer.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { totalOf } from '../../src/domain/total.ts';
import { coverageWords, totalName, totalWords } from '../../src/domain/totalWords.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  makeDatasetWith,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();

describe('also published', () => {
  function others(area: string, year: string, rows?: readonly string[]): string[] {
    const from = rows ? makeDatasetWith(cyberFlag, rows) : dataset;
    const place = areaNamed(from, area);
    const found = answerFor(from, tableFor(from, cyberFlag), place, periodNamed(year));
    const shown = found.is === 'figure' ? found.figure : undefined;
    return alsoPublishedWords(from, shown, found.others);
  }

  test.each([
    [
      'the repeat of the shown number is not said',
      'northshire',
      '2015/16',
      ['also published: 85 on 21 June 2016'],
    ],
    [
      'a later refusal, dated by month',
      'northshire',
      '2016/17',
      ['a later round, in June 2018, says not supplied'],
    ],
    ['dated by year', 'mid-vales', '2016/17', ['also published: 150 in 2017']],
    ['a qualifier', 'mid-vales', '2017/18', ['also published: about 170 in June 2018']],
    ['without a date', 'westvale', '2018/19', ['also published: 34 undated']],
    [
      'another definition',
      'eastmere',
      '2016/17',
      ['also published: 25 in June 2018 (not comparable: another definition)'],
    ],
    ['nothing', 'northshire', '2018/19', []],
  ])('%s', (_, area, year, words) => {
    expect(others(area, year)).toEqual(words);
  });

  test('a doubtful number is called so', () => {
    expect(others('eastmere', '2017/18')).toEqual([
      'also published: 600 on 25 June 2019 (doubtful: not believed, and never shown as the figure)',
    ]);
  });

  test('a refusal of an earlier or of the same round', () => {
    const rows = [
      'northshire,2015/16,,not-supplied,,foi-2016-06,published,one,',
      'northshire,2015/16,85,exact,,foi-2017,published,two,',
    ];
    expect(others('northshire', '2015/16', rows)).toEqual([
      'another round, on 21 June 2016, says not supplied',
    ]);
  });
});

describe('a total', () => {
  const total = (measure: typeof grooming, year: string) =>
    totalOf(dataset, tableFor(dataset, measure), periodNamed(year));

  test.each([
    [grooming, '2018/19', 'all 7 forces of England and Wales, and Realm Rail Police'],
    [cyberFlag, '2018/19', 'all 7 forces of England and Wales, and Realm Rail Police'],
    [cyberFlag, '2015/16', '5 of 7 forces of England and Wales'],
    [cyberFlag, '2016/17', '5 of 7 forces of England and Wales'],
    [cyberFlag, '2014/15', '0 of 7 forces of England and Wales'],
  ])('%s in %s: "%s"', (measure, year, words) => {
    expect(coverageWords(total(measure, year))).toBe(words);
  });

  test.each([
    [grooming, '2018/19', 'England and Wales'],
    [cyberFlag, '2015/16', 'The 5 forces with a figure together'],
    [cyberFlag, '2014/15', 'The 0 forces with a figure together'],
  ])('%s in %s is called "%s"', (measure, year, name) => {
    expect(totalName(total(measure, year))).toBe(name);
  });

  test('one force alone goes by its own name', () => {
    const rows = ['northshire,2015/16,114,exact,,foi-2017,published,one,'];
    const from = makeDatasetWith(cyberFlag, rows);
    const alone = totalOf(from, tableFor(from, cyberFlag), periodNamed('2015/16'));
    expect(totalName(alone)).toBe('Northshire');
  });

  test.each([
    [
      grooming,
      '2018/19',
      '256 offences in 2018/19, all 7 forces of England and Wales, and Realm Rail Police',
    ],
    [cyberFlag, '2015/16', 'about 174 offences in 2015/16, 5 of 7 forces of England and Wales'],
    [cyberFlag, '2016/17', '456 offences in 2016/17, 5 of 7 forces of England and Wales'],
    [cyberFlag, '2019/20', 'at least 585 offences in 2019/20, 5 of 7 forces of England and Wales'],
    [cyberFlag, '2014/15', 'no figure in 2014/15 for any force of England and Wales'],
  ])('%s in %s', (measure, year, words) => {
    expect(totalWords(total(measure, year))).toBe(words);
  });
});

test('a total that nobody is in is not a zero', () => {
  const nobody = totalOf(dataset, tableFor(dataset, cyberFlag), periodNamed('2014/15'));
  expect(totalWords(nobody)).not.toContain('0 offences');
});

test('another total for the year says how many forces are in it', () => {
  const table = tableFor(dataset, cyberFlag);
  const nation = areaNamed(dataset, 'england-and-wales');
  const answer = answerFor(dataset, table, nation, periodNamed('2015/16'));
  const used = answer.is === 'figure' ? answer.figure : undefined;
  expect(alsoPublishedWords(dataset, used, answer.others)).toEqual([
    'also published: 200 on 21 June 2016 (5 forces), at least 190 on 21 June 2016 (5 forces)',
  ]);
});
