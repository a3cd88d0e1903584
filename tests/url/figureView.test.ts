import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import type { PeriodSlug } from '../../src/domain/period.ts';
import { type FigureView, parseAsof, parseFigureView } from '../../src/url/figureView.ts';
import { figureAddress } from '../../src/url/links.ts';
import { cyber, everything, measures } from './frames.ts';

function viewIn(search: string): FigureView | undefined {
  const asked = parseFigureView(search, core);
  return asked.is === 'figure' ? asked.view : undefined;
}

const one = `?measure=${cyber}&area=west-mercia&period=2015-16`;

describe('the address of one figure', () => {
  test.each([
    [one, 'all'],
    [`${one}&asof=2016-12`, '2016-12'],
    [`?asof=2016-12&period=2015-16&area=west-mercia&measure=${cyber}`, '2016-12'],
  ])('%s', (search, asof) => {
    const view = viewIn(search);
    expect(view?.measure.slug).toBe(cyber);
    expect(view?.area.slug).toBe('west-mercia');
    expect([view?.period, view?.asof, view?.ignored]).toEqual(['2015-16', asof, []]);
  });

  test.each([
    ['nothing at all', '', ['measure', 'area', 'period']],
    ['no measure', '?area=kent&period=2015-16', ['measure']],
    ['no area', `?measure=${cyber}&period=2015-16`, ['area']],
    ['no period', `?measure=${cyber}&area=kent`, ['period']],
    ['an unknown measure', '?measure=theft&area=kent&period=2015-16', ['measure']],
    ['an unknown area', `?measure=${cyber}&area=nowhere&period=2015-16`, ['area']],
    ['other filters too', '?measure=theft&area=kent&sort=x', ['sort', 'measure', 'period']],
    [
      'a word that every object has',
      '?measure=constructor&area=__proto__&period=2015-16',
      ['measure', 'area'],
    ],
    ['too much', `?measure=theft&x=${'y'.repeat(1000)}`, ['address']],
  ])('names no figure: %s', (_what, search, parts) => {
    const asked = parseFigureView(search, core);
    expect(asked.is).toBe('unknown');
    expect(asked.is === 'unknown' && asked.ignored.map(({ key }) => key)).toEqual(parts);
  });

  test('is read back, for any measure, area and period', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<MeasureSlug[]>(...measures.map(({ slug }) => slug)),
        fc.constantFrom<AreaSlug[]>(...core.areas.keys()),
        fc.constantFrom<PeriodSlug[]>(...([...everything.periods] as PeriodSlug[])),
        (measure, area, period) => {
          const address = figureAddress(measure, area, period);
          const view = viewIn(address.slice(address.indexOf('?')));
          expect([view?.measure.slug, view?.area.slug, view?.period]).toEqual([
            measure,
            area,
            period,
          ]);
          expect(view?.ignored).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20_260_401 },
    );
  });
});

describe('what cannot be used is listed', () => {
  test.each([
    ['asof', '2019', 'a month is written like 2019-07'],
    ['asof', '2026-04', 'nothing was published after that'],
    ['show', 'table', 'this page has no such filter'],
    ['__proto__', 'x', 'this page has no such filter'],
  ])('%s=%s', (key, value, because) => {
    const view = viewIn(`${one}&${key}=${value}`);
    expect(view?.asof).toBe('all');
    expect(view?.ignored).toEqual([{ key, value, because }]);
  });

  test.each([
    ['area', 'kent'],
    ['measure', 'rape-of-a-child'],
    ['period', '2016-17'],
  ])('%s given twice: the first counts', (key, value) => {
    const view = viewIn(`${one}&${key}=${value}`);
    expect(view?.area.slug).toBe('west-mercia');
    expect(view?.ignored).toEqual([
      { key, value, because: 'it was given twice: the first counts' },
    ]);
  });

  test('a month given twice: the first counts', () => {
    expect(parseAsof('?asof=2016-12&asof=2017-12', core)).toEqual({
      asof: '2016-12',
      ignored: [{ key: 'asof', value: '2017-12', because: 'it was given twice: the first counts' }],
    });
  });

  test('an address longer than any of ours is not read at all', () => {
    expect(parseAsof(`?asof=2016-12&x=${'y'.repeat(1000)}`, core)).toEqual({
      asof: 'all',
      ignored: [
        {
          key: 'address',
          value: '1016 characters',
          because: 'the address is too long to be one of ours',
        },
      ],
    });
  });
});
