/** Resolves after so many milliseconds; after 0, once pending events are handled. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
