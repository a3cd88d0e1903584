import { csvFormatRows } from 'd3-dsv';
import type { Area } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isFigure, type Observation } from '../domain/figure.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import { startOf } from '../domain/period.ts';
import { type Slice, sliceOf } from '../domain/slice.ts';
import type { Table } from '../domain/table.ts';
import { datasetOf } from './datasets.ts';
import { figureColumns } from './figures.ts';
import { allMeasures } from './files.ts';
import { loadTable } from './load.ts';
import type { PublishedSlice } from './slices.ts';

/** What the page of one force rests on, cut from all figures, as the text of a file. */
export async function cut(force: Area): Promise<string> {
  return JSON.stringify(sliceOf(await everything(), force).map(published));
}

let all: Promise<Dataset> | undefined;

function everything(): Promise<Dataset> {
  all ??= Promise.all(allMeasures.map(named)).then((tables) =>
    datasetOf(new Map(tables), new Map()),
  );
  return all;
}

async function named(measure: Measure): Promise<readonly [MeasureSlug, Table]> {
  return [measure.slug, await loadTable(measure)];
}

function published({ measure, years, observations }: Slice): PublishedSlice {
  const [first, last] = [years[0], years.at(-1)].map((year) => (year ? startOf(year) : 0));
  const rows = observations.map(rowOf);
  return [measure.slug, first ?? 0, last ?? 0, csvFormatRows([figureColumns, ...rows])];
}

function rowOf(one: Observation): string[] {
  const [value, forces] = isFigure(one) ? [one.value, one.forces ?? ''] : ['', ''];
  const { area, period, qualifier, release, standing, sources, note } = one;
  const cells = [area, period.text, value, qualifier, forces, release, standing];
  return [...cells.map(String), sources.join(' '), note];
}
