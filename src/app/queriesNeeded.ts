import type { QueryClient } from '@tanstack/react-query';

/** Loads the files that a prerendered page was made from, by the names it gives them. */
export async function loadNeeded(client: QueryClient, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { fetchNamed } = await import('../data/queries.ts');
  await Promise.all(names.map((name) => fetchNamed(client, name)));
}
