import { memo, useDeferredValue, useMemo } from 'react';
import { useLocation } from 'react-router';
import { catalogueSheet } from '../charts/catalogueSheet.ts';
import { download } from '../charts/download.ts';
import { csvOf } from '../charts/sheet.ts';
import { allMeasures, core } from '../data/files.ts';
import { useDataset } from '../data/useDataset.ts';
import { catalogueOf, catalogueRow } from '../domain/catalogue.ts';
import { countWords } from '../domain/words.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLast } from '../ui/useLast.ts';
import { useSteady } from '../ui/useSteady.ts';
import { changed, format, parse } from '../url/address.ts';
import { tableDefaults } from '../url/choices.ts';
import type { View } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { DataFilters } from './DataFilters.tsx';
import styles from './DataPage.module.css';
import { DataTable } from './DataTable.tsx';
import { AsOfNotice } from './Explored.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Page } from './Page.tsx';
import { type AskedOfAll, useAskedOfAll } from './useAskedOfAll.ts';
import { useGo } from './useGo.ts';

export function DataPage() {
  const { search } = useLocation();
  const slug = parse(search, ['measure'], { ...tableDefaults, core }).view.measure;
  const measures = useMemo(
    () => (slug === 'all' ? allMeasures : allMeasures.filter((measure) => measure.slug === slug)),
    [slug],
  );
  const loading = useDataset(measures);
  const asked = useLast(
    useAskedOfAll(loading.is === 'ready' ? loading.dataset : undefined, search),
  );
  // Filters show at once what was asked for, so that a hand never waits; the table follows.
  const shown = useDeferredValue(asked) ?? asked;
  const go = useGo();
  const setView = useSteady((patch: Partial<View>) => {
    const next = asked
      ? changed(asked.view, { measure: slug, ...patch }, asked.choices)
      : format({ measure: slug, ...patch }, tableDefaults);
    go({ search: next }, { replace: true });
  });
  return (
    <Page
      title="Data"
      heading="Every figure"
      lead="Each row is one published figure with its release. Where a force and year has several, one is shown elsewhere on this site and the others stay here beside it."
    >
      {loading.is === 'failed' && <LoadFailure loading={loading} isBeside={asked !== undefined} />}
      {asked && <AddressNotice ignored={asked.ignored} />}
      {asked && asked.view.asof !== 'all' && <AsOfNotice month={asked.view.asof} />}
      {/* Before anything has come, too: one measure is here sooner than all of them. */}
      <DataFilters measure={slug} asked={asked} setView={setView} />
      {loading.is === 'loading' && asked && <p role="status">Loading the figures…</p>}
      {shown ? (
        <Found shown={shown} setView={setView} />
      ) : (
        loading.is === 'loading' && <Skeleton shape="page" label="Loading every figure" />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly shown: AskedOfAll;
  readonly setView: (patch: Partial<View>) => void;
}

/** How many fit, a way to take them along, and the table. */
const Found = memo(function Found({ shown, setView }: FoundProps) {
  const { dataset, search, view } = shown;
  const asOf = view.asof === 'all' ? undefined : view.asof;
  const catalogue = useMemo(() => {
    const { measure, period, areas, region, sort } = view;
    const question = { measure, period, areas, region, sort };
    return catalogueOf(dataset, asOf === undefined ? question : { ...question, asOf });
  }, [dataset, view, asOf]);
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
        search={search}
        view={view}
        setView={setView}
      />
    </>
  );
});

/** Says the place and the time, never the offence. */
function fileName({ areas, period }: View): string {
  return ['flagged', areas.join('-') || 'data', period === 'all' ? '' : period]
    .filter(Boolean)
    .join('-');
}
