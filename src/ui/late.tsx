import { type ComponentType, createContext, memo, use, useContext } from 'react';
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
  const Given = createContext<P | undefined>(undefined);
  function Late(props: P) {
    return (
      <Given value={props}>
        <Awaiting />
      </Given>
    );
  }
  // Rendered once: what is drawn already waits for nothing, however often its props change.
  const Awaiting = memo(function Awaiting() {
    return <Drawn Code={use(load())} />;
  });
  function Drawn({ Code }: { readonly Code: ComponentType<P> }) {
    const props = useContext(Given);
    return props && <Code {...props} />;
  }
  return Object.assign(Late, { load });
}
