import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { PeriodSlug } from '../../src/domain/period.ts';
import {
  type ClaimFrame,
  type ClaimView,
  changedClaim,
  claimFrame,
  claimKeys,
  defaultArea,
  formatClaim,
  measureOfClaim,
  parseClaim,
} from '../../src/url/claimView.ts';
import { longestSearch } from '../../src/url/codecs.ts';
import { cyber, forces, grooming, tables } from './frames.ts';

const seed = 20_260_401;

const frames = new Map(
  tables.map((table) => [table.measure.slug as string, claimFrame(core, table)]),
);

function frameOf(measure: string): ClaimFrame {
  const frame = frames.get(measure);
  if (!frame) throw new Error(`No measure "${measure}".`);
  return frame;
}

function claim(measure: string, area: string, from: string, to: string): ClaimView {
  return {
    measure: measure as MeasureSlug,
    area: area as AreaSlug,
    from: from as PeriodSlug,
    to: to as PeriodSlug,
  };
}

const cyberFrame = frameOf(cyber);
const usual = (measure: string) => {
  const { from, to } = frameOf(measure).usual;
  return claim(measure, defaultArea, from, to);
};

describe('an address', () => {
  test('without anything asks for all of England and Wales and the two newest years', () => {
    expect(parseClaim('', frameOf(grooming))).toEqual({
      view: claim(grooming, 'england-and-wales', '2023-24', '2024-25'),
      ignored: [],
    });
  });

  test('is the one of the issue', () => {
    const search = `?measure=${cyber}&area=west-mercia&from=2015-16&to=2016-17`;
    const view = claim(cyber, 'west-mercia', '2015-16', '2016-17');
    expect(parseClaim(search, cyberFrame)).toEqual({ view, ignored: [] });
    expect(formatClaim(view, cyberFrame)).toBe(search);
  });

  test.each([
    ['the first key is a measure', usual(grooming), ''],
    ['another measure', usual(cyber), `?measure=${cyber}`],
    ['a force', { ...usual(grooming), area: 'kent' as AreaSlug }, '?area=kent'],
    [
      'both years, or neither',
      { ...usual(grooming), from: '2017-18' as PeriodSlug },
      '?from=2017-18&to=2024-25',
    ],
  ])('leaves out what goes without saying: %s', (_what, view, search) => {
    expect(formatClaim(view, frameOf(view.measure))).toBe(search);
  });

  test.each([
    ['?area=narnia', 'area', 'narnia', 'there is no such force'],
    ['?area=wales', 'area', 'wales', 'there is no such force'],
    ['?area=kent.essex', 'area', 'kent.essex', 'there is no such force'],
    ['?from=1066-67', 'from', '1066-67', 'there is no figure of this measure for that year'],
    ['?to=soon', 'to', 'soon', 'there is no figure of this measure for that year'],
    ['?from=2018-19&to=2016-17', 'from', '2018-19', 'it has to lie before the later year'],
    ['?from=2016-17&to=2016-17', 'from', '2016-17', 'it has to lie before the later year'],
    ['?to=2014-15', 'to', '2014-15', 'there is no earlier year to compare it with'],
    ['?zoom=3', 'zoom', '3', 'this page has no such filter'],
    ['?area=kent&area=essex', 'area', 'essex', 'it was given twice: the first counts'],
  ])('%s: what cannot be used is listed', (search, key, value, because) => {
    const { ignored } = parseClaim(`${search}&measure=${cyber}`, cyberFrame);
    expect(ignored).toEqual([{ key, value, because }]);
  });

  test('names an unknown measure, and a length that is none of ours', () => {
    const frame = frameOf(grooming);
    expect(parseClaim('?measure=luck', frame)).toEqual({
      view: usual(grooming),
      ignored: [{ key: 'measure', value: 'luck', because: 'there is no such measure' }],
    });
    const long = `?area=${'a'.repeat(longestSearch)}`;
    expect(parseClaim(long, frame).ignored.map(({ key }) => key)).toEqual(['address']);
    expect(parseClaim(long, frame).view).toEqual(usual(grooming));
  });

  test.each([
    ['?to=2017-18', '2016-17', '2017-18'],
    ['?from=2017-18', '2017-18', frameOf(cyber).usual.to],
    ['?from=2018-19&to=2016-17', '2015-16', '2016-17'],
    ['?from=nonsense&to=2017-18', '2016-17', '2017-18'],
  ])('%s: a year follows from the other', (search, from, to) => {
    expect(parseClaim(search, cyberFrame).view).toMatchObject({ from, to });
  });

  test('says its measure before the figures have loaded', () => {
    expect(measureOfClaim('', core)).toBe(grooming);
    expect(measureOfClaim(`?measure=${cyber}&from=x`, core)).toBe(cyber);
    expect(measureOfClaim('?measure=luck', core)).toBe(grooming);
  });
});

test('a measure with a single year sets it beside itself', () => {
  const only = ['2020-21' as PeriodSlug];
  const frame: ClaimFrame = {
    core,
    years: only,
    usual: { from: '2020-21' as PeriodSlug, to: '2020-21' as PeriodSlug },
  };
  const view = claim(grooming, 'kent', '2020-21', '2020-21');
  expect(parseClaim('?area=kent', frame)).toEqual({ view, ignored: [] });
  expect(parseClaim('?area=kent&from=2020-21&to=2020-21', frame)).toEqual({ view, ignored: [] });
  expect(formatClaim(view, frame)).toBe('?area=kent');
});

describe('a choice', () => {
  const view = claim(cyber, 'west-mercia', '2015-16', '2016-17');

  test('of a year keeps the rest', () => {
    expect(changedClaim(view, { to: '2018-19' as PeriodSlug }, cyberFrame)).toBe(
      `?measure=${cyber}&area=west-mercia&from=2015-16&to=2018-19`,
    );
  });

  test('of a measure keeps the force and takes the usual years of that measure', () => {
    const search = changedClaim(view, { measure: grooming as MeasureSlug }, cyberFrame);
    expect(search).toBe('?area=west-mercia');
    expect(parseClaim(search, frameOf(grooming)).ignored).toEqual([]);
  });
});

/** Any claim that can be made of a measure. */
function claimOf(measure: string): fc.Arbitrary<ClaimView> {
  const { years } = frameOf(measure);
  return fc
    .record({
      area: fc.constantFrom<AreaSlug[]>(defaultArea, ...forces),
      pair: fc.uniqueArray(fc.constantFrom<PeriodSlug[]>(...years), { minLength: 2, maxLength: 2 }),
    })
    .map(({ area, pair }) => {
      const [from = '', to = ''] = [...pair].sort();
      return claim(measure, area, from, to);
    });
}

describe.each([...frames.keys()])('any claim of %s', (measure) => {
  test('is read back from its own address, whose keys are in order', () => {
    const frame = frameOf(measure);
    fc.assert(
      fc.property(claimOf(measure), (view) => {
        const search = formatClaim(view, frame);
        expect(parseClaim(search, frame)).toEqual({ view, ignored: [] });
        const order = [...new URLSearchParams(search).keys()].map((key) =>
          (claimKeys as readonly string[]).indexOf(key),
        );
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(order).not.toContain(-1);
      }),
      { numRuns: 100, seed },
    );
  });
});

const odd = [
  '',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202e',
  '\ud800',
  '%',
  '%C0%AF',
  '😀',
  'null',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  'a'.repeat(1200),
];
const part = fc.oneof(
  fc.constantFrom(...claimKeys, ...forces, ...cyberFrame.years, ...frames.keys()),
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom<string[]>(...claimKeys), part), part), {
  maxLength: 8,
});
const search = fc.oneof(
  pairs.map((all) => `?${new URLSearchParams(all)}`),
  pairs.map((all) => `?${all.map((pair) => pair.join('=')).join('&')}`),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('hostile addresses give a claim that can be shown, and words that can be read', () => {
  fc.assert(
    fc.property(search, fc.constantFrom(...frames.values()), (text, frame) => {
      const { view, ignored } = parseClaim(text, frame);
      expect(Object.keys(view).sort()).toEqual([...claimKeys].sort());
      expect(core.measures.has(view.measure)).toBe(true);
      expect([defaultArea, ...forces]).toContain(view.area);
      expect(frame.years).toContain(view.from);
      expect(frame.years.indexOf(view.from)).toBeLessThan(frame.years.indexOf(view.to));
      const address = formatClaim(view, frame);
      expect(address).toMatch(/^(\?[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*)?$/);
      expect(parseClaim(address, frame)).toEqual({ view, ignored: [] });
      for (const { key, value, because } of ignored) {
        expect(`${key} ${value} ${because}`).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(because).not.toBe('');
      }
    }),
    { numRuns: 3000, seed },
  );
}, 60_000);
