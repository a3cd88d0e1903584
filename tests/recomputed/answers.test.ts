import { describe, expect, test } from 'vitest';
import { answerFor } from '../../src/domain/answer.ts';
import { benchmarkOf } from '../../src/domain/benchmark.ts';
import { changeBetween } from '../../src/domain/change.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapHeadline } from '../../src/domain/headlines.ts';
import { rateIntervalOf } from '../../src/domain/interval.ts';
import { mapOf } from '../../src/domain/map.ts';
import { markFor } from '../../src/domain/mark.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { preciseWords } from '../../src/domain/precision.ts';
import { per10kWords } from '../../src/domain/rateWords.ts';
import { placeIn } from '../../src/domain/spread.ts';
import { totalOf } from '../../src/domain/total.ts';
import { countWords } from '../../src/domain/words.ts';
import { areaNamed, periodNamed } from '../support/makeDataset.ts';
import { real } from '../support/realDataset.ts';
import { countInterval } from './chance.ts';
import { changeBetween as plainChange } from './change.ts';
import { shown } from './figure.ts';
import { areas, forces, inEnglandAndWales, measures, yearNamed, yearsOf } from './files.ts';
import { rateOf } from './rate.ts';
import { spreadOf } from './spread.ts';
import { nationalRateOf as plainNationalRate, totalOf as plainTotal } from './total.ts';

/** Every force, measure and year: what pages are drawn from, and the same worked out again. */
describe.each(measures.map(({ measure = '' }) => measure))('%s', (slug) => {
  const table = tableFor(real, slug as MeasureSlug);
  const years = yearsOf(slug);

  test('has the same years', () => {
    expect(table.years.map(({ text }) => text)).toEqual(years);
  });

  test.each(years)('in %s: the middle half of the rates, as the map’s headline has it', (year) => {
    const period = periodNamed(year);
    const rates = forces.flatMap(({ area = '' }) => {
      const plain = shown(slug, area, year);
      if (plain.is !== 'figure' || plain.value < 10) return [];
      return rateOf(slug, [area], year, plain.value)?.per10k ?? [];
    });
    const sorted = rates.sort((one, other) => one - other);
    const [low = 0, high = 0] = [1, 3].map(
      (at) => sorted[Math.floor(((sorted.length - 1) * at) / 4)],
    );
    const headline = mapHeadline(mapOf(real, table, { period, as: 'rate' }), period);
    const said = ` lie between ${per10kWords(low)} and ${per10kWords(high)} in ${year}`;
    // With fewer than ten values, how many there are is said instead.
    if (rates.length >= 10) expect(headline).toContain(said);
    else expect(headline).not.toContain(' lie ');
  });

  test.each(years)('in %s: the middle half of the counts, of England and Wales only', (year) => {
    const period = periodNamed(year);
    const sorted = inEnglandAndWales
      .flatMap(({ area = '' }) => {
        const plain = shown(slug, area, year);
        return plain.is === 'figure' ? plain.value : [];
      })
      .sort((one, other) => one - other);
    const [low = 0, high = 0] = [1, 3].map(
      (at) => sorted[Math.floor(((sorted.length - 1) * at) / 4)],
    );
    const headline = mapHeadline(mapOf(real, table, { period, as: 'count' }), period);
    const range =
      low === high ? countWords(low) : `between ${countWords(low)} and ${countWords(high)}`;
    const said = ` recorded ${range} offences each in ${year}`;
    if (sorted.length >= 10) expect(headline).toContain(said);
    else expect(headline).not.toContain(' each ');
  });

  test.each(years)('in %s: figures, rates and intervals', (year) => {
    const period = periodNamed(year);
    for (const { area = '' } of forces) {
      const place = areaNamed(real, area);
      const plain = shown(slug, area, year);
      const answer = answerFor(real, table, place, period);
      const mark = markFor(real, table, place, period, 'rate');
      const at = `${area} ${year}`;
      if (plain.is !== 'figure') {
        const is =
          plain.is === 'nothing' ? ['not-found', 'other-law'] : [plain.is.replace(' ', '-')];
        expect(is, at).toContain(answer.is);
        continue;
      }
      expect(answer.is === 'figure' && answer.figure, at).toMatchObject({
        value: plain.value,
        qualifier: plain.line.qualifier,
        release: plain.line.release,
      });
      const rate = rateOf(slug, [area], year, plain.value);
      const own = 'rate' in mark && mark.rate.is === 'rate' ? mark.rate : undefined;
      expect(own?.residents, at).toBe(rate?.residents);
      expect(own?.midYear, at).toBe(rate?.midYear);
      expect(own?.per10k ?? -1, at).toBeCloseTo(rate?.per10k ?? -1, 9);
      const isCounted = ['exact', 'derived'].includes(plain.line.qualifier ?? '');
      const [lower, upper] = countInterval(plain.value);
      const interval = rateIntervalOf(mark);
      expect(interval !== undefined, at).toBe(rate !== undefined && isCounted);
      if (!interval || !rate) continue;
      expect(interval.lower, at).toBeCloseTo((lower / rate.residents) * 10_000, 7);
      expect(interval.upper, at).toBeCloseTo((upper / rate.residents) * 10_000, 7);
      expect(mark.is, at).toBe(plain.value < 10 ? 'too-few' : 'value');
    }
  });

  test.each(years)('in %s: the spread of forces, verdicts and national rates', (year) => {
    const period = periodNamed(year);
    const { spread, nationalRate } = benchmarkOf(real, table, period);
    const plain = spreadOf(slug, year);
    expect(spread === undefined).toBe(plain === undefined);
    expect(spread?.target ?? 0).toBeCloseTo(plain?.target ?? 0, 9);
    expect(spread?.phi ?? 0).toBeCloseTo(plain?.phi ?? 0, 9);
    expect(spread?.tau ?? 0).toBeCloseTo(plain?.tau ?? 0, 9);
    for (const { area = '' } of forces) {
      const place = areaNamed(real, area);
      const placed = placeIn(spread, place, markFor(real, table, place, period, 'rate'));
      const expected = plain?.places.get(area);
      expect(placed.is === 'placed' ? placed.place : undefined, `${area} ${year}`).toBe(expected);
    }
    const total = totalOf(real, table, period);
    const again = plainTotal(slug, year, inEnglandAndWales);
    expect(total.sum?.count).toBe(again?.count);
    expect(total.sum?.rate.is === 'rate' ? total.sum.rate.per10k : -1).toBeCloseTo(
      again?.per10k ?? -1,
      9,
    );
    if (total.sum) {
      const said = preciseWords(total.sum.precision, '', true).trim();
      expect(said).toBe(again?.words);
    }
    const national = plainNationalRate(slug, year);
    expect(nationalRate?.rate.per10k ?? -1).toBeCloseTo(national?.per10k ?? -1, 9);
    expect(nationalRate?.forces).toBe(national?.forces);
    expect(nationalRate && nationalRate.forces === nationalRate.of).toBe(national?.isWhole);
  });

  test('changes between neighbouring years, and from the first', () => {
    const pairs = years.flatMap((year, at): [string, string][] => {
      const before = yearNamed(Number(year.slice(0, 4)) - 1);
      return at === 0
        ? []
        : [
            [before, year],
            [years[0] ?? '', year],
          ];
    });
    for (const { area = '', kind = '' } of areas) {
      for (const [from, to] of pairs) {
        const plain = plainChange(slug, area, kind, [from, to]);
        const [first, last] = [from, to].map(periodNamed) as [
          ReturnType<typeof periodNamed>,
          ReturnType<typeof periodNamed>,
        ];
        const change = changeBetween(real, table, areaNamed(real, area), first, last);
        const at = `${area} ${from} ${to}`;
        expect(change.is, at).toBe(plain.is === 'none' ? 'refused' : 'step');
        if (change.is !== 'step' || plain.is !== 'step') continue;
        const { earlier, later, percent, isDoubled, interval, notes } = change;
        expect([earlier, later, percent, isDoubled], at).toEqual([
          plain.earlier,
          plain.later,
          plain.percent,
          plain.isDoubled,
        ]);
        expect(notes.includes('two-releases'), at).toBe(plain.isTwoReleases);
        expect(interval.lower / (1 + interval.lower), at).toBeCloseTo(
          plain.ends[0] / (1 + plain.ends[0]),
          7,
        );
        if (Number.isFinite(interval.upper)) {
          expect(interval.upper / (1 + interval.upper), at).toBeCloseTo(
            plain.ends[1] / (1 + plain.ends[1]),
            7,
          );
        }
      }
    }
  });
});
