import { expect, test } from 'vitest';
import { byNewest, sourceTitle } from '../../src/domain/sourceWords.ts';

test.each([
  ['Northshire Gazette', '2017-06-07', 'Source: Northshire Gazette, 2017'],
  ['Northshire Gazette', '2017-06', 'Source: Northshire Gazette, 2017'],
  ['Northshire Gazette', '', 'Source: Northshire Gazette, no date'],
  ['Public Inquiry into Child Sexual Abuse', '2020-03-12', 'Source: PICSA, 2020'],
])('a page of %s, published %j, has the title %j', (publisher, published, title) => {
  expect(sourceTitle({ publisher, published })).toBe(title);
});

test('pages are listed newest first, a date known only to the year as its end', () => {
  const dates = ['', '2020-12', '2021-02', '2021', '2020-21', '2021-12-30', '2022-01'];
  const pages = dates.map((published) => ({ published, publisher: 'Northshire Gazette' }));
  expect(pages.sort(byNewest).map(({ published }) => published)).toEqual([
    ...['2022-01', '2021', '2021-12-30', '2021-02', '2020-21', '2020-12', ''],
  ]);
});
