import fc from 'fast-check';
import { expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import { formatView, keys, longestSearch, parseView, shownText } from '../../src/url/codecs.ts';
import { type Frame, mostAreas, newestMonth, type View } from '../../src/url/view.ts';
import { oddTexts } from '../support/oddTexts.ts';
import { cyber, everything, forces, frameOf, grooming, measures } from './frames.ts';

const seed = 20_260_401;

const odd = [
  ...oddTexts,
  'areas.0',
  'MEASURE',
  '😀',
  '👩‍👩‍👧',
  'å',
  '\u0000',
  '\u202e',
  '\ud800',
  '\udfff\ud800',
  '%',
  '%00',
  '%2',
  '%C0%AF',
  '%25252525',
  '+',
  '.',
  '...........',
  '-1',
  '1e309',
  'NaN',
  'null',
  'undefined',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  "'; drop table",
  '../../etc/passwd',
  '{{7*7}}',
  'a'.repeat(1200),
];

const known = [
  ...keys,
  ...measures.map(({ slug }) => slug),
  ...forces,
  ...core.regions.keys(),
  ...everything.periods,
  ...['rate', 'count', 'tiles', 'outlines', 'same', 'all', 'year', 'quarter', 'name', 'value'],
  ...[
    'chart',
    'table',
    'bars',
    'funnel',
    '2016-12',
    '2019-07',
    '2026-04',
    '9999-99',
    'england-and-wales',
  ],
];

/** A text encoded for an address once, twice, up to five times. */
const nested = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(5))
  .map(([text, times]) => Array.from({ length: times }).reduce<string>(encodeURIComponent, text));

const anything = fc.string({ unit: 'binary', maxLength: 60 });

const part = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...odd), nested, anything);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string[]>(...keys) }, part);
const value = fc.oneof(
  part,
  fc.array(part, { maxLength: 14 }).map((parts) => parts.join('.')),
  fc.array(part, { maxLength: 3 }).map((parts) => parts.join('')),
);
/** What a link of ours may say, so that odd values meet usual ones. */
const usual: readonly [string, string][] = [
  ['as', 'count'],
  ['as', 'rate'],
  ['map', 'outlines'],
  ['every', 'quarter'],
  ['measure', grooming],
  ['measure', cyber],
  ['period', '2016-17'],
  ['asof', '2016-12'],
  ['areas', 'kent.west-mercia'],
  ['region', 'wales-region'],
  ['forces', 'all'],
  ['sort', 'value'],
  ['show', 'table'],
  ['chart', 'funnel'],
];

const pair = fc.oneof(fc.tuple(name, value), fc.constantFrom(...usual));
const pairs = fc.array(pair, { maxLength: 14 });

const search = fc.oneof(
  pairs.map((all) => `?${new URLSearchParams(all)}`),
  pairs.map((all) => `?${all.map((pair) => pair.join('=')).join('&')}`),
  fc.array(part, { maxLength: 30 }).map((parts) => `?${parts.join('&')}`),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

function isOneOf(one: string, ...choices: string[]): boolean {
  return choices.includes(one);
}

function isMonth(asof: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(asof) && asof < newestMonth(core);
}

/** A view that every page can show, whatever was asked for. */
function faultsOf(view: View, frame: Frame): string[] {
  const { measure, period, areas, region, as, map, asof, every } = view;
  const isKnown = measure === 'all' ? frame === everything : core.measures.has(measure);
  const isOfficial = measure !== 'all' && core.measures.get(measure)?.isOfficial === true;
  const checks: Record<string, boolean> = {
    measure: isKnown,
    period: frame.periods.has(period) || (frame === everything && period === 'all'),
    areas:
      areas.length <= mostAreas &&
      new Set(areas).size === areas.length &&
      areas.every((area) => forces.includes(area)),
    region: region === 'all' || core.regions.has(region),
    as: isOneOf(as, 'rate', 'count'),
    map: isOneOf(map, 'tiles', ...(as === 'rate' ? ['outlines'] : [])),
    forces: isOneOf(view.forces, 'same', 'all'),
    asof: asof === 'all' || isMonth(asof),
    every: isOneOf(every, 'year', ...(isOfficial ? ['quarter'] : [])),
    sort: isOneOf(view.sort, 'name', 'value'),
    show: isOneOf(view.show, 'chart', 'table'),
    chart: isOneOf(view.chart, 'bars', 'funnel'),
  };
  return Object.keys(checks).filter((key) => checks[key] !== true);
}

interface Asked {
  readonly name: string;
  readonly value: string;
}

/** What was asked for one by one: each force of a list by itself. */
function askedIn(text: string): Asked[] {
  return [...new URLSearchParams(text)].flatMap(([name, all]) =>
    name === 'areas' ? all.split('.').map((value) => ({ name, value })) : [{ name, value: all }],
  );
}

function isUsed({ name, value }: Asked, view: View): boolean {
  const key = keys.find((one) => one === name);
  if (key === 'areas') return view.areas.some((area) => area === value);
  return key !== undefined && view[key] === value;
}

const frame = fc.constantFrom(frameOf(grooming), frameOf(cyber), everything);

test('10,000 hostile addresses give a view that can be shown and list what they ignored', () => {
  fc.assert(
    fc.property(search, frame, (text, one) => {
      const { view, ignored } = parseView(text, one);
      expect(Object.keys(view)).toEqual([...keys]);
      expect(faultsOf(view, one)).toEqual([]);
      if (text.length > longestSearch) {
        expect(ignored.map(({ key }) => key)).toEqual(['address']);
        return;
      }
      const listed = new Set(ignored.map(({ key, value }) => `${key}=${value}`));
      const isListed = (name: string, given: string) =>
        listed.has(`${shownText(name)}=${shownText(given)}`);
      const silent = askedIn(text).filter(
        (asked) =>
          !isUsed(asked, view) &&
          !isListed(asked.name, asked.value) &&
          // A list that is given twice is refused as a whole.
          !new URLSearchParams(text).getAll(asked.name).some((all) => isListed(asked.name, all)),
      );
      expect(silent).toEqual([]);
    }),
    { numRuns: 10_000, seed },
  );
}, 60_000);

test('whatever was asked, the address that follows is whole', () => {
  fc.assert(
    fc.property(search, frame, (text, one) => {
      const { view } = parseView(text, one);
      const address = formatView(view, one);
      expect(address).toMatch(/^(\?[a-z]+=[a-z0-9._-]+(&[a-z]+=[a-z0-9._-]+)*)?$/);
      expect(parseView(address, one)).toEqual({ view, ignored: [] });
    }),
    { numRuns: 2000, seed },
  );
}, 60_000);

test('whatever was asked, the reader is told in words that can be read', () => {
  fc.assert(
    fc.property(search, frame, (text, one) => {
      for (const { key, value, because } of parseView(text, one).ignored) {
        expect(`${key} ${value} ${because}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect([...key].length).toBeLessThanOrEqual(41);
        expect([...value].length).toBeLessThanOrEqual(41);
        expect(because).not.toBe('');
      }
    }),
    { numRuns: 2000, seed },
  );
}, 60_000);

test('no address changes what every object has', () => {
  parseView('?__proto__=polluted&constructor=polluted&__proto__[x]=polluted', everything);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('x' in {}).toBe(false);
});
