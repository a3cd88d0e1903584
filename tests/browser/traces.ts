import type { Page } from '@playwright/test';

/** All that the page left in the browser. */
export async function traces(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ...(window.name === '' ? [] : [`window.name ${window.name}`]),
  ]);
  return [...cookies, ...stored];
}

/** Beginnings of words that no title and no name of a download has: Sussex and Essex are places. */
export const offence =
  /(^|[^a-z])(sex|abus|groom|offen[cs]|imag|rape|exploit|porn|obscen|child|victim|crim|cyber|nude)/i;
