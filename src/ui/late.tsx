import { type ComponentType, use } from 'react';

const failures = new Set<() => void>();

/** What failed to load is fetched again when it is next shown. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/**
 * A component whose code is fetched when it is first shown. Unlike with React's own `lazy`, a
 * failed fetch can be forgotten, so that trying again fetches again.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loading: Promise<ComponentType<P>> | undefined;
  const start = () => {
    const started = load();
    started.catch(() => {
      failures.add(() => {
        loading = undefined;
      });
    });
    return started;
  };
  return function Late(props: P) {
    loading ??= start();
    const Loaded = use(loading);
    return <Loaded {...props} />;
  };
}
