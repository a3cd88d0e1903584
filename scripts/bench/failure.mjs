// @ts-check
import { stripVTControlCharacters } from 'node:util';

/**
 * What went wrong in one line: without colours, excerpts and call logs. Of several things that a
 * build has to say, the first.
 * @param {unknown} error
 */
export function firstLine(error) {
  if (!(error instanceof Error)) return String(error);
  const [cause] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const message = cause instanceof Error ? cause.message : error.message;
  return stripVTControlCharacters(message).split('\n')[0] ?? '';
}
