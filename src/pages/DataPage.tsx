import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { catalogueCsv } from '../charts/catalogueCsv.ts';
import { download } from '../charts/download.ts';
import { allMeasures, core } from '../data/files.ts';
import { useDataset } from '../data/useDataset.ts';
import { catalogueOf, orderingByValue } from '../domain/catalogue.ts';
import type { Dataset } from '../domain/dataset.ts';
import { countWords } from '../domain/words.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useSteady } from '../ui/useSteady.ts';
import { type Ignored, measureIn, parseView } from '../url/codecs.ts';
import { changedSearch } from '../url/links.ts';
import { type Frame, tableFrame, type View } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { DataFilters } from './DataFilters.tsx';
import styles from './DataPage.module.css';
import { DataTable } from './DataTable.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Page } from './Page.tsx';

export function DataPage() {
  const { search } = useLocation();
  const slug = measureIn(search, { core, defaultMeasure: 'all' });
  const measures = useMemo(
    () => (slug === 'all' ? allMeasures : allMeasures.filter((measure) => measure.slug === slug)),
    [slug],
  );
  const loading = useDataset(measures);
  return (
    <Page
      title="Data"
      heading="Every figure"
      lead="Each row is one published figure with its release. Where a force and year has several, one is shown elsewhere on this site and the others stay here beside it."
    >
      {loading.is === 'loading' && <Skeleton shape="page" label="Loading every figure" />}
      {loading.is === 'failed' && <LoadFailure loading={loading} isBeside={false} />}
      {loading.is === 'ready' && <Figures dataset={loading.dataset} search={search} />}
    </Page>
  );
}

/** A view of the figures, by the address that asked for it. */
interface Asked {
  readonly dataset: Dataset;
  readonly frame: Frame;
  readonly search: string;
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

function useAsked(dataset: Dataset, search: string): Asked {
  const frame = useMemo(() => tableFrame(dataset, dataset.tables.values()), [dataset]);
  return useMemo(
    () => ({ dataset, frame, search, ...parseView(search, frame) }),
    [dataset, frame, search],
  );
}

function Figures({ dataset, search }: { readonly dataset: Dataset; readonly search: string }) {
  const navigate = useNavigate();
  const asked = useAsked(dataset, search);
  // Filters show at once what was asked for, so that a hand never waits; the table follows.
  const shown = useDeferredValue(asked);
  const setView = useSteady((patch: Partial<View>) => {
    navigate({ search: changedSearch(asked.view, patch, asked.frame) }, { replace: true });
  });
  return (
    <>
      <AddressNotice ignored={asked.ignored} />
      <DataFilters dataset={dataset} view={asked.view} setView={setView} />
      <Found shown={shown} setView={setView} />
    </>
  );
}

interface FoundProps {
  readonly shown: Asked;
  readonly setView: (patch: Partial<View>) => void;
}

/** How many fit, a way to take them along, and the table. */
const Found = memo(function Found({ shown, setView }: FoundProps) {
  const { dataset, search, view } = shown;
  const catalogue = useMemo(() => {
    const { period, areas, region, sort, asof } = view;
    const asOf = asof === 'all' ? {} : { asOf: asof };
    return catalogueOf(dataset, { period, areas, region, sort, ...asOf });
  }, [dataset, view]);
  const { asof } = view;
  useEffect(
    () => inSteps(orderingByValue(dataset, asof === 'all' ? undefined : asof)),
    [dataset, asof],
  );
  const handleDownload = async () =>
    download(`${fileName(view)}.csv`, await catalogueCsv(dataset, catalogue));
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
        search={search}
        view={view}
        setView={setView}
      />
    </>
  );
});

/** Goes on whenever the page has nothing else to do; gives what stops it. */
function inSteps(work: Generator<void, void, void>): () => void {
  let timer = window.setTimeout(step);
  function step() {
    if (!work.next().done) timer = window.setTimeout(step);
  }
  return () => window.clearTimeout(timer);
}

/** Says the place and the time, never the offence. */
function fileName({ areas, period }: View): string {
  return ['flagged', areas.join('-') || 'data', period === 'all' ? '' : period]
    .filter(Boolean)
    .join('-');
}
