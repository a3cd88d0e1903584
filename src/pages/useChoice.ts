import { useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { useSteady } from '../ui/useSteady.ts';
import { fullWords, isFull, toggleArea } from './selection.ts';
import type { SetView } from './useExplorer.ts';

/** Chooses a force pressed in a drawing or lets go of it; where there is no room, `refused` says so. */
export function useChoice(areas: readonly AreaSlug[], setView: SetView) {
  const [refused, setRefused] = useState('');
  const choose = useSteady((area: AreaSlug) => {
    const isRefused = isFull(areas) && !areas.includes(area);
    setRefused(isRefused ? fullWords : '');
    if (!isRefused) setView(toggleArea(area));
  });
  return { choose, refused };
}
