import { usePrinting } from './usePrinting.ts';

/** More would be a book. */
const mostOnPaper = 500;

/** The rows of one page of a table; on paper all of them, up to {@link mostOnPaper}. */
export function usePagedRows<T>(rows: readonly T[], page: number, size: number): readonly T[] {
  const isPrinting = usePrinting();
  return isPrinting ? rows.slice(0, mostOnPaper) : rows.slice(page * size, (page + 1) * size);
}
