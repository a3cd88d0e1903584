import { memo, useMemo, useState } from 'react';
import { useCouncils } from '../data/useDataset.ts';
import type { AreaSlug } from '../domain/area.ts';
import { areaOf, type Core, forcesOf } from '../domain/dataset.ts';
import { type Council, findForces } from '../domain/search.ts';
import { MultiPicker } from '../ui/MultiPicker.tsx';
import type { PickerItem } from '../ui/picker.ts';
import { CouncilsFailure, councilsIn } from './CouncilsFailure.tsx';

interface ForcePickerProps {
  readonly core: Core;
  readonly chosen: readonly AreaSlug[];
  readonly most: number;
  readonly label: string;
  readonly onChange: (areas: AreaSlug[]) => void;
}

/** Finds a force by its name, its other names, or a council in its area; nothing is sent. */
export const ForcePicker = memo(function ForcePicker(props: ForcePickerProps) {
  const { core, chosen, most, label, onChange } = props;
  const [query, setQuery] = useState('');
  const councils = useCouncils();
  const known = councilsIn(councils);
  const items = useMemo(() => itemsFor(core, known, query), [core, known, query]);
  const choose = (keys: readonly string[]) => {
    const forces = forcesOf(core).map(({ slug }) => slug);
    onChange(keys.flatMap((key) => forces.find((slug) => slug === key) ?? []));
  };
  return (
    <>
      <MultiPicker
        label={label}
        hint="Force, council or county"
        items={items}
        chosen={chosen.map((slug) => ({ key: slug, label: areaOf(core, slug).name }))}
        most={most}
        query={query}
        onQuery={setQuery}
        onChange={choose}
      />
      <CouncilsFailure late={councils} />
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

function itemsFor(core: Core, councils: readonly Council[], query: string): PickerItem[] {
  return findForces(forcesOf(core), councils, query).map(({ force, because }) => ({
    key: force.slug,
    label: force.name,
    ...(because ? { detail: `because of ${because}` } : {}),
  }));
}
