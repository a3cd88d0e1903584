import { describe, expect, test } from 'vitest';
import { wordsDrawn } from './drawn.ts';
import { measures, yearsOf } from './files.ts';

/** Rule 17, read off drawn pages: nothing on a page of a month speaks of a time after it. */

/** Those that had a year by then: before its first year a page of a measure can only name a later one. */
const online = measures
  .filter(({ group, measure = '' }) => group === 'online' && (yearsOf(measure)[0] ?? '') < '2016')
  .map(({ measure }) => measure);
const queries = [
  ...online.flatMap((measure) => [
    `/trends?measure=${measure}&as=count&forces=all&show=table`,
    `/compare?measure=${measure}&areas=west-mercia.lancashire.humberside.northumbria`,
    `/data?measure=${measure}`,
  ]),
  `/trends?measure=${online[0]}&areas=west-mercia.lancashire.hampshire`,
  '/trends?measure=rape-of-a-child&every=quarter',
  `/map?measure=${online[0]}&as=count&show=table`,
  `/map?measure=${online[2]}`,
  '/coverage?measure=rape-of-a-child',
  `/coverage?measure=${online[0]}`,
  `/figure?measure=${online[0]}&area=west-mercia&period=2015-16`,
  `/figure?measure=${online[0]}&area=northumbria&period=2015-16`,
  '/claims?area=kent',
  '/claims/west-mercia-85?',
  `/?measure=${online[0]}&areas=west-mercia.lancashire`,
  `/?measure=${online[1]}&as=count`,
  '/forces?',
  '/forces/west-mercia?',
  '/forces/northumbria?',
  '/forces/psni?',
];

/** "in June 2017", "2018/19", "2019" after the month: each with what stands around it. */
function laterIn(words: string, month: string): string[] {
  return [...words.matchAll(/(20\d\d)(\/\d\d)?(?!\d)/g)].flatMap((found) => {
    const [, year = '', financial] = found;
    // The year to March of the next year has begun.
    const isNamedByEnd = words.slice(0, found.index).endsWith('year to March ');
    const start = isNamedByEnd ? `${Number(year) - 1}-04` : `${year}-${financial ? '04' : '01'}`;
    if (start <= month) return [];
    return [words.slice(Math.max(0, found.index - 60), found.index + 40).trim()];
  });
}

describe.each(['2016-06', '2017-12'])('as of %s', (month) => {
  test.each(queries)('%s', async (address) => {
    const words = await wordsDrawn(`${address}${address.endsWith('?') ? '' : '&'}asof=${month}`);
    expect(words).toContain('Only figures published by the end of');
    expect(laterIn(words, month)).toEqual([]);
  });
});

test('a page of today would be found out', async () => {
  const address = `/figure?measure=${online[0]}&area=west-mercia&period=2015-16`;
  expect(laterIn(await wordsDrawn(address), '2016-06').length).toBeGreaterThan(3);
});
