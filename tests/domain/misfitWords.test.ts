import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { misfitsOf } from '../../src/domain/findMisfits.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { Misfit } from '../../src/domain/misfit.ts';
import { misfitWords, shortMisfitWords } from '../../src/domain/misfitWords.ts';
import { observationsIn } from '../../src/domain/table.ts';
import { cyberFlag, grooming, makeDataset, makeTable } from '../support/makeDataset.ts';
import { settled as real } from '../support/realDataset.ts';

const dataset = makeDataset();

function figure(row: string, measure: MeasureSlug = cyberFlag): Figure {
  const [observation] = observationsIn(makeTable(dataset, measure, [row]));
  if (!observation || observation.qualifier === 'not-supplied') throw new Error('No figure.');
  return observation;
}

const counted = (area: string, period: string, value: number, release = 'foi-2016-06') =>
  figure(`${area},${period},${value},exact,,${release},published,echo-2016,`);

const whole = figure(
  'northshire,2015/16,1234,exact,,home-office-2026,published,open-data,',
  grooming,
);

const cases: readonly (readonly [string, Misfit, string, string])[] = [
  [
    'more than its class',
    { is: 'above-class', figure: counted('northshire', '2015/16', 2345), whole },
    'more than the 1,234 of the Home Office class that holds it',
    'Northshire, Cyber flag, 2015/16: 2,345 is 1,111 more than the 1,234 that the Home Office counts in the whole class for that force and year (Grooming).',
  ],
  [
    'far less than its class',
    { is: 'far-below-class', figure: counted('northshire', '2015/16', 12), whole },
    'less than a third of the 1,234 of the Home Office class that holds it',
    'Northshire, Cyber flag, 2015/16: 12 is less than a third of the 1,234 that the Home Office counts in the class that holds it (Grooming).',
  ],
  [
    'forces above their sum',
    {
      is: 'above-sum',
      parts: [counted('northshire', '2015/16', 900), counted('eastmere', '2015/16', 1100)],
      whole: counted('england-and-wales', '2015/16', 1999),
    },
    'its forces add up to 2,000, which is more',
    'England and Wales, Cyber flag, 2015/16: Northshire 900 + Eastmere 1,100 = 2,000, more than the 1,999 published for all of them. The release does not name the forces in its sum.',
  ],
  [
    'years against a span',
    {
      is: 'against-span',
      parts: [counted('northshire', '2015/16', 10), counted('northshire', '2016/17', 20)],
      whole: counted('northshire', '2015-04/2017-03', 1029),
    },
    'does not fit the sum published for April 2015 to March 2017',
    'Northshire, Cyber flag, April 2015 to March 2017: 2015/16 10 + 2016/17 20 = 30, but 1,029 was published for the whole span.',
  ],
  [
    'two numbers, by day and by year',
    {
      is: 'differ',
      figures: [
        counted('northshire', '2015/16', 85),
        counted('northshire', '2015/16', 1114, 'foi-2017'),
      ],
    },
    'another number was published too',
    'Northshire, Cyber flag, 2015/16: published as 85 (Child Watch, 21 June 2016); 1,114 (Child Watch, 2017).',
  ],
  [
    'two numbers, one doubtful and one undated',
    {
      is: 'differ',
      figures: [
        figure('eastmere,2017/18,600,exact,,foi-2018-06,doubtful,mere-2018,'),
        figure('eastmere,2017/18,60,exact,,letter,questioned,letter-1,'),
      ],
    },
    'another number was published too',
    'Eastmere, Cyber flag, 2017/18: published as 600 (Child Watch, June 2018, doubtful); 60 (Northern Echo, no date given, questioned).',
  ],
];

describe('a misfit in words', () => {
  test.each(cases)('%s, beside the number', (_, misfit, short) => {
    expect(shortMisfitWords(misfit)).toBe(short);
  });

  test.each(cases)('%s, in a sentence', (_, misfit, __, sentence) => {
    expect(misfitWords(dataset, misfit)).toBe(sentence);
  });
});

test('the committed ones, in words', async () => {
  const sentences = misfitsOf(real).map((misfit) => misfitWords(real, misfit));
  for (const expected of [
    'Derbyshire, Online grooming (s.15A), 2022/23: 285 is 91 more than the 194 that the Home Office counts in the whole class for that force and year (Sexual grooming).',
    'Thames Valley, Image offences, 2020/21: 300 is less than a third of the 1,126 that the Home Office counts in the class that holds it (Obscene publications).',
    'Wales, Online grooming (s.15A), 2023/24: Dyfed-Powys 67 + Gwent 67 + North Wales 97 + South Wales 333 = 564, more than the 554 published for all of them. The release does not name the forces in its sum.',
    'West Mercia, Cyber flag, 2015/16: published as 85 (NSPCC, 21 June 2016); 114 (NSPCC, 1 June 2017); 114 (NSPCC, 25 June 2019).',
    'Police Scotland, Online grooming (s.15A), April 2019 to March 2024: 2019/20 651 + 2020/21 685 + 2021/22 636 + 2022/23 593 + 2023/24 672 = 3,237, but 3,234 was published for the whole span.',
  ]) {
    expect(sentences).toContain(expected);
  }
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|Infinity|-\d{2}\//);
  }
});
