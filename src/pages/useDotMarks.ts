import { useMemo } from 'react';
import { fillOf } from '../charts/MapMarks.tsx';
import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer } from '../domain/map.ts';
import { markName } from '../domain/markWords.ts';

/** How each dot is named and filled: as on the map. The same functions until the answer changes. */
export function useDotMarks(answer: MapAnswer) {
  return useMemo(() => {
    const marks = new Map(answer.marks.map((one) => [one.area.slug, one]));
    return {
      wordsOf: (area: AreaSlug) => {
        const shown = marks.get(area);
        return shown ? `${shown.area.name}: ${markName(shown.mark)}` : '';
      },
      fillOf: (area: AreaSlug) => {
        const shown = marks.get(area);
        return shown ? fillOf(answer, shown) : '';
      },
    };
  }, [answer]);
}
