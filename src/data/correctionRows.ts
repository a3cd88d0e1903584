import type { Correction } from '../domain/correction.ts';
import type { MeasureSlug } from '../domain/measure.ts';
import { dayCell, listCell, textCell } from './cells.ts';
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
];

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
  text: string,
  measures: { has(slug: MeasureSlug): boolean },
): Rows<Correction> {
  return readRows(correctionsFile, text, columns, (cells, report) => {
    const date = dayCell(cells, 0, report);
    const [file = '', area = '', measure = '', period = '', release = ''] = cells.slice(1);
    const [column, reason] = [textCell(cells, 6, report), textCell(cells, 9, report)];
    if (!isKnown(file, measures)) report(1, 'a file of src/data, or several without their ending');
    if (!date || !column || !reason || !isKnown(file, measures)) return undefined;
    const [was = '', now = ''] = cells.slice(7);
    return { date, file, area, measure, period, release, column, was, now, reason };
  });
}

/** `events.csv`, `observations/rape-of-a-child.csv`, or several at once: `context, observations`. */
function isKnown(file: string, measures: { has(slug: MeasureSlug): boolean }): boolean {
  const [, folder = '', name = ''] = /^(?:([a-z]+)\/)?([a-z0-9-]+)\.csv$/.exec(file) ?? [];
  if (folder !== '') return folders.includes(folder) && measures.has(name as MeasureSlug);
  if (name !== '') return files.includes(name);
  const several = listCell(file, ',');
  return several.length > 1 && several.every((one) => [...files, ...folders].includes(one));
}
