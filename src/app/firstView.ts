import type { QueryClient } from '@tanstack/react-query';
import { openCore } from '../data/openCore.ts';
import { forgetFailures } from '../ui/lateCode.ts';
import type { PageRoute } from './routes.ts';

/** How far a prerendered page is with being taken over. */
export type Progress = 'waiting' | 'failed' | 'here';

/** The code and the files by which a prerendered page comes alive. */
export interface FirstView {
  /** Fulfilled once all of them are here; a failure leaves the page as it stands. */
  readonly here: Promise<void>;
  /** Fulfilled once the page's controls work, by {@link live}. */
  readonly alive: Promise<void>;
  readonly live: () => void;
  readonly progress: () => Progress;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins to fetch, or tries again after a failure. */
  readonly fetchAll: () => void;
}

/** What the page shows is on the screen already, so that nothing it needs is in a hurry. */
export function firstViewOf(
  client: QueryClient,
  page: PageRoute,
  needs: readonly string[],
): FirstView {
  let progress: Progress = 'waiting';
  let isUnderway = false;
  const [here, arrive] = promised();
  const [alive, live] = promised();
  const listeners = new Set<() => void>();
  const become = (next: Progress) => {
    progress = next;
    isUnderway = false;
    if (next === 'here') arrive();
    for (const changed of listeners) changed();
  };
  const fetchAll = () => {
    if (isUnderway || progress === 'here') return;
    isUnderway = true;
    forgetFailures();
    Promise.all([page.Shown.load(), fetchFiles(client, needs)]).then(
      () => become('here'),
      () => become('failed'),
    );
  };
  const subscribe = (changed: () => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  };
  return { here, alive, live, progress: () => progress, subscribe, fetchAll };
}

/** How files are read is no part of the first script either. */
async function fetchFiles(client: QueryClient, needs: readonly string[]): Promise<void> {
  if (needs.length === 0) return;
  const [{ queryNamed }] = await Promise.all([import('../data/queries.ts'), openCore()]);
  await Promise.all(needs.map((name) => client.fetchQuery(queryNamed(name))));
}

function promised(): readonly [Promise<void>, () => void] {
  let fulfil: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    fulfil = resolve;
  });
  return [promise, () => fulfil()];
}
