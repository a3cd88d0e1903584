import { memo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import { areaOf, type Core, forcesOf } from '../domain/dataset.ts';
import { MultiPicker } from '../ui/MultiPicker.tsx';
import { PlacesFailure } from './PlacesFailure.tsx';
import { forceItems, placeItems, placeNote } from './placeItems.ts';
import { usePlaceSearch } from './usePlaceSearch.ts';

interface ForcePickerProps {
  readonly core: Core;
  readonly chosen: readonly AreaSlug[];
  readonly most: number;
  readonly label: string;
  readonly onChange: (areas: AreaSlug[]) => void;
}

/** Finds a force by its name, its other names, or a place in its area; nothing is sent. */
export const ForcePicker = memo(function ForcePicker(props: ForcePickerProps) {
  const { core, chosen, most, label, onChange } = props;
  const search = usePlaceSearch();
  const { items, sure } = placeItems(search.found);
  const choose = (keys: readonly string[]) => {
    const forces = forcesOf(core).map(({ slug }) => slug);
    onChange(keys.flatMap((key) => forces.find((slug) => slug === key) ?? []));
  };
  return (
    <>
      <PlacesFailure names={search.names} />
      <MultiPicker
        label={label}
        hint="Force, town or council"
        items={search.query.trim() === '' ? forceItems(forcesOf(core)) : items}
        sure={sure}
        note={placeNote(search)}
        chosen={forceItems(chosen.map((slug) => areaOf(core, slug)))}
        most={most}
        query={search.query}
        field={search.field}
        onTouch={search.ask}
        onQuery={search.onQuery}
        onChange={choose}
      />
    </>
  );
}, isSame);

/** Parsing an address makes a new array each time, often with the same forces. */
function isSame(one: ForcePickerProps, other: ForcePickerProps): boolean {
  return (
    one.core === other.core &&
    one.most === other.most &&
    one.label === other.label &&
    one.onChange === other.onChange &&
    one.chosen.join() === other.chosen.join()
  );
}
