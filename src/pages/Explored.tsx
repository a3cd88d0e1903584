import { type ComponentType, createContext, useContext, useDeferredValue } from 'react';
import { monthOf, monthWords } from '../domain/period.ts';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AddressNotice } from './AddressNotice.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import type { Explorer, LoadedView, SetView } from './useExplorer.ts';

export interface DrawnProps {
  /** What is drawn: a moment behind what was asked for. */
  readonly loaded: LoadedView;
  readonly setView: SetView;
}

interface ExploredProps {
  readonly explorer: Explorer;
  /** Remembers what it has drawn (`memo`), or nothing would be won by drawing it later. */
  readonly Drawn: ComponentType<DrawnProps>;
}

const Asked = createContext<LoadedView | undefined>(undefined);

/** What the reader asked for last. Controls show it at once, so that a hand never waits; the drawing follows. */
export function useAsked(): LoadedView {
  const asked = useContext(Asked);
  if (!asked) throw new Error('Nothing was asked for outside of an explorer.');
  return asked;
}

/** An explorer's content with what there is to say about it: loading, failed, ignored, as of. */
export function Explored({ explorer, Drawn }: ExploredProps) {
  const { loaded, loading, setView } = explorer;
  const drawn = useDeferredValue(loaded) ?? loaded;
  return (
    <Asked value={loaded}>
      {loading.is === 'failed' && <LoadFailure loading={loading} isBeside={loaded !== undefined} />}
      {loading.is === 'loading' && loaded && <p role="status">Loading the figures…</p>}
      {loaded && <AddressNotice ignored={loaded.ignored} />}
      {loaded?.asOf && <AsOfNotice month={loaded.asOf} />}
      {drawn ? (
        <Drawn loaded={drawn} setView={setView} />
      ) : (
        loading.is === 'loading' && <Skeleton shape="page" label="Loading the figures" />
      )}
    </Asked>
  );
}

export function AsOfNotice({ month }: { readonly month: string }) {
  const [year, number] = month.split('-').map(Number);
  return (
    <Notice>
      Only figures published by the end of {monthWords(monthOf(year ?? 0, number ?? 1))} are shown.
    </Notice>
  );
}
