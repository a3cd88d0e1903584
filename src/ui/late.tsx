import { type ComponentType, use, useEffect, useRef } from 'react';

const failures = new Set<() => void>();
const underway = new Set<Promise<unknown>>();

/** What failed to load is fetched again when it is next shown. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/** Code that was asked for and is not here yet. */
export function codeUnderway(): readonly Promise<unknown>[] {
  return [...underway];
}

/** A component whose code comes later; {@link load} asks for it before it is shown. */
export type LateComponent<P extends object> = ComponentType<P> & {
  readonly load: () => Promise<unknown>;
};

/**
 * A component whose code is fetched when it is first shown. Unlike with React's own `lazy`, a
 * failed fetch can be forgotten, so that trying again fetches again.
 */
export function late<P extends object>(fetchIt: () => Promise<ComponentType<P>>): LateComponent<P> {
  let loading: Promise<ComponentType<P>> | undefined;
  const load = () => {
    loading ??= start();
    return loading;
  };
  const start = () => {
    const started = fetchIt();
    underway.add(started);
    started.then(
      (component) => {
        underway.delete(started);
        // React reads a promise that says so without waiting: a server draws only once.
        Object.assign(started, { status: 'fulfilled', value: component });
      },
      () => {
        underway.delete(started);
        failures.add(() => {
          loading = undefined;
        });
      },
    );
    return started;
  };
  function Late(props: P) {
    const drawn = useRef<ComponentType<P>>(undefined);
    // Read once: what is drawn already waits for nothing, however often it is drawn again.
    const Loaded = drawn.current ?? use(load());
    useEffect(() => {
      drawn.current = Loaded;
    }, [Loaded]);
    return <Loaded {...props} />;
  }
  return Object.assign(Late, { load });
}
