import { memo } from 'react';
import { periodsOf } from '../domain/catalogue.ts';
import { type Core, type Dataset, oneNamed, tablesOf } from '../domain/dataset.ts';
import { periodWords } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import { Select } from '../ui/Select.tsx';
import { asofMonth } from '../url/choices.ts';
import type { TableView } from '../url/view.ts';
import { Filters, measureOptions, PlaceFilters } from './FilterBar.tsx';

interface DataFiltersProps {
  readonly dataset: Dataset;
  readonly view: TableView;
  readonly setView: (patch: Partial<TableView>) => void;
}

export function DataFilters({ dataset, view, setView }: DataFiltersProps) {
  return (
    <Filters summary={summaryOf(dataset, view)}>
      <MeasureFilter core={dataset} value={view.measure} setView={setView} />
      <PeriodFilter
        dataset={dataset}
        measure={view.measure}
        value={view.period}
        asof={view.asof}
        setView={setView}
      />
      <PlaceFilters core={dataset} view={view} setView={setView} />
    </Filters>
  );
}

export function summaryOf(dataset: Dataset, view: TableView): string {
  const measure = view.measure === 'all' ? undefined : dataset.measures.get(view.measure);
  return `${measure?.shortName ?? 'All measures'} · ${timeWords(dataset, view)}`;
}

function timeWords(dataset: Dataset, view: TableView): string {
  if (view.period === 'all') return 'all periods';
  for (const { periods } of dataset.tables.values()) {
    const period = periods.get(view.period);
    if (period) return periodWords(period);
  }
  return view.period;
}

interface MeasureFilterProps {
  readonly core: Core;
  readonly value: TableView['measure'];
  readonly setView: DataFiltersProps['setView'];
}

const MeasureFilter = memo(function MeasureFilter({ core, value, setView }: MeasureFilterProps) {
  const options = [{ value: 'all', label: 'All measures' }, ...measureOptions(core)];
  const choose = (chosen: string) =>
    setView({ measure: oneNamed(core.measures, chosen)?.slug ?? 'all' });
  return <Select label="Measure" value={value} options={options} onChange={choose} />;
});

interface PeriodFilterProps {
  readonly dataset: Dataset;
  readonly measure: TableView['measure'];
  readonly value: TableView['period'];
  readonly asof: TableView['asof'];
  readonly setView: DataFiltersProps['setView'];
}

const PeriodFilter = memo(function PeriodFilter(props: PeriodFilterProps) {
  const { dataset, measure, value, asof, setView } = props;
  const periods = periodOptions(dataset, tablesOf(dataset, measure), value, asof);
  const options = [{ value: 'all', label: 'All periods' }, ...periods];
  const choose = (chosen: string) =>
    setView({ period: periods.find((option) => option.value === chosen)?.value ?? 'all' });
  return <Select label="Period" value={value} options={options} onChange={choose} />;
});

/** Financial years newest first, then the other spans; as of a month those published by then. */
function periodOptions(
  dataset: Dataset,
  tables: readonly Table[],
  value: TableView['period'],
  asof: TableView['asof'],
) {
  const known = periodsOf(dataset, tables, asofMonth(asof));
  const asked = periodsOf(dataset, tables).filter(
    (period) => period.slug === value && !known.includes(period),
  );
  return [...asked, ...known].map((period) => ({
    value: period.slug,
    label: periodWords(period),
    group: period.isYear ? 'Financial years' : 'Other spans',
  }));
}
