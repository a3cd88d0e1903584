import { byteOrderMark, figuresCsv, figuresJson } from '../data/fileText.ts';
import type { FileSource } from '../domain/fileCells.ts';
import type { FileRow } from '../domain/fileRow.ts';

export type FileFormat = 'csv' | 'json';

interface Content extends FileSource {
  readonly rows: readonly FileRow[];
}

const types: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
};

/** Saves rows as a file, without a request to any server. */
export function saveFile(name: string, format: FileFormat, content: Content): void {
  const { rows } = content;
  if (format === 'csv') saveCsv(name, figuresCsv(content, rows));
  else save(`${name}.json`, [figuresJson(content, rows)], types.json);
}

/** All figures at once would take a while to write; the build did it already. */
export async function saveBuiltFile(name: string): Promise<void> {
  const answer = await fetch(`${import.meta.env.BASE_URL}data/figures.csv`);
  if (!answer.ok) throw new Error(`figures.csv: ${answer.status}`);
  saveCsv(name, await answer.blob());
}

/** A text as it is. */
export function saveText(name: string, text: string, type = 'text/plain;charset=utf-8'): void {
  save(name, [text], type);
}

export function saveBlob(name: string, content: Blob): void {
  save(name, [content], content.type);
}

function saveCsv(name: string, content: BlobPart): void {
  save(`${name}.csv`, [byteOrderMark, content], types.csv);
}

function save(name: string, parts: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
