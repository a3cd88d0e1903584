import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format, parseNamed } from '../../src/url/address.ts';
import { allKeys, mostAreas, words } from '../../src/url/keys.ts';
import { longestSearch, shownText, textMeant, withoutForeign } from '../../src/url/query.ts';
import { oddTexts } from '../support/oddTexts.ts';
import { addressOf, dataset, everything, forces, kinds, measures, seed } from './country.ts';

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
  ...allKeys,
  ...Object.values(words).flat(),
  ...measures,
  ...forces,
  ...dataset.regions.keys(),
  ...(everything.periods ?? []),
  ...['all', '2016-12', '2019-07', '2026-04', '9999-99', 'england-and-wales', 'utm_source'],
];

/** A text encoded for an address once, twice, up to five times. */
const nested = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(5))
  .map(([text, times]) => Array.from({ length: times }).reduce<string>(encodeURIComponent, text));

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const part = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...odd), nested, anything);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string[]>(...allKeys) }, part);
const value = fc.oneof(
  part,
  fc.array(part, { maxLength: 14 }).map((parts) => parts.join('.')),
  fc.array(part, { maxLength: 3 }).map((parts) => parts.join('')),
);

/** Odd values among what links of ours say. */
const hostile = fc
  .tuple(
    fc.constantFrom(...kinds).chain(([, kind]) => addressOf(kind)),
    fc.oneof(
      fc
        .array(fc.tuple(name, value), { maxLength: 10 })
        .map((all) => `${new URLSearchParams(all)}`),
      fc
        .array(fc.tuple(name, value), { maxLength: 10 })
        .map((all) => all.map((pair) => pair.join('=')).join('&')),
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('&')),
      fc.string({ unit: 'binary', maxLength: 400 }),
    ),
    fc.boolean(),
  )
  .map(
    ([ours, theirs, isOursFirst]) =>
      `?${(isOursFirst ? [ours, theirs] : [theirs, ours]).join('&')}`,
  );

interface Asked {
  readonly name: string;
  readonly text: string;
}

/** What was asked for one by one: each force of a list by itself. */
function askedIn(search: string): Asked[] {
  return [...new URLSearchParams(withoutForeign(search))].flatMap(([name, all]) =>
    name === 'areas' ? all.split('.').map((text) => ({ name, text })) : [{ name, text: all }],
  );
}

describe.each(kinds)('hostile addresses of %s', (_name, { names, choices }) => {
  const read = (search: string) => parseNamed(search, names, choices);

  test('give a view that can be shown', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view } = read(search);
        if (!view) return;
        expect(Object.keys(view)).toEqual([...names]);
        // Whatever it is, it can be said in an address, and that address means the same.
        const address = format(view, choices);
        expect(address).toMatch(/^(\?[a-z]+=[a-z0-9._-]+(&[a-z]+=[a-z0-9._-]+)*)?$/);
        expect(read(address)).toEqual({ view, ignored: [] });
        if ('areas' in view) expect(new Set(view.areas).size).toBeLessThanOrEqual(mostAreas);
      }),
      { numRuns: 250, seed },
    );
  }, 60_000);

  test('list what they ignored, in words that can be read', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view, ignored } = read(search);
        for (const { key, value, because } of ignored) {
          expect(`${key} ${value} ${because}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
          expect(Math.max([...key].length, [...value].length)).toBeLessThanOrEqual(41);
          expect(because).not.toBe('');
        }
        if (withoutForeign(search).length > longestSearch) {
          expect(ignored.map(({ key }) => key)).toContain('address');
          return;
        }
        const listed = new Set(ignored.map(({ key, value }) => `${key.toLowerCase()}=${value}`));
        const isListed = (name: string, text: string) =>
          listed.has(`${shownText(name).toLowerCase()}=${shownText(text)}`);
        const silent = askedIn(search).filter(({ name, text }) => {
          const key = names.find((one) => one === name.toLowerCase());
          const used = JSON.stringify((key && view?.[key]) ?? '');
          const isUsed = textMeant(text)
            .split('.')
            .every((one) => used.includes(`"${one}"`));
          // A list that is given twice is refused as a whole.
          const all = new URLSearchParams(search).getAll(name);
          return !isUsed && ![text, ...all].some((one) => isListed(name, one));
        });
        // Without a whole view it is said what the address lacks.
        if (view) expect(silent).toEqual([]);
        else expect(ignored).not.toEqual([]);
      }),
      { numRuns: 250, seed },
    );
  }, 60_000);
});

test('no address changes what every object has', () => {
  for (const [, { names, choices }] of kinds) {
    parseNamed('?__proto__=polluted&constructor=polluted&__proto__[x]=polluted', names, choices);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('x' in {}).toBe(false);
});
