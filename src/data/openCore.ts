let opening: Promise<void> | undefined;

/**
 * Fetches names, places, releases and residents, once: nothing of the core can be read before.
 * Rejects when they cannot be had; asked again after that, it fetches again.
 */
export function openCore(): Promise<void> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** How they are read is no part of the first script. */
async function open(): Promise<void> {
  const { fillCore } = await import('./files.ts');
  await fillCore();
}
