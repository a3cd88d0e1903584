/** Addresses whose last answer was of no use: the browser may have kept it. */
const useless = new Set<string>();

/**
 * What a published JSON file holds. Rejects when the file cannot be had, was cut short, or is
 * something else: each says its own name.
 */
export async function fileAt(address: string, name: string): Promise<unknown> {
  try {
    const content = await fetchContent(address, name, useless.has(address) ? 'reload' : 'default');
    useless.delete(address);
    return content;
  } catch (error) {
    useless.add(address);
    throw error;
  }
}

async function fetchContent(address: string, name: string, cache: RequestCache): Promise<unknown> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  const json: unknown = await answer.json();
  if (typeof json === 'object' && json !== null && 'content' in json) {
    if ('file' in json && json.file === name) return json.content;
  }
  throw new Error(`${address} is not the file "${name}".`);
}
