import { type ComponentType, use } from 'react';

const failures = new Set<() => void>();

/** Failed pages are fetched again when they are next shown. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/**
 * A page whose code is fetched when it is first shown. Unlike with React's own `lazy`, a failed
 * fetch can be forgotten, so that trying again fetches again.
 */
export function latePage(load: () => Promise<ComponentType>): ComponentType {
  let loading: Promise<ComponentType> | undefined;
  const start = () => {
    const started = load();
    started.catch(() => {
      failures.add(() => {
        loading = undefined;
      });
    });
    return started;
  };
  return function LatePage() {
    loading ??= start();
    const Page = use(loading);
    return <Page />;
  };
}
