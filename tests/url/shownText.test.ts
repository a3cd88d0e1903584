import { expect, test } from 'vitest';
import { parseView, shownText } from '../../src/url/codecs.ts';
import { frameOf, grooming } from './frames.ts';

test.each([
  ['a plain word', 'kent', 'kent'],
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
  ['an emoji', '😀', '😀'],
  ['exactly forty letters', 'a'.repeat(40), 'a'.repeat(40)],
  ['one more than forty letters', 'a'.repeat(41), `${'a'.repeat(40)}…`],
  ['forty-one emoji, none cut in half', '😀'.repeat(41), `${'😀'.repeat(40)}…`],
])('%s', (_what, text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test.each([
  ['?areas=%E2%80%AEtnek', 'areas', 'tnek'],
  ['?areas=%00', 'areas', ''],
  ['?areas=%25252E%25252E', 'areas', '%252E%252E'],
  ['?areas=%F0%9F%98%80', 'areas', '😀'],
  ['?areas=%C3%28', 'areas', '\ufffd('],
  ['?areas=\ud800', 'areas', '\ufffd'],
  ['?as=%3Cscript%3Ealert(1)%3C/script%3E', 'as', '<script>alert(1)</script>'],
  ['?%E2%80%AEsa=count', 'sa', 'count'],
  [`?show=${'z'.repeat(500)}`, 'show', `${'z'.repeat(40)}…`],
])('what %s asked for is shown harmlessly', (search, key, value) => {
  const { ignored } = parseView(search, frameOf(grooming));
  expect(ignored).toEqual([{ key, value, because: expect.stringMatching(/^[a-z]/) }]);
});
