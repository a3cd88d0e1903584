import { expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { figureQuote } from '../../src/domain/figureQuote.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { Month } from '../../src/domain/release.ts';
import {
  areaNamed,
  cyberFlag,
  grooming,
  makeDataset,
  periodNamed,
} from '../support/makeDataset.ts';

const dataset = makeDataset();
const caveat = ' Recorded offences reflect recording practice as well as abuse.';

function quoted(measure: MeasureSlug, area: string, period: string, asOf?: string): string {
  const table = tableFor(dataset, measure);
  const place = areaNamed(dataset, area);
  const words = figureQuote(dataset, table, place, periodNamed(period), asOf as Month | undefined);
  expect(words.endsWith(caveat)).toBe(true);
  return words.slice(0, -caveat.length);
}

test.each([
  [
    'northshire',
    '2015/16',
    'Northshire Police recorded 114 cyber-flagged offences in 2015/16 (Child Watch FOI, June 2019). Also published: 85 on 21 June 2016.',
  ],
  [
    'northshire',
    '2016/17',
    'Northshire Police recorded 213 cyber-flagged offences in 2016/17, up from 114 the year before (Child Watch FOI, 2017).',
  ],
  [
    'northshire',
    '2016/17',
    'Northshire Police recorded 213 cyber-flagged offences in 2016/17, up from 114 the year before (Child Watch FOI, 2017; as known at the end of December 2017).',
    '2017-12',
  ],
  [
    'northshire',
    '2015/16',
    'Northshire Police recorded 85 cyber-flagged offences in 2015/16 (Child Watch FOI, June 2016; as known at the end of December 2016).',
    '2016-12',
  ],
  [
    'northshire',
    '2019/20',
    'Northshire Police recorded 389 cyber-flagged offences in 2019/20, up from 191 the year before (Child Watch FOI, September 2020). The two numbers are of different releases.',
  ],
  [
    'eastmere',
    '2015/16',
    'Eastmere Police recorded no cyber-flagged offences in 2015/16 (Child Watch FOI, June 2016).',
  ],
  [
    'westvale',
    '2015/16',
    'Westvale Police recorded about 20 cyber-flagged offences in 2015/16 (Child Watch FOI, June 2016).',
  ],
  [
    'mid-vales',
    '2018/19',
    'Mid Vales Police recorded fewer than 5 cyber-flagged offences in 2018/19 (Child Watch FOI, June 2019).',
  ],
  [
    'eastmere',
    '2019/20',
    'Eastmere Police recorded at least 80 cyber-flagged offences in 2019/20 (Child Watch FOI, September 2020).',
  ],
  [
    'mid-vales',
    '2015/16',
    'Mid Vales Police was asked for its number of cyber-flagged offences in 2015/16 and gave none (Child Watch FOI, June 2016).',
  ],
  [
    'city-of-oldport',
    '2015/16',
    'No published number of cyber-flagged offences recorded by City of Oldport Police in 2015/16 is known here.',
  ],
  [
    'city-of-oldport',
    '2018/19',
    'City of Oldport Police recorded 2 cyber-flagged offences in 2018/19 (Child Watch FOI, June 2019).',
  ],
  [
    'isle-of-sarn',
    '2015/16',
    'Cyber-flagged offences are counted by a law that does not apply to Isle of Sarn Police, or did not yet: there is no figure in 2015/16.',
  ],
  [
    'mid-vales',
    '2019/20',
    'What was published of cyber-flagged offences recorded by Mid Vales Police in 2019/20 follows another definition and does not compare (Child Watch FOI, September 2020).',
  ],
  [
    'westvale',
    '2016/17',
    'A number of cyber-flagged offences recorded by Westvale Police in 2016/17 was published and is not believed (Child Watch FOI, 2017).',
  ],
  [
    'england-and-wales',
    '2015/16',
    'Police in England and Wales recorded 230 cyber-flagged offences in 2015/16 (6 of 7 forces) (Child Watch FOI, 2017). Also published: 200 on 21 June 2016 (5 forces), at least 190 on 21 June 2016 (5 forces).',
  ],
  [
    'england-and-wales',
    '2019/20',
    'Police in England and Wales recorded 560 cyber-flagged offences in 2019/20 (all 7 forces) (Child Watch FOI, September 2020).',
  ],
  [
    'region-north',
    '2015/16',
    'No published number of cyber-flagged offences recorded by police in The North in 2015/16 is known here.',
  ],
  [
    'eastmere',
    '2018/19',
    'Eastmere Police recorded 75 cyber-flagged offences in 2018/19 (Child Watch FOI, June 2019). Questioned: does not fit other published figures.',
  ],
  [
    'southmarch',
    '2019/20',
    'Southmarch Police recorded 25 cyber-flagged offences in 2019/20, up from 18 the year before, within what chance could do (Child Watch FOI, September 2020). The two numbers are of different releases.',
  ],
])('%s in %s: %s', (area, period, words, asOf?: string) => {
  expect(quoted(cyberFlag, area, period, asOf)).toBe(words);
});

test.each([
  [
    'northshire',
    '2017/18',
    'Northshire Police recorded 40 offences of sexual grooming in 2017/18 (Home Office, April 2026). No change from the year before is given: the years do not compare (wider from April 2017).',
  ],
  [
    'northshire',
    '2018/19',
    'Northshire Police recorded 44 offences of sexual grooming in 2018/19, up from 40 the year before, within what chance could do (Home Office, April 2026).',
  ],
  [
    'northshire',
    '2018/19',
    'Offences of sexual grooming recorded by Northshire Police in 2018/19: no official release of that date is held here (as known at the end of January 2017).',
    '2017-01',
  ],
  [
    'england-and-wales',
    '2018/19',
    'Police in England and Wales recorded 256 offences of sexual grooming in 2018/19 (8 forces), up from 218 the year before, within what chance could do (Home Office, April 2026). A sum of published figures.',
  ],
  [
    'police-caledon',
    '2018/19',
    'Offences of sexual grooming are counted by a law that does not apply to Police Caledon, or did not yet: there is no figure in 2018/19.',
  ],
])('of official statistics, %s in %s: %s', (area, period, words, asOf?: string) => {
  expect(quoted(grooming, area, period, asOf)).toBe(words);
});
