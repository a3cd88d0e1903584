import { describe, expect, test } from 'vitest';
import { tableFor } from '../../src/domain/dataset.ts';
import { funnelHeadline, funnelSummary, leftOutWords } from '../../src/domain/funnelWords.ts';
import type { MeasureSlug } from '../../src/domain/measure.ts';
import { middleHalf } from '../../src/domain/middleHalf.ts';
import { spreadOf } from '../../src/domain/spread.ts';
import { periodNamed } from '../support/makeDataset.ts';
import { real } from '../support/realDataset.ts';
import { known, realFunnel } from '../support/realFunnel.ts';

const funnel = realFunnel();

describe('sexual grooming in 2024/25, as published', () => {
  test('has 42 of 44 forces around 5.6', () => {
    expect(funnel.points).toHaveLength(42);
    expect(funnelSummary(funnel, 'Grooming')).toMatch(
      /^Funnel plot\. Grooming\. 42 forces by their residents under 18, around the rate of all of them together, 5\.6; \d outside the 99\.8% limits\.$/,
    );
  });

  test('leaves out the City of London, Transport Police and the other nations', () => {
    expect(leftOutWords(funnel.leftOut)).toEqual([
      'City of London (rate withheld: too few residents)',
      'British Transport Police (no estimate of residents)',
      'Guernsey, Isle of Man, Police Scotland, Police Service of Northern Ireland and States of Jersey (other laws)',
    ]);
  });
});

/** The vector of rule 7: worked out apart from this site. */
describe('rape in 2024/25, as published', () => {
  const spread = known(
    spreadOf(real, tableFor(real, 'rape-of-a-child' as MeasureSlug), periodNamed('2024/25')),
  );
  const side = (is: (per10k: number) => boolean) =>
    spread.points
      .filter(({ lies, rate }) => lies !== 'within' && is(rate.per10k))
      .sort((one, other) => other.rate.per10k - one.rate.per10k)
      .map(({ area }) => area.name);

  test('has a target, an over-dispersion and a spread between forces', () => {
    expect(spread.points).toHaveLength(42);
    expect(spread.points.every(({ rate }) => rate.midYear === 2024)).toBe(true);
    expect(spread.target.toFixed(4)).toBe('13.0655');
    expect(spread.phi.toFixed(3)).toBe('10.355');
    expect(spread.tau.toFixed(4)).toBe('2.0524');
    expect(funnelHeadline(spread, periodNamed('2024/25'))).toBe(
      'Rates differ 10.4 times more than chance would make them in 2024/25',
    );
  });

  test('has six forces above and two below the 95% limits', () => {
    expect(side((per10k) => per10k > spread.target).sort()).toEqual([
      'Avon and Somerset',
      'Cleveland',
      'Devon and Cornwall',
      'Durham',
      'Gwent',
      'West Yorkshire',
    ]);
    expect(side((per10k) => per10k < spread.target).sort()).toEqual([
      'Metropolitan Police',
      'Surrey',
    ]);
  });

  test('has a middle half', () => {
    const half = middleHalf(spread.points.map(({ rate }) => rate.per10k));
    expect([half?.from.toFixed(2), half?.to.toFixed(2)]).toEqual(['11.41', '15.34']);
  });
});
