import type { As } from '../domain/mark.ts';
import { Toggle } from '../ui/Toggle.tsx';
import { words } from '../url/keys.ts';
import type { View } from '../url/view.ts';
import { drawnKind, isForRates, mapNames } from './DrawnMap.tsx';

interface MapKindToggleProps {
  readonly as: As;
  readonly map: View['map'];
  readonly setView: (patch: Pick<View, 'map'>) => void;
}

/** Tiles or outlines; outlines are for rates only. */
export function MapKindToggle({ as, map, setView }: MapKindToggleProps) {
  return (
    <Toggle
      label="Draw as"
      isLabelUnseen
      value={drawnKind(map, as)}
      choices={words.map}
      names={mapNames}
      off={as === 'rate' ? [] : words.map.filter((kind) => isForRates[kind])}
      onChange={(next) => setView({ map: next })}
    />
  );
}
