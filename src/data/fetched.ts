/** Addresses whose last answer was of no use: the browser may have kept it. */
const useless = new Set<string>();

/**
 * The text of a published file, which stands there as JSON. Rejects when the file cannot be had,
 * was cut short, or is something else.
 */
export async function textAt(address: string): Promise<string> {
  try {
    const text = await fetchText(address, useless.has(address) ? 'reload' : 'default');
    useless.delete(address);
    return text;
  } catch (error) {
    useless.add(address);
    throw error;
  }
}

async function fetchText(address: string, cache: RequestCache): Promise<string> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  const text: unknown = await answer.json();
  if (typeof text !== 'string') throw new Error(`${address} holds no text.`);
  return text;
}
