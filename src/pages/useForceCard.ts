import { useMemo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { type Card, forceCard } from '../domain/card.ts';
import type { LoadedView } from './useExplorer.ts';
import type { MapAnswered } from './useMapAnswer.ts';

/** The words of a force in the view; undefined for one that the map does not have. */
export function useForceCard(
  { dataset, table, period, asOf }: LoadedView,
  { answer, benchmark }: MapAnswered,
  slug: AreaSlug,
): Card | undefined {
  return useMemo(() => {
    const mark = answer.marks.find(({ area }) => area.slug === slug);
    const question = { period, asOf };
    return mark && forceCard(dataset, table, mark.area, mark.mark, benchmark, question);
  }, [dataset, table, answer, benchmark, slug, period, asOf]);
}
