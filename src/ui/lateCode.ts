const failures = new Set<() => void>();
const underway = new Set<Promise<unknown>>();

/** What failed to load is fetched again when it is next asked for. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

/** Code that was asked for and is not here yet. */
export function codeUnderway(): readonly Promise<unknown>[] {
  return [...underway];
}

/** Code that comes when it is first asked for. */
export interface LateCode<T> {
  /** The same promise each time, until a failure is forgotten. */
  readonly load: () => Promise<T>;
  /** Undefined until it is here. */
  readonly here: () => T | undefined;
}

/** Fetched once; unlike what an import alone would do, a failed fetch can be forgotten. */
export function lateCode<T>(fetchIt: () => Promise<T>): LateCode<T> {
  let loading: Promise<T> | undefined;
  let here: T | undefined;
  const start = () => {
    const started = fetchIt();
    underway.add(started);
    started.then(
      (code) => {
        underway.delete(started);
        here = code;
        // React reads a promise that says so without waiting: a server draws only once.
        Object.assign(started, { status: 'fulfilled', value: code });
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
  const load = () => {
    loading ??= start();
    return loading;
  };
  return { load, here: () => here };
}
