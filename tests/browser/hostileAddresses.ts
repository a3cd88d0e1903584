import fc from 'fast-check';
import { pages } from '../../src/app/pages.ts';
import { allKeys } from '../../src/url/keys.ts';
import { exampleOf } from '../support/examplePages.ts';
import { oddTexts } from '../support/oddTexts.ts';

/** The same addresses in every run. */
const seed = 20_261_122;

const odd = [
  ...oddTexts,
  'MEASURE',
  '\u0000',
  '\u202e',
  '\u2066kent\u2069',
  '\u200f\u061c',
  '\ufeff',
  '😀',
  '👩‍👩‍👧',
  'Þórr',
  '%',
  '%00',
  '%2',
  '%C0%AF',
  '%25252e%25252e',
  '+',
  '+kent+',
  ';kent;west-mercia',
  '...........',
  '-1',
  '1e309',
  '9'.repeat(80),
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'; drop table figures; --",
  '../../etc/passwd',
  '..\\..\\boot.ini',
  '{{7*7}}',
  'http://[::1]/',
  '//elsewhere.example/',
  'a'.repeat(300),
];

/** As it may stand in an address that nobody encoded, or that was cut short. */
const raw = [
  '%FF',
  '%E2%82',
  '%ED%A0%80',
  '%',
  '%zz',
  '%u0041',
  '%00',
  '%0d%0aX: y',
  '%25252e',
  '%2e%2e%2f',
];

/** Encoded once, twice, up to five times. */
const nested = fc
  .tuple(fc.constantFrom(...odd, 'kent', 'west mercia'), fc.integer({ min: 1, max: 5 }))
  .map(([text, times]) => Array.from({ length: times }).reduce<string>(encodeURIComponent, text));

/** Any characters, but no half of a pair: these cannot be encoded, and stand above as bytes. */
const anything = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text))));

const part = fc.oneof(
  fc.constantFrom(...odd).map(encodeURIComponent),
  fc.constantFrom(...raw),
  nested,
  anything,
);

const usual = [
  'as=count',
  'as=rate',
  'map=outlines',
  'every=quarter',
  'measure=sexual-grooming',
  'measure=cyber-flagged-child-sexual-offences',
  'period=2016-17',
  'asof=2016-12',
  'areas=kent.west-mercia',
  'area=kent',
  'region=wales-region',
  'forces=all',
  'sort=value',
  'show=table',
  'chart=funnel',
  'from=2018-19',
  'to=2022-23',
];

const pair = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...usual) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...allKeys), part).map((both) => both.join('=')),
  },
  { weight: 2, arbitrary: fc.tuple(part, part).map((both) => both.join('=')) },
  { weight: 1, arbitrary: part },
);

const query = fc.oneof(
  { weight: 12, arbitrary: fc.array(pair, { maxLength: 7 }).map((pairs) => pairs.join('&')) },
  // Longer than any address of the site.
  { weight: 1, arbitrary: fc.nat(3000).map((more) => `areas=${'kent.'.repeat(201 + more / 5)}`) },
);

function opened(readsQuery: boolean): string[] {
  const own = pages.filter((page) => page.isPrerendered && page.readsQuery === readsQuery);
  return own.map((page) => exampleOf(page).slice(1));
}

const folders = pages.flatMap(({ rows = [] }) => rows);

const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...opened(true)) },
  { weight: 2, arbitrary: fc.constantFrom(...opened(false)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...folders), part).map((p) => p.join('/')),
  },
  { weight: 1, arbitrary: fc.array(part, { minLength: 1, maxLength: 5 }).map((p) => p.join('/')) },
);

/** Addresses below the site's own, each with a query or without one; no two are alike. */
export function hostileAddresses(count: number): string[] {
  const address = fc
    .tuple(path, query)
    .map(([where, what]) => (what === '' ? where : `${where}?${what.replaceAll('#', '%23')}`))
    .map((text) => text.replace(/[#\\]/g, encodeURIComponent));
  return [...new Set(fc.sample(address, { numRuns: 2 * count, seed }))].slice(0, count);
}
