import { describe, expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import { funnelSummary, leftOutWords, pointWords } from '../../src/domain/funnelWords.ts';
import { rateOf } from '../../src/domain/rate.ts';
import { areaNamed, periodNamed } from '../support/makeDataset.ts';
import { realFunnel } from '../support/realFunnel.ts';

const funnel = realFunnel();

describe('sexual grooming in 2024/25, as published', () => {
  test('has 42 of 44 forces around 5.6, and limits widened by 3.8', () => {
    expect(funnel.points).toHaveLength(42);
    expect(funnel.target.toFixed(1)).toBe('5.6');
    expect(Math.sqrt(funnel.phi).toFixed(1)).toBe('3.8');
    expect(funnelSummary(funnel, 'Grooming')).toBe(
      'Funnel plot. Grooming. 42 forces by their residents under 18, around the rate of all of ' +
        'them together, 5.6; 1 outside the 99.8% limits.',
    );
  });

  test('leaves out the City of London, Transport Police and the other nations', () => {
    expect(leftOutWords(funnel.leftOut)).toEqual([
      'City of London (too few residents under 18)',
      'British Transport Police (no residents of its own)',
      'Guernsey, Isle of Man, Police Scotland, Police Service of Northern Ireland and States of Jersey (other laws)',
    ]);
  });

  test('says of Kent what its point says', () => {
    const kent = funnel.points.find(({ area }) => area.slug === 'kent');
    const rate = rateOf(core, areaNamed(core, 'kent'), periodNamed('2024/25'), 289);
    expect(rate.is === 'rate' && kent?.per10k).toBe(rate.is === 'rate' && rate.per10k);
    expect(kent && pointWords(kent, funnel.target)).toBe(
      'Kent: 6.8 for each 10,000 residents under 18 (424,164 in mid-2024), within the 95% limits',
    );
  });
});
