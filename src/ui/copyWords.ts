/** Copies words; gives what to say: what was done, or the words where the browser refuses. */
export async function copyWords(words: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(words);
    return done;
  } catch {
    return `Copy this by hand: ${words}`;
  }
}
