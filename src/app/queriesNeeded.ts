import type { QueryClient } from '@tanstack/react-query';
import { openCore } from '../data/openCore.ts';

/** Loads the files that a prerendered page was made from, by the names it gives them. */
export async function loadNeeded(client: QueryClient, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const [{ fetchNamed }] = await Promise.all([import('../data/queries.ts'), openCore()]);
  await Promise.all(names.map((name) => fetchNamed(client, name)));
}
