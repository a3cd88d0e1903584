import { csvFormatRows } from 'd3-dsv';
import { breakdownColumns, readBreakdowns } from '../../src/data/readings.ts';
import { soundRows } from '../../src/data/rows.ts';
import type { Breakdown } from '../../src/domain/breakdown.ts';
import type { Core } from '../../src/domain/dataset.ts';
import { cyberFlag } from './makeDataset.ts';

const share = 'percent of offences where the platform was recorded';

/** Area, period, dimension, category, value, unit, qualifier, release, sources, note. */
const parts: readonly (readonly string[])[] = [
  ['uk', '2018/19', 'platform', 'platform recorded', '2000', 'offences', 'exact', 'foi-2019-06'],
  ['uk', '2018/19', 'platform', 'Chatter', '500', 'offences', 'exact', 'foi-2019-06'],
  ['uk', '2018/19', 'platform', 'Chatter', '25', share, 'exact', 'foi-2019-06'],
  ['uk', '2018/19', 'platform', 'Snaps', '48', share, 'approximate', 'foi-2019-06'],
  // Of an unknown whole, and an older round.
  ['uk', '2017/18', 'platform', 'Chatter', '100', 'offences', 'exact', 'foi-2018-06'],
  ['uk', '2017/18', 'platform', 'Snaps', '40', 'offences', 'exact', 'foi-2018-06'],
  // Two numbers for one category.
  [
    'england-wales-ni',
    '2018/19',
    'victim-age',
    '10 and under',
    '164',
    'offences',
    'exact',
    'foi-2019-06',
    'watch-6',
  ],
  [
    'england-wales-ni',
    '2018/19',
    'victim-age',
    '10 and under',
    '185',
    'offences',
    'exact',
    'foi-2019-06',
    'watch-4 watch-5',
  ],
  [
    'england-wales-ni',
    '2018/19',
    'victim-age',
    'under 10',
    '150',
    'offences',
    'exact',
    'foi-2019-06',
  ],
  [
    'england-wales-ni',
    '2018/19',
    'victim-age',
    'most common age',
    '13',
    'years',
    'exact',
    'foi-2019-06',
  ],
  ['england-wales-ni', '2018/19', 'victim-age', 'youngest', '4', 'years', 'exact', 'foi-2019-06'],
  [
    'wales',
    '2018/19',
    'victim-sex',
    'girls',
    '80',
    'percent of offences where known',
    'exact',
    'foi-2019-06',
  ],
  // A base without a part is none.
  ['wales', '2018/19', 'victim-age', 'age recorded', '900', 'offences', 'exact', 'foi-2019-06'],
  ['england-and-wales', '2018/19', 'rate', 'a day', '22', 'offences a day', 'exact', 'foi-2019-06'],
  ['mid-vales', '2018/19', 'victim-age', 'under 13', '370', 'offences', 'exact', 'foi-2019-06'],
  [
    'northshire',
    '2015/16',
    'offence-type',
    'rape',
    '1',
    'offences',
    'exact',
    'foi-2017',
    'watch-3',
    'Of 114 offences.',
  ],
  [
    'northshire',
    '2015/16',
    'offence-type',
    'grooming',
    '8',
    'offences',
    'exact',
    'foi-2017',
    'watch-3',
    'Of 114 offences.',
  ],
  [
    'southmarch',
    '2015/16',
    'victim-age',
    'girls aged 12 to 15',
    '6',
    'offences',
    'exact',
    'foi-2017',
    'watch-3',
    'The article does not state the year.',
  ],
  ['southmarch', '2015/16', 'victim-age', 'under 12', '5', 'offences', 'exact', 'foi-2017'],
];

/** Parts of the made-up country's flagged offences. */
export function makeBreakdowns(core: Core): readonly Breakdown[] {
  const rows = parts.map((cells) => {
    const [area = '', ...rest] = cells;
    const [sources = 'watch-4', note = ''] = rest.slice(7);
    return [area, cyberFlag, ...rest.slice(0, 7), sources, note];
  });
  return soundRows(readBreakdowns(csvFormatRows([[...breakdownColumns], ...rows]), core));
}
