import { expect, test } from 'vitest';
import { core } from '../../src/data/files.ts';
import { loadTable } from '../../src/data/load.ts';
import { areaOf, type Dataset, tableFor } from '../../src/domain/dataset.ts';
import { markFor } from '../../src/domain/mark.ts';
import { type Month, monthOfRelease } from '../../src/domain/release.ts';

async function cyberFlag(): Promise<Dataset> {
  const measure = [...core.measures.values()].find(({ slug }) => slug.startsWith('cyber-flagged'));
  if (!measure) throw new Error('measures.csv has no cyber flag.');
  const table = await loadTable(measure);
  return { ...core, tables: new Map([[measure.slug, table]]), quarterly: new Map() };
}

test.each([
  ['2016-12', 85, 0],
  ['2017-12', 114, 1],
  [undefined, 114, 1],
])('as of %s the figure is %i, with %i misfit', async (asOf, value, misfits) => {
  const dataset = await cyberFlag();
  const [table] = dataset.tables.values();
  const year = table?.years.find(({ text }) => text === '2015/16');
  const force = [...dataset.areas.values()].find(({ slug }) => slug === 'west-mercia');
  if (!table || !year || !force) throw new Error('The figures of West Mercia are not there.');
  const mark = markFor(
    dataset,
    tableFor(dataset, table.measure.slug),
    areaOf(dataset, force.slug),
    year,
    'count',
    asOf as Month | undefined,
  );
  if (mark.is !== 'value') throw new Error('West Mercia has no figure.');
  expect([mark.value, mark.misfits.length]).toEqual([value, misfits]);
  const named = mark.misfits.flatMap((misfit) => ('figures' in misfit ? misfit.figures : []));
  for (const { release } of named) {
    const month = monthOfRelease(
      [...dataset.releases.values()].find((one) => one.slug === release) ?? never(),
    );
    expect(asOf === undefined || (month ?? '9999') <= asOf).toBe(true);
  }
});

function never(): never {
  throw new Error('A figure names a release that does not exist.');
}
