import { memo, useDeferredValue, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useDataset } from '../data/useFiles.ts';
import { type CatalogueEntry, catalogueOf } from '../domain/catalogue.ts';
import { type Dataset, tablesOf } from '../domain/dataset.ts';
import { catalogueRows } from '../domain/fileRows.ts';
import { quoteOf } from '../domain/quote.ts';
import type { Month } from '../domain/release.ts';
import { numbered } from '../domain/words.ts';
import { Announcement } from '../ui/Announcement.tsx';
import { useSteady } from '../ui/useSteady.ts';
import { changed, format, parse } from '../url/address.ts';
import { asofMonth, tableChoices, tableDefaults } from '../url/choices.ts';
import { type TableKey, type TableView, tableKeys } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import { DataFilters, summaryOf } from './DataFilters.tsx';
import styles from './DataPage.module.css';
import { DataTable } from './DataTable.tsx';
import { ForPrograms } from './ForPrograms.tsx';
import { fileName, placesOf } from './fileName.ts';
import { Page } from './Page.tsx';
import { Share } from './Share.tsx';
import type { AddressRead } from './useAddress.ts';
import { useGo } from './useGo.ts';

export function DataPage() {
  const { search } = useLocation();
  const dataset = useDataset();
  const read = useMemo(() => readAddress(dataset, search), [dataset, search]);
  // Filters show at once what was asked for, so that a hand never waits; the table follows.
  const shown = useDeferredValue(read.view);
  const { view, choices, ignored } = read;
  const go = useGo();
  const setView = useSteady((patch: Partial<TableView>) =>
    go({ search: changed(view, patch, choices) }, { replace: true }),
  );
  return (
    <Page
      title="Data"
      query={format(view, choices)}
      heading="Every figure"
      lead="Each row is one published figure with its release. Where a force and year has several, one is shown elsewhere on this site and the others stay here beside it."
    >
      <AddressNotice ignored={ignored} />
      {view.asof !== 'all' && <AsOfNotice month={view.asof} />}
      <DataFilters dataset={dataset} view={view} setView={setView} />
      <Found dataset={dataset} view={shown} setView={setView} />
      <ForPrograms />
    </Page>
  );
}

function readAddress(dataset: Dataset, search: string): AddressRead<TableKey> {
  const { measure } = parse(search, ['measure'], { ...tableDefaults, core: dataset }).view;
  const choices = tableChoices(dataset, tablesOf(dataset, measure));
  return { ...parse(search, tableKeys, choices), choices };
}

interface FoundProps {
  readonly dataset: Dataset;
  readonly view: TableView;
  readonly setView: (patch: Partial<TableView>) => void;
}

/** How many fit, a way to take them along, and the table. */
const Found = memo(function Found({ dataset, view, setView }: FoundProps) {
  const asOf = asofMonth(view.asof);
  const catalogue = useMemo(() => catalogueFor(dataset, view, asOf), [dataset, view, asOf]);
  const readings = useMemo(() => catalogue.map(({ observation }) => observation), [catalogue]);
  const count = numbered(catalogue.length, 'figure');
  return (
    <>
      <div className={styles.bar}>
        <p>{count}</p>
        <Announcement words={`${count}: ${summaryOf(dataset, view)}.`} />
        <Share
          dataset={dataset}
          asOf={asOf}
          title="Every published figure of offences recorded by police"
          sentence={() => quoteOf(dataset, foundWords(dataset, view, catalogue), readings, asOf)}
          figures={readings}
          file={{
            name: fileOf(dataset, view),
            rows: () => catalogueRows(dataset, catalogue, asOf),
            isAll: format(view, tableDefaults) === '',
          }}
        />
      </div>
      <DataTable
        dataset={dataset}
        catalogue={catalogue}
        asOf={asOf}
        view={view}
        setView={setView}
      />
    </>
  );
});

function catalogueFor(
  dataset: Dataset,
  view: TableView,
  asOf: Month | undefined,
): CatalogueEntry[] {
  const { measure, period, areas, region, sort } = view;
  return catalogueOf(dataset, { measure, period, areas, region, sort, asOf });
}

/** How many figures of what a file holds. */
function foundWords(
  { measures }: Dataset,
  { measure }: TableView,
  found: readonly unknown[],
): string {
  const of = measure === 'all' ? 'all measures' : (measures.get(measure)?.name ?? measure);
  return `${numbered(found.length, 'published figure')} of ${of}: offences recorded by police, each with its release`;
}

/** All that it is filtered by, and never the offence. */
function fileOf(dataset: Dataset, view: TableView): string {
  const { measure, period } = view;
  return fileName(dataset, {
    page: 'data',
    measure: measure === 'all' ? undefined : dataset.measures.get(measure),
    what: [placesOf(view), period === 'all' ? undefined : period],
    asOf: asofMonth(view.asof),
  });
}
