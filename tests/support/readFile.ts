import Papa from 'papaparse';
import { figuresCsv } from '../../src/data/fileText.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { FileSource } from '../../src/domain/fileCells.ts';
import type { FileRow } from '../../src/domain/fileRow.ts';

export type Line = Readonly<Record<string, string>>;

export function sourceOf(dataset: Dataset, more: Partial<FileSource> = {}): FileSource {
  const file = { address: 'https://example.org/map', made: '2026-11-30', asOf: undefined };
  return { ...file, dataset, corrections: [], ...more };
}

/** The lines of a file as another program reads them, by the names of their columns. */
export function linesOfFile(
  dataset: Dataset,
  rows: readonly FileRow[],
  more: Partial<FileSource> = {},
): Line[] {
  return readCsv(figuresCsv(sourceOf(dataset, more), rows));
}

/** Throws where a line has more or fewer cells than the first, or a quote is left open. */
export function readCsv(text: string): Line[] {
  const { data, errors } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}

/** A column is numeric for R and pandas where every cell that is not empty is a number. */
export function typeOf(lines: readonly Line[], column: string): 'number' | 'text' | 'empty' {
  const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell !== '');
  if (cells.length === 0) return 'empty';
  return cells.every((cell) => /^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell)) ? 'number' : 'text';
}
