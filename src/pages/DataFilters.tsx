import { memo } from 'react';
import { allMeasures, core } from '../data/files.ts';
import type { Dataset } from '../domain/dataset.ts';
import { periodWords } from '../domain/period.ts';
import { Select } from '../ui/Select.tsx';
import type { View } from '../url/view.ts';
import { Filters, measureOptions, PlaceFilters } from './FilterBar.tsx';
import type { AskedOfAll } from './useAskedOfAll.ts';

interface DataFiltersProps {
  readonly measure: View['measure'];
  /** Undefined until its figures are here: only then it is known what there is to choose from. */
  readonly asked: Pick<AskedOfAll, 'dataset' | 'view'> | undefined;
  readonly setView: (patch: Partial<View>) => void;
}

export function DataFilters({ measure, asked, setView }: DataFiltersProps) {
  return (
    <Filters summary={summaryOf(measure, asked)}>
      <MeasureFilter value={measure} setView={setView} />
      {asked && (
        <>
          <PeriodFilter dataset={asked.dataset} value={asked.view.period} setView={setView} />
          <PlaceFilters view={asked.view} setView={setView} />
        </>
      )}
    </Filters>
  );
}

function summaryOf(slug: View['measure'], asked: DataFiltersProps['asked']): string {
  const measure = slug === 'all' ? undefined : core.measures.get(slug);
  return `${measure?.shortName ?? 'All measures'} · ${asked ? timeWords(asked) : 'all periods'}`;
}

function timeWords({ dataset, view }: NonNullable<DataFiltersProps['asked']>): string {
  if (view.period === 'all') return 'all periods';
  for (const { periods } of dataset.tables.values()) {
    const period = periods.get(view.period);
    if (period) return periodWords(period);
  }
  return view.period;
}

interface MeasureFilterProps {
  readonly value: View['measure'];
  readonly setView: DataFiltersProps['setView'];
}

const MeasureFilter = memo(function MeasureFilter({ value, setView }: MeasureFilterProps) {
  const options = [{ value: 'all', label: 'All measures' }, ...measureOptions(core)];
  const choose = (chosen: string) =>
    setView({ measure: allMeasures.find(({ slug }) => slug === chosen)?.slug ?? 'all' });
  return <Select label="Measure" value={value} options={options} onChange={choose} />;
});

interface PeriodFilterProps {
  readonly dataset: Dataset;
  readonly value: View['period'];
  readonly setView: DataFiltersProps['setView'];
}

const PeriodFilter = memo(function PeriodFilter({ dataset, value, setView }: PeriodFilterProps) {
  const periods = periodOptions(dataset);
  const options = [{ value: 'all', label: 'All periods' }, ...periods];
  const choose = (chosen: string) =>
    setView({ period: periods.find((option) => option.value === chosen)?.value ?? 'all' });
  return <Select label="Period" value={value} options={options} onChange={choose} />;
});

/** Financial years newest first, then the other spans. */
function periodOptions(dataset: Dataset) {
  const periods = new Map([...dataset.tables.values()].flatMap((table) => [...table.periods]));
  return [...periods.values()]
    .sort((one, other) => other.from - one.from || one.months - other.months)
    .map((period) => ({
      value: period.slug,
      label: periodWords(period),
      group: period.isYear ? 'Financial years' : 'Other spans',
    }));
}
