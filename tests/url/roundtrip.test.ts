import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, format, parse } from '../../src/url/address.ts';
import { allKeys, keys } from '../../src/url/keys.ts';
import { addressOf, kinds, seed } from './country.ts';

function written(search: string): string[] {
  return search === '' ? [] : search.slice(1).split('&');
}

function keyOf(pair: string) {
  return allKeys.find((key) => pair.startsWith(`${key}=`));
}

describe.each(kinds)('any view of %s', (_name, kind) => {
  const { names, choices } = kind;
  const view = addressOf(kind).map((search) => parse(search, names, choices).view);

  test('is read back from its own address', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parse(format(one, choices), names, choices)).toEqual({ view: one, ignored: [] });
      }),
      { numRuns: 200, seed },
    );
  });

  test('has its keys in order, and none that could be left out', () => {
    fc.assert(
      fc.property(view, (one) => {
        const pairs = written(format(one, choices));
        const said = pairs.map(keyOf);
        expect(said).toEqual(allKeys.filter((key) => said.includes(key)));
        for (const pair of pairs) {
          const key = keyOf(pair);
          const isNamed = key && keys[key].default(choices, {}) === undefined;
          // Two years stand together or not at all.
          if (isNamed || (key && keys[key].goesWith)) continue;
          const without = pairs.filter((other) => other !== pair).join('&');
          expect(parse(without, names, choices).view).not.toEqual(one);
        }
      }),
      { numRuns: 50, seed },
    );
  });

  test('shares its address with no other view', () => {
    fc.assert(
      fc.property(view, view, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(format(one, choices) === format(other, choices)).toBe(isSame);
      }),
      { numRuns: 100, seed },
    );
  });

  test('can be read after any change of a control', () => {
    const some = fc.subarray(names.filter((name) => !['measure', 'from', 'to'].includes(name)));
    fc.assert(
      fc.property(view, view, some, (one, other, patched) => {
        const patch = Object.fromEntries(patched.map((name) => [name, other[name]]));
        expect(parse(changed(one, patch, choices), names, choices).ignored).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  });
});
