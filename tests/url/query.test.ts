import { describe, expect, test } from 'vitest';
import { parse } from '../../src/url/address.ts';
import { shownText, withoutForeign } from '../../src/url/query.ts';
import { viewKeys } from '../../src/url/view.ts';
import { official } from './country.ts';

function read(search: string) {
  return parse(search, viewKeys, official);
}

describe('what others add to an address is left out in silence', () => {
  test.each([
    ['?fbclid=IwAR0x&as=count', '?as=count'],
    ['?utm_source=news&utm_medium=mail&as=count&UTM_ID', '?as=count'],
    ['?gclid=1&msclkid=2&mc_eid=3&igshid=4&_ga=5', ''],
    ['?ref=nl&mc_cid=1&as=count&amp;utm_campaign=x&utm%5Fterm=y', '?as=count'],
    ['?as=count', '?as=count'],
    ['as=count', '?as=count'],
    ['', ''],
    ['?', ''],
    ['?fbclids=1&utmost=2', '?fbclids=1&utmost=2'],
  ])('%s', (search, own) => {
    expect(withoutForeign(search)).toBe(own);
    const { view, ignored } = read(search);
    expect(view.as).toBe(own.includes('count') ? 'count' : 'rate');
    if (!own.includes('utmost')) expect(ignored).toEqual([]);
  });
});

describe('what came out of a sentence is read as it was meant', () => {
  test.each([
    ['?as=count)', { as: 'count' }],
    ['?as=count.', { as: 'count' }],
    ['?as=count%22%29%2C', { as: 'count' }],
    ['?As=Count', { as: 'count' }],
    ['?as=count&amp;show=table', { as: 'count', show: 'table' }],
    ['?areas=Northshire,eastmere.', { areas: ['northshire', 'eastmere'] }],
    ['?asof=2019-07.', { asof: '2019-07' }],
    ['?as=%22count%22', { as: 'count' }],
    ['?areas=(northshire.eastmere)', { areas: ['northshire', 'eastmere'] }],
    ['?areas=northshire%2C%20eastmere', { areas: ['northshire', 'eastmere'] }],
    ['?areas=northshire..eastmere', { areas: ['northshire', 'eastmere'] }],
    ['?areas=%22northshire%22;%22eastmere%22', { areas: ['northshire', 'eastmere'] }],
    ['?areas=northshire&amp;amp;as=count', { areas: ['northshire'], as: 'count' }],
  ])('%s', (search, part) => {
    expect(read(search)).toMatchObject({ view: part, ignored: [] });
  });

  test('but shown as it was given where it means nothing', () => {
    const { ignored } = read('?as=Both)&areas=Northshire.nowhere');
    expect(ignored.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'as=Both)',
      'areas=Northshire',
      'areas=nowhere',
    ]);
  });
});

describe('an address longer than any of ours', () => {
  test('is read for the keys that the page knows', () => {
    const { view, ignored } = read(`?as=count&x=${'y'.repeat(1000)}`);
    expect(view.as).toBe('count');
    expect(ignored).toEqual([
      { key: 'address', value: '1012 characters', because: 'it is too long to be one of ours' },
    ]);
  });

  test('has no value that is too long itself', () => {
    const { view, ignored } = read(`?as=count&areas=${'northshire.'.repeat(100)}`);
    expect([view.as, view.areas]).toEqual(['count', []]);
    expect(ignored.map(({ key }) => key)).toEqual(['address', 'areas']);
  });

  test('may be long for what others added', () => {
    expect(read(`?as=count&fbclid=${'y'.repeat(1000)}`).ignored).toEqual([]);
  });

  test('begins after a thousand characters', () => {
    const fits = `?as=count&x=${'y'.repeat(988)}`;
    expect(fits).toHaveLength(1000);
    expect(read(fits).ignored.map(({ key }) => key)).toEqual(['x']);
    expect(read(`${fits}y`).ignored.map(({ key }) => key)).toEqual(['address']);
  });
});

test.each([
  ['a plain word', 'northshire', 'northshire'],
  ['markup, which the page shows as text', '<b>kent</b>', '<b>kent</b>'],
  ['NUL and other control characters', 'k\u0000e\u0007n\u001bt\u007f', 'kent'],
  ['line feeds and tabs', 'k\re\nn\tt', 'kent'],
  ['a right-to-left override', '\u202etnek\u202c', 'tnek'],
  ['isolates and direction marks', '\u2066k\u200fe\u200en\u2069t', 'kent'],
  ['letters without width', 'k\u200be\u200dn\ufefft', 'kent'],
  ['separators of lines and paragraphs', 'k\u2028e\u2029nt', 'kent'],
  ['half a surrogate pair', 'ke\ud800nt', 'kent'],
  ['letters for private use', 'ke\ue000nt', 'kent'],
  ['letters of other scripts', 'کنت 肯特', 'کنت 肯特'],
  ['exactly forty letters', 'a'.repeat(40), 'a'.repeat(40)],
  ['forty-one emoji, none cut in half', '😀'.repeat(41), `${'😀'.repeat(40)}…`],
])('%s', (_what, text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test.each([
  ['?areas=%E2%80%AEtnek', 'areas', 'tnek'],
  ['?areas=%00', 'areas', ''],
  ['?areas=%C3%28', 'areas', '\ufffd('],
  ['?as=%3Cscript%3Ealert(1)%3C/script%3E', 'as', '<script>alert(1)</script>'],
  ['?%E2%80%AEsa=count', 'sa', 'count'],
  [`?show=${'z'.repeat(500)}`, 'show', `${'z'.repeat(40)}…`],
])('what %s asked for is shown harmlessly', (search, key, value) => {
  const { ignored } = read(search);
  expect(ignored).toEqual([{ key, value, because: expect.stringMatching(/^[a-z]/) }]);
});
