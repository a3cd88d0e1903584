import { useState } from 'react';
import { useCouncils } from '../data/useDataset.ts';
import type { AreaSlug } from '../domain/area.ts';
import { areaOf, type Core, forcesOf } from '../domain/dataset.ts';
import { findForces } from '../domain/search.ts';
import { MultiPicker } from '../ui/MultiPicker.tsx';

interface ForcePickerProps {
  readonly core: Core;
  readonly chosen: readonly AreaSlug[];
  readonly most: number;
  readonly label: string;
  readonly onChange: (areas: AreaSlug[]) => void;
}

/** Finds a force by its name, its other names, or a council in its area; nothing is sent. */
export function ForcePicker({ core, chosen, most, label, onChange }: ForcePickerProps) {
  const [query, setQuery] = useState('');
  const councils = useCouncils();
  const matches = findForces(forcesOf(core), councils, query);
  const items = matches.map(({ force, because }) => ({
    key: force.slug,
    label: force.name,
    ...(because ? { detail: `because of ${because}` } : {}),
  }));
  const choose = (keys: readonly string[]) => {
    const forces = forcesOf(core).map(({ slug }) => slug);
    onChange(keys.flatMap((key) => forces.find((slug) => slug === key) ?? []));
  };
  return (
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
  );
}
