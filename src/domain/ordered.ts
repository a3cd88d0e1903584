/**
 * For `sort`: the lesser of two first. Equals stay in the order they came in, which a comparison
 * of two answers only (`one < other ? -1 : 1`) leaves to each browser's own way of sorting.
 */
export function ascending<Value extends string | number>(one: Value, other: Value): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
