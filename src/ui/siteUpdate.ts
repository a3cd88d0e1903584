import { isLeaving, reload, replaceState } from '../safety/leaving.ts';

/** Names the build this page came from; the same name stands in the published `build.json`. */
declare const __BUILD__: string;

/**
 * Reloads the page where the site was published again since it was opened: its old files may be
 * gone. Once for each new build, never in a loop: the history entry remembers which build the page
 * was renewed for, and outlives the reload without any storage.
 */
export async function reloadIfUpdated(): Promise<void> {
  if (isLeaving()) return;
  const published = await publishedBuild();
  if (published === undefined || published === __BUILD__) return;
  const state: unknown = window.history.state;
  const before = typeof state === 'object' && state !== null ? state : {};
  if ('renewedFor' in before && before.renewedFor === published) return;
  replaceState({ ...before, renewedFor: published });
  reload();
}

async function publishedBuild(): Promise<string | undefined> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}build.json`, { cache: 'no-store' });
    const content: unknown = await answer.json();
    if (typeof content !== 'object' || content === null || !('build' in content)) return undefined;
    return typeof content.build === 'string' ? content.build : undefined;
  } catch {
    // Offline, or no such file: nothing is known of a new build, so nothing is done.
    return undefined;
  }
}

/**
 * Reloads the page and all of its files, whatever the browser kept of them: a script that once
 * came in pieces would be kept for ever, as its name never stands for anything else.
 */
export async function reloadAllFiles(): Promise<void> {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = new Set(files.filter((name) => name.startsWith(assets())));
  await Promise.allSettled([...own].map((file) => fetch(file, { cache: 'reload' })));
  reload();
}

function assets(): string {
  return new URL(`${import.meta.env.BASE_URL}assets/`, window.location.href).href;
}
