import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';

interface RovingProps {
  /** Those with a mark in the drawing. */
  readonly areas: readonly AreaSlug[];
  readonly selected: readonly AreaSlug[];
  /** Where a key leads from a force; undefined for a key that does not move. */
  readonly next: (area: AreaSlug, key: string) => AreaSlug | undefined;
  /** The force that a click means, where that is not the one whose mark was hit. */
  readonly clicked?: (event: MouseEvent<SVGSVGElement>) => AreaSlug | undefined;
  readonly onPoint: (area: AreaSlug | undefined) => void;
  readonly onSelect: (area: AreaSlug) => void;
}

/**
 * The forces of a drawing as one stop of the Tab key, which moves by keys; Enter or Space chooses,
 * Escape hides the words of the one in focus. Each mark has its force in `data-area`.
 */
export function useRovingStop(props: RovingProps) {
  const { areas, selected, next, clicked, onPoint, onSelect } = props;
  const [reached, setReached] = useState<AreaSlug>();
  const [isByKey, setIsByKey] = useState(false);
  // The force that was reached last may have no mark in another year.
  const wanted = [reached, ...selected].find((area) => area !== undefined && areas.includes(area));
  const areaAt = (target: EventTarget) => areaOf(target, areas);
  const choose = (area: AreaSlug) => {
    setReached(area);
    onSelect(area);
  };
  const handleKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const area = areaAt(event.target);
    if (event.key === 'Escape') onPoint(undefined);
    // With these, a key is the browser's: Alt and the left arrow go back.
    if (area === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(area);
      return;
    }
    const to = next(area, event.key);
    if (to === undefined) return;
    event.preventDefault();
    setIsByKey(true);
    setReached(to);
    event.currentTarget.querySelector<SVGElement>(`[data-area="${to}"]`)?.focus();
  };
  const handleClick = (event: MouseEvent<SVGSVGElement>) => {
    const area = clicked?.(event) ?? areaAt(event.target);
    // A link to a force is the browser's where it is to open in another tab.
    if (area === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(area);
  };
  return {
    stop: wanted ?? areas[0],
    areaAt,
    handlers: {
      // WebKit shows no focus ring on what a script focuses after a click (:focus-visible).
      'data-by-key': isByKey || undefined,
      onPointerDown: () => setIsByKey(false),
      onClick: handleClick,
      onKeyDown: handleKeyDown,
      onFocus: ({ target }: FocusEvent) => onPoint(areaAt(target)),
      // From one mark to another, the other tells where the focus is now.
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (!relatedTarget || !areaAt(relatedTarget)) onPoint(undefined);
      },
    },
  };
}

/** The force whose mark an event happened on, or whose part of an inset. */
function areaOf(target: EventTarget, areas: readonly AreaSlug[]): AreaSlug | undefined {
  const element = target instanceof Element ? target.closest('[data-area], [data-inset-of]') : null;
  const slug = element?.getAttribute('data-area') ?? element?.getAttribute('data-inset-of');
  return areas.find((area) => area === slug);
}
