import type { Correction } from '../domain/correction.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { listIn, type Slugs } from './cells.ts';
import { type Rows, readRows } from './rows.ts';

export const correctionsFile = 'src/data/corrections.csv';

const columns = [
  'date',
  'file',
  'area',
  'measure',
  'period',
  'release',
  'column',
  'was',
  'now',
  'reason',
] as const;

const files = [
  'areas',
  'breakdowns',
  'claims',
  'context',
  'council-to-force',
  'events',
  'helplines',
  'measures',
  'other-names',
  'places',
  'population',
  'releases',
  'sources',
  'tiles',
];
const folders = ['observations', 'quarterly'];

export function readCorrections(
  text: string | undefined,
  measures: Slugs<MeasureSlug>,
): Rows<Correction> {
  return readRows(correctionsFile, text, columns, (row) => {
    const date = row.day('date');
    const file = row.cell('file');
    const [column, reason] = [row.text('column'), row.text('reason')];
    const isFile = isKnown(file, measures);
    if (!isFile) row.report('file', 'a file of src/data, or several without their ending');
    if (!date || !column || !reason || !isFile) return undefined;
    const [area, measure, period] = [row.cell('area'), row.cell('measure'), row.cell('period')];
    const [release, was, now] = [row.cell('release'), row.cell('was'), row.cell('now')];
    return { date, file, area, measure, period, release, column, was, now, reason };
  });
}

/** `events.csv`, `observations/rape-of-a-child.csv`, or several at once: `context, observations`. */
function isKnown(file: string, measures: Slugs<MeasureSlug>): boolean {
  const [, folder = '', name = ''] = /^(?:([a-z]+)\/)?([a-z0-9-]+)\.csv$/.exec(file) ?? [];
  if (folder !== '') return folders.includes(folder) && measures.has(name as MeasureSlug);
  if (name !== '') return files.includes(name);
  const several = listIn(file, ',');
  return several.length > 1 && several.every((one) => [...files, ...folders].includes(one));
}
