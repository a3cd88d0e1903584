import { expect, test } from 'vitest';
import { releaseOf, tableFor } from '../../src/domain/dataset.ts';
import { markFor } from '../../src/domain/mark.ts';
import { type Month, monthOfRelease } from '../../src/domain/release.ts';
import { areaNamed, cyberFlag, periodNamed } from '../support/makeDataset.ts';
import { settled as real } from '../support/realDataset.ts';

test.each([
  ['2016-12', 85, 0],
  ['2017-12', 114, 1],
  [undefined, 114, 1],
])('as of %s the figure is %i, with %i misfit', (asOf, value, misfits) => {
  const mark = markFor(
    real,
    tableFor(real, cyberFlag),
    areaNamed(real, 'west-mercia'),
    periodNamed('2015/16'),
    'count',
    asOf as Month | undefined,
  );
  if (mark.is !== 'value') throw new Error('West Mercia has no figure.');
  expect([mark.value, mark.misfits.length]).toEqual([value, misfits]);
  const named = mark.misfits.flatMap((misfit) => ('figures' in misfit ? misfit.figures : []));
  for (const { release } of named) {
    const month = monthOfRelease(releaseOf(real, release));
    expect(asOf === undefined || (month ?? '9999') <= asOf).toBe(true);
  }
});
