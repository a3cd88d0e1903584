import { csvFormatRow, csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readPublished } from '../../scripts/published.ts';
import { checkFiles } from '../../src/data/checks.ts';
import type { Problem } from '../../src/data/rows.ts';

/** Breaks the published files on purpose, one rule at a time. */

export const published: ReadonlyMap<string, string> = new Map(
  [...readPublished('.')].map(([path, text]) => [path, isTouched(path) ? text : thinned(text)]),
);

/** Of the figures that no test here breaks, those of one force are enough. */
function isTouched(path: string): boolean {
  const [, measure] = /\/(?:observations|quarterly)\/(.+)\.csv$/.exec(path) ?? [];
  return measure === undefined || /grooming|cyber|communication|image/.test(measure);
}

function thinned(text: string): string {
  const [header, ...lines] = text.split('\n');
  return [header, ...lines.filter((line) => line.startsWith('kent,')), ''].join('\n');
}

export type Edit = (text: string) => string;

/** A path below src/data, and what is done to its text; `undefined` takes the file away. */
export type Edits = Readonly<Record<string, Edit | undefined>>;

export function edited(edits: Edits): Map<string, string> {
  const files = new Map(published);
  for (const [name, edit] of Object.entries(edits)) {
    const file = `src/data/${name}`;
    if (edit) files.set(file, edit(files.get(file) ?? ''));
    else files.delete(file);
  }
  return files;
}

/** What the edits make wrong; a mistake in the figures themselves fails published.test.ts alone. */
export function problemsOf(edits: Edits): Problem[] {
  return checkFiles(edited(edits)).filter((problem) => !alreadyWrong.has(JSON.stringify(problem)));
}

const alreadyWrong = new Set(checkFiles(published).map((problem) => JSON.stringify(problem)));

/** The number of the last line that begins so. */
function lineOf(text: string, start: string): number {
  const at = `\n${text}`.lastIndexOf(`\n${start}`);
  if (at < 0) throw new Error(`No line begins "${start}".`);
  return text.slice(0, at).split('\n').length;
}

function withLine(start: string, change: (line: string) => string[]): Edit {
  return (text) => {
    const lines = text.split('\n');
    const found = lines.filter((line) => line.startsWith(start)).at(-1);
    if (found === undefined) throw new Error(`No line begins "${start}".`);
    lines.splice(lines.lastIndexOf(found), 1, ...change(found));
    return lines.join('\n');
  };
}

export function cell(start: string, column: string, value: string): Edit {
  return (text) => {
    const [header = []] = csvParseRows(text);
    return withLine(start, (line) => {
      const [cells = []] = csvParseRows(line);
      const at = header.indexOf(column);
      return [csvFormatRow(cells.map((cell, index) => (index === at ? value : cell)))];
    })(text);
  };
}

export function without(start: string): Edit {
  return withLine(start, () => []);
}

export function twice(start: string): Edit {
  return withLine(start, (line) => [line, line]);
}

export function added(line: string): Edit {
  return (text) => `${text}${line}\n`;
}

export function replaced(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The file does not hold "${from}".`);
    return text.replaceAll(from, to);
  };
}

/** A row in which one cell is not what it should be. */
export interface WrongCell {
  readonly name: string;
  readonly file: string;
  /** How the row begins. */
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly expected: string;
}

export function testWrongCells(cases: readonly WrongCell[]): void {
  for (const { name, file, row, column, cell: found, expected } of cases) {
    test(name, () => {
      const line = lineOf(published.get(`src/data/${file}`) ?? '', row);
      const problem = { file: `src/data/${file}`, line, column, found };
      expect(problemsOf({ [file]: cell(row, column, found) })).toEqual([
        { ...problem, expected: expect.stringContaining(expected) },
      ]);
    });
  }
}

/** A file that is wrong as a whole, or does not fit another. */
export interface WrongFile {
  readonly name: string;
  readonly file: string;
  readonly edit: Edit | undefined;
  /** The file to mend, where it is another one. */
  readonly mend?: string;
  /** How the row to mend begins, or its line. */
  readonly at: string | number;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export function testWrongFiles(cases: readonly WrongFile[]): void {
  for (const { name, file, edit, mend = file, at, column, expected, found } of cases) {
    test(name, () => {
      const text = edited({ [file]: edit }).get(`src/data/${mend}`) ?? '';
      const line = typeof at === 'number' ? at : lineOf(text, at);
      const problem = { file: `src/data/${mend}`, line, column, found };
      expect(problemsOf({ [file]: edit })).toEqual([
        { ...problem, expected: expect.stringContaining(expected) },
      ]);
    });
  }
}
