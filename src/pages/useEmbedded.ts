import { useMemo, useState } from 'react';
import { useSteady } from '../ui/useSteady.ts';
import { format } from '../url/address.ts';
import type { View } from '../url/view.ts';
import type { EmbedAbout } from './EmbedFrame.tsx';
import { type LoadedView, type SetView, useLoadedView } from './useExplorer.ts';

interface Embedded {
  readonly loaded: LoadedView;
  readonly setView: SetView;
  readonly about: EmbedAbout;
}

/** A view in a frame: what a reader chooses in it stays there, and no address is written. */
export function useEmbedded(page: string, fixed: Partial<View> = {}): Embedded {
  const { loaded: asked } = useLoadedView();
  const [chosen, setChosen] = useState(fixed);
  const loaded = useMemo(() => ({ ...asked, view: { ...asked.view, ...chosen } }), [asked, chosen]);
  const setView: SetView = useSteady((patch) => {
    setChosen({ ...chosen, ...(typeof patch === 'function' ? patch(loaded.view) : patch) });
  });
  const whole = page + format({ ...asked.view, ...fixed }, asked.choices);
  const { dataset, table, asOf, ignored } = asked;
  return { loaded, setView, about: { whole, dataset, table, asOf, ignored } };
}
