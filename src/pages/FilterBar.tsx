import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Core } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Option } from '../ui/Select.tsx';
import { Select } from '../ui/Select.tsx';
import { mostAreas, type View } from '../url/view.ts';
import styles from './FilterBar.module.css';
import { ForcePicker } from './ForcePicker.tsx';
import type { Reading } from './useExplorer.ts';

interface FiltersProps {
  /** The choice in a few words, for the one line of a small screen. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Filters in a row; on a small screen one line that opens. */
export function Filters({ summary, children }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const handleKeyDown = ({ key, target }: KeyboardEvent) => {
    // The first Escape is for an open list.
    const isList = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (key !== 'Escape' || !isOpen || (isList && target !== opener.current)) return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section
      className={`${styles.filters} screen-only`}
      aria-label="Filters"
      onKeyDown={handleKeyDown}
    >
      <button
        ref={opener}
        className={styles.opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.summary}>{summary}</span>
        <span className={styles.change}>{isOpen ? 'Close' : 'Change'}</span>
      </button>
      <div id={id} className={styles.fields} data-open={isOpen}>
        {children}
      </div>
    </section>
  );
}

interface FilterBarProps {
  readonly reading: Reading;
  readonly setView: (patch: Partial<View>) => void;
  /** Pages without a single year leave the year out. */
  readonly hasPeriod?: boolean;
}

/** The filters that all explorers share. */
export function FilterBar({ reading, setView, hasPeriod = true }: FilterBarProps) {
  const { dataset, measure, table, period, view } = reading;
  const years = table.years.toReversed().map(({ slug, text }) => ({ value: slug, label: text }));
  const chosenYear = (value: string) =>
    setView({ period: table.years.find(({ slug }) => slug === value)?.slug ?? period.slug });
  return (
    <Filters summary={summaryOf(reading, hasPeriod)}>
      <MeasureSelect
        core={dataset}
        value={measure.slug}
        onChange={(next) => setView({ measure: next.slug })}
      />
      {hasPeriod && (
        <Select label="Year" value={period.slug} options={years} onChange={chosenYear} />
      )}
      <RegionSelect core={dataset} value={view.region} onChange={(region) => setView({ region })} />
      <ForcePicker
        core={dataset}
        label="Forces"
        chosen={view.areas}
        most={mostAreas}
        onChange={(areas) => setView({ areas })}
      />
    </Filters>
  );
}

function summaryOf({ measure, period, dataset, view }: Reading, hasPeriod: boolean): string {
  const forces = view.areas.length;
  const region = view.region === 'all' ? undefined : dataset.regions.get(view.region)?.name;
  return [
    measure.shortName,
    hasPeriod ? period.text : undefined,
    region,
    forces > 0 ? `${forces} ${forces === 1 ? 'force' : 'forces'}` : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

interface MeasureSelectProps {
  readonly core: Core;
  readonly value: string;
  readonly onChange: (measure: Measure) => void;
}

function MeasureSelect({ core, value, onChange }: MeasureSelectProps) {
  const options = measureOptions(core);
  const choose = (slug: string) => {
    const measure = [...core.measures.values()].find((one) => one.slug === slug);
    if (measure) onChange(measure);
  };
  return <Select label="Measure" value={value} options={options} onChange={choose} />;
}

export function measureOptions(core: Core): Option[] {
  return [...core.measures.values()].map(({ slug, shortName, group }) => ({
    value: slug,
    label: shortName,
    group: group === 'online' ? 'Online' : 'All settings',
  }));
}

interface RegionSelectProps {
  readonly core: Core;
  readonly value: View['region'];
  readonly onChange: (region: View['region']) => void;
}

export function RegionSelect({ core, value, onChange }: RegionSelectProps) {
  const regions = [...core.regions.values()];
  const options = [
    { value: 'all', label: 'All regions' },
    ...regions.map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  const choose = (slug: string) =>
    onChange(regions.find((region) => region.slug === slug)?.slug ?? 'all');
  return <Select label="Region" value={value} options={options} onChange={choose} />;
}
