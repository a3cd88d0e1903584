import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { type Core, oneNamed } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Period, PeriodSlug } from '../domain/period.ts';
import { type Option, Select } from '../ui/Select.tsx';
import { mostAreas } from '../url/keys.ts';
import type { View } from '../url/view.ts';
import { useAsked } from './ExplorerContent.tsx';
import styles from './FilterBar.module.css';
import { ForcePicker } from './ForcePicker.tsx';
import type { LoadedView, SetView } from './useExplorer.ts';

interface FiltersProps {
  /** The choices in a few words, for the closed filters of a small screen. */
  readonly summary: string;
  /** How the controls are laid out on a wide screen. */
  readonly layout?: string | undefined;
  readonly children: ReactNode;
}

/** Filters in a row; on a small screen one line that expands. */
export function Filters({ summary, layout = '', children }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const handleKeyDown = ({ key, target }: KeyboardEvent) => {
    // An open list takes the first Escape.
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
      <div id={id} className={`${styles.fields} ${layout}`} data-open={isOpen}>
        {children}
      </div>
    </section>
  );
}

interface FilterBarProps {
  readonly setView: SetView;
  /** Pages without a single year leave the year out. */
  readonly hasPeriod?: boolean;
  /** How the figures are drawn: rate or count, and the like. */
  readonly controls?: ReactNode;
}

/** The filters that all explorers share; only those that change are rendered. */
export function FilterBar({ setView, hasPeriod = true, controls }: FilterBarProps) {
  const asked = useAsked();
  const { dataset, measure, years, period, view } = asked;
  const handleMeasure = useCallback(({ slug }: Measure) => setView({ measure: slug }), [setView]);
  return (
    <Filters summary={summaryOf(asked, hasPeriod)}>
      <MeasureSelect core={dataset} value={measure.slug} onChange={handleMeasure} />
      {hasPeriod && <YearSelect years={years} value={period.slug} setView={setView} />}
      <PlaceFilters core={dataset} view={view} setView={setView}>
        {controls}
      </PlaceFilters>
    </Filters>
  );
}

interface PlaceFiltersProps {
  readonly core: Core;
  readonly view: Pick<View, 'region' | 'areas'>;
  readonly setView: (patch: Partial<View>) => void;
  /** Stands between the two. */
  readonly children?: ReactNode;
}

/** Where: a region, and forces, which have a row of their own. */
export function PlaceFilters({ core, view, setView, children }: PlaceFiltersProps) {
  const handleRegion = useCallback((region: View['region']) => setView({ region }), [setView]);
  const handleAreas = useCallback((areas: View['areas']) => setView({ areas }), [setView]);
  return (
    <>
      <RegionSelect core={core} value={view.region} onChange={handleRegion} />
      {children}
      <div className={styles.forces} data-chosen={view.areas.length > 0 || undefined}>
        <ForcePicker
          core={core}
          label="Forces"
          chosen={view.areas}
          most={mostAreas}
          onChange={handleAreas}
        />
      </div>
    </>
  );
}

interface YearSelectProps {
  readonly years: readonly Period[];
  readonly value: PeriodSlug;
  readonly setView: FilterBarProps['setView'];
}

function YearSelect({ years, value, setView }: YearSelectProps) {
  const options = [...years].reverse().map(({ slug, text }) => ({ value: slug, label: text }));
  const choose = (chosen: string) =>
    setView({ period: years.find(({ slug }) => slug === chosen)?.slug ?? value });
  return <Select label="Year" value={value} options={options} onChange={choose} />;
}

/** Without the forces, which the drawing names: one more line would move it under a finger that chooses. */
function summaryOf({ measure, period, dataset, view }: LoadedView, hasPeriod: boolean): string {
  const region = view.region === 'all' ? undefined : dataset.regions.get(view.region)?.name;
  return [measure.shortName, hasPeriod ? period.text : undefined, region]
    .filter(Boolean)
    .join(' · ');
}

interface MeasureSelectProps {
  readonly core: Core;
  readonly value: string;
  readonly onChange: (measure: Measure) => void;
}

const MeasureSelect = memo(function MeasureSelect(props: MeasureSelectProps) {
  const { core, value, onChange } = props;
  const options = measureOptions(core);
  const choose = (slug: string) => {
    const measure = oneNamed(core.measures, slug);
    if (measure) onChange(measure);
  };
  return <Select label="Measure" value={value} options={options} onChange={choose} />;
});

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
  readonly isLabelUnseen?: boolean;
}

export const RegionSelect = memo(function RegionSelect(props: RegionSelectProps) {
  const { core, value, onChange, isLabelUnseen = false } = props;
  const regions = [...core.regions.values()];
  const options = [
    { value: 'all', label: 'All regions' },
    ...regions.map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  const choose = (slug: string) =>
    onChange(regions.find((region) => region.slug === slug)?.slug ?? 'all');
  return <Select label="Region" {...{ value, options, isLabelUnseen }} onChange={choose} />;
});
