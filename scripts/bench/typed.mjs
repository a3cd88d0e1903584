// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * A module of the scripts that is written in TypeScript. Vite reads it as in development and leaves
 * that behind in the environment, where the next build would take it for its own.
 * @template T
 * @param {string} path from this folder
 * @returns {Promise<T>}
 */
export async function typed(path) {
  const before = process.env.NODE_ENV;
  const { module } = await runnerImport(join(import.meta.dirname, path));
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  return module;
}
