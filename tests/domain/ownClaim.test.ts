import { describe, expect, test } from 'vitest';
import { type Dataset, tableFor } from '../../src/domain/dataset.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { type OwnClaim, ownClaimOf } from '../../src/domain/ownClaim.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  periodNamed,
} from '../support/makeDataset.ts';
import { settled as real } from '../support/realDataset.ts';

const madeUp = makeDataset();

function claimed(
  dataset: Dataset,
  measure: MeasureSlug,
  area: string,
  from: string,
  to: string,
): OwnClaim {
  const table = tableFor(dataset, measure);
  return ownClaimOf(dataset, table, areaNamed(dataset, area), periodNamed(from), periodNamed(to));
}

test('West Mercia, as the issue of this page asks for it', () => {
  const own = claimed(real, cyberFlag, 'west-mercia', '2015/16', '2016/17');
  expect(own).toMatchObject({
    sentence:
      'Offences recorded by West Mercia with the cyber flag rose from 114 in 2015/16 to 213 in 2016/17',
    arithmetic: '114 → 213: 99 more; 99 ÷ 114 = +86.8%',
    saying: '+87% (95% interval of the ratio 1.48 to 2.37)',
  });
  expect(own.caveats).toEqual([
    'Also published for 2015/16: 85 on 21 June 2016.',
    'Note on 213: Most victims were aged 13 to 15. The force gave a dedicated online team as part of the reason for the rise.',
    'A rise can mean more harm, more reporting, a new law or better recording.',
    'Depends on whether staff set the flag: large jumps often show recording, not abuse. Indecent-image offences are counted apart. Different forces answered in different years.',
  ]);
});

describe('what is said', () => {
  test.each([
    [
      grooming,
      'northshire',
      '2017/18',
      '2018/19',
      'Offences recorded by Northshire as sexual grooming rose from 40 in 2017/18 to 44 in 2018/19',
      '40 → 44: 4 more; 44 ÷ 40 = 1.10',
      /^1\.10 times as many, within what chance could do \(95% interval 0\.70 to 1\.73\)$/,
    ],
    [
      grooming,
      'westvale',
      '2017/18',
      '2018/19',
      'Offences recorded by Westvale as sexual grooming fell from 25 in 2017/18 to 24 in 2018/19',
      '25 → 24: 1 fewer; 24 ÷ 25 = 0.96',
      /^0\.96 times as many, within/,
    ],
    [
      grooming,
      'eastmere',
      '2015/16',
      '2016/17',
      'Offences recorded by Eastmere as sexual grooming rose from 0 in 2015/16 to 4 in 2016/17',
      '0 → 4: 4 more',
      /^a step from none, within what chance could do \(95% interval of the ratio 0\.66 or more\)$/,
    ],
    [
      grooming,
      'southmarch',
      '2014/15',
      '2015/16',
      'Offences recorded by Southmarch as sexual grooming were as many in 2015/16 as in 2014/15: 5',
      '5 → 5: no difference',
      /^no change \(95% interval of the ratio 0\.23 to 4\.35\)$/,
    ],
    [
      grooming,
      'england-and-wales',
      '2017/18',
      '2018/19',
      'Offences recorded in England and Wales as sexual grooming rose from 218 (8 forces) in 2017/18 to 256 (8 forces) in 2018/19',
      '218 → 256: 38 more; 38 ÷ 218 = +17.4%',
      /^\+17%, within what chance could do \(95% interval of the ratio 0\.98 to 1\.41\)$/,
    ],
    [
      cyberFlag,
      'northshire',
      '2016/17',
      '2018/19',
      'Offences recorded by Northshire with the cyber flag fell from 213 in 2016/17 to 191 in 2018/19',
      '213 → 191: 22 fewer; −22 ÷ 213 = −10.3%',
      /^−10%, within what chance could do \(95% interval .*\); the two numbers are of different releases$/,
    ],
  ])('%s of %s, %s and %s', (measure, area, from, to, sentence, arithmetic, saying) => {
    const own = claimed(madeUp, measure, area, from, to);
    expect(own.sentence).toBe(sentence);
    expect(own.arithmetic).toBe(arithmetic);
    expect(own.saying).toMatch(saying);
  });

  test.each([
    [
      'a break',
      grooming,
      'northshire',
      '2016/17',
      '2017/18',
      'Offences recorded by Northshire as sexual grooming: 14 in 2016/17, 40 in 2017/18',
      'the years do not compare (wider from April 2017)',
    ],
    [
      'a bound',
      cyberFlag,
      'eastmere',
      '2018/19',
      '2019/20',
      'Offences recorded by Eastmere with the cyber flag: 75 in 2018/19, at least 80 in 2019/20',
      'rounded or only a bound',
    ],
    [
      'other forces',
      cyberFlag,
      'england-and-wales',
      '2016/17',
      '2019/20',
      'Offences recorded in England and Wales with the cyber flag: 400 (6 forces) in 2016/17, 560 (7 forces) in 2019/20',
      'not over the same forces',
    ],
    [
      'a missing figure',
      cyberFlag,
      'northshire',
      '2017/18',
      '2018/19',
      'Offences recorded by Northshire with the cyber flag: no figure found for 2017/18, 191 for 2018/19',
      'no figure for at least one',
    ],
    [
      'a year beside itself',
      cyberFlag,
      'northshire',
      '2018/19',
      '2018/19',
      'Offences recorded by Northshire with the cyber flag: 191 for 2018/19',
      'both years are the same',
    ],
  ])('%s: no rise and no fall', (_why, measure, area, from, to, sentence, reason) => {
    const own = claimed(madeUp, measure, area, from, to);
    expect(own.sentence).toBe(sentence);
    expect(own.arithmetic).toBeUndefined();
    expect(own.saying).toContain('no change is given');
    expect(own.saying).toContain(reason);
    expect(own.caveats.join(' ')).not.toMatch(/A (rise|fall) can mean/);
  });
});

describe('what must be known beside it', () => {
  test('a fall has its own reasons', () => {
    const { caveats } = claimed(madeUp, cyberFlag, 'northshire', '2016/17', '2018/19');
    expect(caveats).toContain(
      'A fall can mean less harm, less reporting, a change of law or less recording.',
    );
    expect(caveats).toContain(
      'The two figures are from different releases: the way of counting may have changed.',
    );
    expect(caveats).toContain('Depends on staff.');
  });

  test('a figure that does not fit says so, and so does a questioned one', () => {
    const { caveats } = claimed(madeUp, cyberFlag, 'eastmere', '2017/18', '2018/19');
    expect(caveats).toContain(
      'Also published for 2017/18: 600 on 25 June 2019 (doubtful: not believed, and never shown as the figure).',
    );
    expect(caveats).toContain('75 in 2018/19: questioned: does not fit other published figures.');
  });
});

test('a claim about any neighbouring years, or since the first, is in whole words', () => {
  const odd: string[] = [];
  for (const table of real.tables.values()) {
    const { years, measure } = table;
    for (const area of real.areas.values()) {
      if (area.kind !== 'force' && area.slug !== 'england-and-wales') continue;
      for (const [at, from] of years.entries()) {
        for (const to of at === 0 ? years.slice(1) : years.slice(at + 1, at + 2)) {
          const own = ownClaimOf(real, table, area, from, to);
          const words = [own.sentence, own.arithmetic ?? '', own.saying, ...own.caveats].join(' ');
          const isOdd = /NaN|undefined|Infinity|null/.test(words) || /rose|fell/.test(own.saying);
          const isTwice = new Set(own.caveats).size < own.caveats.length;
          const isLoose = own.change.is === 'refused' && / (rose|fell) from /.test(own.sentence);
          const key = `${measure.slug} ${area.slug} ${from.text} ${to.text}`;
          if (isOdd || isTwice || isLoose) odd.push(`${key}: ${words}`);
        }
      }
    }
  }
  expect(odd).toEqual([]);
}, 60_000);
