import { expect, test } from 'vitest';
import { sourceTitle } from '../../src/domain/sourceWords.ts';

test.each([
  ['Northshire Gazette', '2017-06-07', 'Source: Northshire Gazette, 2017'],
  ['Northshire Gazette', '2017-06', 'Source: Northshire Gazette, 2017'],
  ['Northshire Gazette', '', 'Source: Northshire Gazette, no date'],
  ['Public Inquiry into Child Sexual Abuse', '2020-03-12', 'Source: PICSA, 2020'],
])('a page of %s, published %j, has the title %j', (publisher, published, title) => {
  expect(sourceTitle({ publisher, published })).toBe(title);
});
