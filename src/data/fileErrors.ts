import { type QueryClient, useQueryClient } from '@tanstack/react-query';

/** Whether an error says that a file could not be had. */
export function isFileError(client: QueryClient, error: unknown): boolean {
  const queries = client.getQueryCache().getAll();
  return queries.some(({ state }) => state.error === error);
}

/** For what stands around files: which errors are theirs, and how to have them asked for again. */
export function useFileErrors() {
  const client = useQueryClient();
  return {
    isOfFile: (error: unknown) => isFileError(client, error),
    forget: () =>
      client.removeQueries({ type: 'inactive', predicate: ({ state }) => state.error !== null }),
  };
}
