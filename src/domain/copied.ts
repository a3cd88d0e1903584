/**
 * The same text in memory of its own. What is cut from a longer text may be kept as a place in it,
 * and would hold on to all of it: a word to the file it was read in.
 */
export function copied<T extends string>(text: T): T {
  return JSON.parse(JSON.stringify(text));
}
