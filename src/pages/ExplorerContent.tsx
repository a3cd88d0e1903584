import { type ComponentType, createContext, useContext, useDeferredValue } from 'react';
import { useIsLoading } from '../data/useFiles.ts';
import { isHeldBy } from '../domain/dataset.ts';
import { viewKeys } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import type { Explorer, LoadedView, SetView } from './useExplorer.ts';

export interface DrawnProps {
  /** The deferred view: it may lag behind the address. */
  readonly loaded: LoadedView;
  readonly setView: SetView;
}

interface ExplorerContentProps {
  readonly explorer: Explorer;
  /** Must be wrapped in `memo`, otherwise deferring has no effect. */
  readonly Drawn: ComponentType<DrawnProps>;
}

const Asked = createContext<LoadedView | undefined>(undefined);

/** The newest view, for controls: they respond at once, and the drawing follows (`useDeferredValue`). */
export function useAsked(): LoadedView {
  const asked = useContext(Asked);
  if (!asked) throw new Error('Nothing was asked for outside of an explorer.');
  return asked;
}

/** An explorer's content with its notices: ignored parts of the address, month. */
export function ExplorerContent({ explorer, Drawn }: ExplorerContentProps) {
  const { loaded, setView } = explorer;
  // What was on the screen stays there while the next drawing, or a file that it needs, is on its way.
  const deferred = useDeferredValue(loaded);
  // A choice of forces is drawn in one step with the controls: in two, it takes half as long again.
  const drawn = isSameButForces(loaded, deferred) ? loaded : deferred;
  const isLoading = useIsLoading();
  return (
    <Asked value={loaded}>
      {drawn !== loaded && isLoading && <p role="status">Loading the figures…</p>}
      <AddressNotice ignored={loaded.ignored} />
      {loaded.asOf && (
        <AsOfNotice
          month={loaded.asOf}
          isHeld={isHeldBy(loaded.dataset, loaded.table, loaded.asOf)}
        />
      )}
      <Drawn loaded={drawn} setView={setView} />
    </Asked>
  );
}

function isSameButForces({ view }: LoadedView, { view: other }: LoadedView): boolean {
  return viewKeys.every((key) => key === 'areas' || view[key] === other[key]);
}
