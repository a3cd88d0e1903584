import { type ComponentType, use } from 'react';
import { lateCode } from './lateCode.ts';

/** A component whose code comes later; {@link load} asks for it before it is shown. */
export type LateComponent<P extends object> = ComponentType<P> & {
  readonly load: () => Promise<unknown>;
};

/**
 * A component whose code is fetched when it is first shown. Unlike with React's own `lazy`, a
 * failed fetch can be forgotten, so that trying again fetches again.
 */
export function late<P extends object>(fetchIt: () => Promise<ComponentType<P>>): LateComponent<P> {
  const { load } = lateCode(fetchIt);
  function Late(props: P) {
    const Loaded = use(load());
    return <Loaded {...props} />;
  }
  return Object.assign(Late, { load });
}
