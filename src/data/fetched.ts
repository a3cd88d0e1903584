/**
 * The text of a published file, which stands there as JSON. Rejects when the file cannot be had,
 * was cut short, or is something else.
 */
export async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  const text: unknown = await answer.json();
  if (typeof text !== 'string') throw new Error(`${address} holds no text.`);
  return text;
}
