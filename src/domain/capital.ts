/** Words as the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words as they stand inside a sentence. */
export function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
