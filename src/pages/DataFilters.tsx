import { memo } from 'react';
import { allMeasures, core } from '../data/files.ts';
import { periodsOf } from '../domain/catalogue.ts';
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
          <PeriodFilter
            dataset={asked.dataset}
            value={asked.view.period}
            asof={asked.view.asof}
            setView={setView}
          />
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
  readonly asof: View['asof'];
  readonly setView: DataFiltersProps['setView'];
}

const PeriodFilter = memo(function PeriodFilter(props: PeriodFilterProps) {
  const { dataset, value, asof, setView } = props;
  const periods = periodOptions(dataset, value, asof);
  const options = [{ value: 'all', label: 'All periods' }, ...periods];
  const choose = (chosen: string) =>
    setView({ period: periods.find((option) => option.value === chosen)?.value ?? 'all' });
  return <Select label="Period" value={value} options={options} onChange={choose} />;
});

/** Financial years newest first, then the other spans; as of a month those published by then. */
function periodOptions(dataset: Dataset, value: View['period'], asof: View['asof']) {
  const tables = [...dataset.tables.values()];
  const known = periodsOf(dataset, tables, asof === 'all' ? undefined : asof);
  const asked = periodsOf(dataset, tables).filter(
    (period) => period.slug === value && !known.includes(period),
  );
  return [...asked, ...known].map((period) => ({
    value: period.slug,
    label: periodWords(period),
    group: period.isYear ? 'Financial years' : 'Other spans',
  }));
}
