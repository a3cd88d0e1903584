import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { catalogueCsv } from '../charts/catalogueCsv.ts';
import { download } from '../charts/download.ts';
import { allMeasures, core } from '../data/files.ts';
import { useDataset } from '../data/useDataset.ts';
import {
  type Catalogue,
  type CatalogueRow,
  catalogueOf,
  orderingByValue,
} from '../domain/catalogue.ts';
import { type Dataset, releaseOf } from '../domain/dataset.ts';
import { isFigure } from '../domain/figure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { periodWords } from '../domain/period.ts';
import { dateWords } from '../domain/release.ts';
import {
  countWords,
  misfitSign,
  observationWords,
  per10kWords,
  remarkWords,
} from '../domain/words.ts';
import { Link } from '../ui/Link.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { measureIn, parseView } from '../url/codecs.ts';
import { changedSearch, forceAddress } from '../url/links.ts';
import { mostAreas, tableFrame, type View } from '../url/view.ts';
import { AddressNotice } from './AddressNotice.tsx';
import styles from './DataPage.module.css';
import { FigureLink } from './FigureLink.tsx';
import { Filters, measureOptions, RegionSelect } from './FilterBar.tsx';
import { ForcePicker } from './ForcePicker.tsx';
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

function Figures({ dataset, search }: { readonly dataset: Dataset; readonly search: string }) {
  const navigate = useNavigate();
  const frame = useMemo(() => tableFrame(dataset, dataset.tables.values()), [dataset]);
  const { view, ignored } = useMemo(() => parseView(search, frame), [search, frame]);
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
  const latest = useRef({ view, frame, navigate });
  useLayoutEffect(() => {
    latest.current = { view, frame, navigate };
  });
  const setView = useCallback((patch: Partial<View>) => {
    const { view, frame, navigate } = latest.current;
    navigate({ search: changedSearch(view, patch, frame) }, { replace: true });
  }, []);
  const handleDownload = async () =>
    download(`${fileName(view)}.csv`, await catalogueCsv(dataset, catalogue));
  return (
    <>
      <AddressNotice ignored={ignored} />
      <DataFilters dataset={dataset} view={view} setView={setView} />
      <div className={styles.bar}>
        <p role="status">
          {countWords(catalogue.length)} {catalogue.length === 1 ? 'figure' : 'figures'}
        </p>
        <button className={styles.download} type="button" onClick={handleDownload}>
          Download these as CSV
        </button>
      </div>
      <PagedTable
        key={search}
        dataset={dataset}
        catalogue={catalogue}
        view={view}
        setView={setView}
      />
    </>
  );
}

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

interface DataFiltersProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly setView: (patch: Partial<View>) => void;
}

function DataFilters({ dataset, view, setView }: DataFiltersProps) {
  const measure = view.measure === 'all' ? undefined : core.measures.get(view.measure);
  const handleRegion = useCallback((region: View['region']) => setView({ region }), [setView]);
  const handleAreas = useCallback((areas: View['areas']) => setView({ areas }), [setView]);
  return (
    <Filters summary={`${measure?.shortName ?? 'All measures'} · ${view.period.replace('-', '/')}`}>
      <MeasureFilter value={view.measure} setView={setView} />
      <PeriodFilter dataset={dataset} value={view.period} setView={setView} />
      <RegionSelect core={core} value={view.region} onChange={handleRegion} />
      <ForcePicker
        core={core}
        label="Forces"
        chosen={view.areas}
        most={mostAreas}
        onChange={handleAreas}
      />
    </Filters>
  );
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

const pageSize = 25;

interface PagedTableProps extends DataFiltersProps {
  readonly catalogue: Catalogue;
}

function PagedTable({ dataset, catalogue, view, setView }: PagedTableProps) {
  const [page, setPage] = useState(0);
  const shown = useMemo(
    () => catalogue.rows(page * pageSize, (page + 1) * pageSize),
    [catalogue, page],
  );
  const pages = Math.max(1, Math.ceil(catalogue.length / pageSize));
  if (catalogue.length === 0) return <p>No published figure fits these filters.</p>;
  return (
    <>
      <section className={styles.scroll} tabIndex={0} aria-label="Figures">
        <table className={styles.table}>
          <thead>
            <tr>
              <SortHead label="Area" sort="name" view={view} setView={setView} />
              <th scope="col">Measure</th>
              <th scope="col">Period</th>
              <SortHead label="Offences" sort="value" view={view} setView={setView} />
              <th scope="col" className={styles.number}>
                Per 10,000
              </th>
              <th scope="col">Release</th>
              <th scope="col">Remarks</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={keyOf(row)} dataset={dataset} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <Pager page={page} pages={pages} onChange={setPage} />
    </>
  );
}

/** No two rows of a file share all of these. */
function keyOf({ observation, area, table }: CatalogueRow): string {
  const { period, release, qualifier } = observation;
  const value = isFigure(observation) ? observation.value : '';
  return [table.measure.slug, area.slug, period.text, release, value, qualifier].join(' ');
}

interface SortHeadProps {
  readonly label: string;
  readonly sort: View['sort'];
  readonly view: View;
  readonly setView: (patch: Partial<View>) => void;
}

function SortHead({ label, sort, view, setView }: SortHeadProps) {
  const isOn = view.sort === sort;
  const direction = sort === 'name' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      aria-sort={isOn ? direction : 'none'}
      className={sort === 'value' ? styles.number : undefined}
    >
      <button className={styles.sort} type="button" onClick={() => setView({ sort })}>
        {label}
        <span aria-hidden="true">{isOn ? (sort === 'name' ? ' ▲' : ' ▼') : ''}</span>
      </button>
    </th>
  );
}

function Row({ dataset, row }: { readonly dataset: Dataset; readonly row: CatalogueRow }) {
  const { observation, area, table, isShown, rate } = row;
  const release = releaseOf(dataset, observation.release);
  const remarks = [
    isFigure(observation) ? remarkWords(observation) : '',
    ...row.misfits.map(shortMisfitWords),
    isShown || !isFigure(observation) ? '' : 'not the figure shown',
    isFigure(observation) && observation.forces ? `${observation.forces} forces` : '',
    observation.note,
  ];
  return (
    <tr>
      <th scope="row">
        {area.kind === 'force' ? <Link to={forceAddress(area.slug)}>{area.name}</Link> : area.name}
      </th>
      <td>{table.measure.shortName}</td>
      <td>{periodWords(observation.period)}</td>
      <td className={styles.number}>
        <FigureLink figure={observation}>
          {isShown ? <b>{observationWords(observation)}</b> : observationWords(observation)}
          {row.misfits.length > 0 && misfitSign}
        </FigureLink>
      </td>
      <td className={styles.number}>{rate?.is === 'rate' ? per10kWords(rate.per10k) : '–'}</td>
      <td>
        {release.publisher}, {dateWords(release.published)}
      </td>
      <td className={styles.remarks}>{remarks.filter(Boolean).join('. ')}</td>
    </tr>
  );
}
