/** Fulfilled after so many milliseconds; after 0, once the page has answered what waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
