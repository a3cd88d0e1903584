import { memo, useDeferredValue, useMemo } from 'react';
import { useLocation } from 'react-router';
import { catalogueSheet } from '../charts/catalogueSheet.ts';
import { download } from '../charts/download.ts';
import { csvOf } from '../charts/sheet.ts';
import { useDataset } from '../data/useFiles.ts';
import { type CatalogueEntry, catalogueOf, catalogueRow } from '../domain/catalogue.ts';
import { type Dataset, tablesOf } from '../domain/dataset.ts';
import type { Month } from '../domain/release.ts';
import { countWords } from '../domain/words.ts';
import { useSteady } from '../ui/useSteady.ts';
import { changed, parse } from '../url/address.ts';
import { tableChoices, tableDefaults } from '../url/choices.ts';
import { type View, type ViewKey, viewKeys } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { DataFilters } from './DataFilters.tsx';
import styles from './DataPage.module.css';
import { DataTable } from './DataTable.tsx';
import { AsOfNotice } from './ExplorerContent.tsx';
import { Page } from './Page.tsx';
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
  const setView = useSteady((patch: Partial<View>) =>
    go({ search: changed(view, patch, choices) }, { replace: true }),
  );
  return (
    <Page
      title="Data"
      heading="Every figure"
      lead="Each row is one published figure with its release. Where a force and year has several, one is shown elsewhere on this site and the others stay here beside it."
    >
      <AddressNotice ignored={ignored} />
      {view.asof !== 'all' && <AsOfNotice month={view.asof} />}
      <DataFilters dataset={dataset} view={view} setView={setView} />
      <Found dataset={dataset} view={shown} setView={setView} />
    </Page>
  );
}

function readAddress(dataset: Dataset, search: string): AddressRead<ViewKey> {
  const { measure } = parse(search, ['measure'], { ...tableDefaults, core: dataset }).view;
  const choices = tableChoices(dataset, tablesOf(dataset, measure));
  return { ...parse(search, viewKeys, choices), choices };
}

interface FoundProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly setView: (patch: Partial<View>) => void;
}

/** How many fit, a way to take them along, and the table. */
const Found = memo(function Found({ dataset, view, setView }: FoundProps) {
  const asOf = view.asof === 'all' ? undefined : view.asof;
  const catalogue = useMemo(() => catalogueFor(dataset, view, asOf), [dataset, view, asOf]);
  const handleDownload = () => {
    const rows = catalogue.map((entry) => catalogueRow(dataset, entry, asOf));
    download(`${fileName(view)}.csv`, csvOf(catalogueSheet(dataset, rows)));
  };
  return (
    <>
      <div className={styles.bar}>
        <p role="status">
          {countWords(catalogue.length)} {catalogue.length === 1 ? 'figure' : 'figures'}
        </p>
        <button className={styles.download} type="button" onClick={handleDownload}>
          Download these as CSV
        </button>
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

function catalogueFor(dataset: Dataset, view: View, asOf: Month | undefined): CatalogueEntry[] {
  const { measure, period, areas, region, sort } = view;
  const question = { measure, period, areas, region, sort };
  return catalogueOf(dataset, asOf === undefined ? question : { ...question, asOf });
}

/** Says the place and the time, never the offence. */
function fileName({ areas, period }: View): string {
  return ['flagged', areas.join('-') || 'data', period === 'all' ? '' : period]
    .filter(Boolean)
    .join('-');
}
