import { useState } from 'react';
import { capital } from '../domain/capital.ts';
import { type CatalogueEntry, type CatalogueRow, catalogueRow } from '../domain/catalogue.ts';
import { type Dataset, releaseOf } from '../domain/dataset.ts';
import { isFigure, observationKey } from '../domain/figure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { periodWords } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { ratedWords, residentGroupWords } from '../domain/rateWords.ts';
import { dateWords, type Month } from '../domain/release.ts';
import { misfitSign, observationWords, remarkWords, totalForcesWords } from '../domain/words.ts';
import { Pager } from '../ui/Pager.tsx';
import cells from '../ui/Table.module.css';
import { Table } from '../ui/Table.tsx';
import { Text } from '../ui/Text.tsx';
import { usePagedRows } from '../ui/usePagedRows.ts';
import { forceAddress } from '../url/links.ts';
import type { TableView } from '../url/view.ts';
import styles from './DataPage.module.css';
import { FigureLink } from './FigureLink.tsx';
import { LeftOut } from './LeftOut.tsx';
import { SiteLink } from './SiteLink.tsx';

const pageSize = 25;

interface DataTableProps {
  readonly dataset: Dataset;
  readonly catalogue: readonly CatalogueEntry[];
  readonly asOf: Month | undefined;
  readonly view: TableView;
  readonly setView: (patch: Partial<TableView>) => void;
}

/** One page of rows, and the ways to the others. */
export function DataTable({ dataset, catalogue, asOf, view, setView }: DataTableProps) {
  const [turned, setTurned] = useState({ view, page: 0 });
  // Each view begins with its first page.
  const page = turned.view === view ? turned.page : 0;
  const pages = Math.max(1, Math.ceil(catalogue.length / pageSize));
  const entries = usePagedRows(catalogue, page, pageSize);
  const rows = entries.map((entry) => catalogueRow(dataset, entry, asOf));
  if (catalogue.length === 0) return <p>No published figure fits these filters.</p>;
  return (
    <>
      <Table
        label="Figures"
        caption="Published figures that fit the filters, one in each row"
        className={`${cells.wide} ${styles.table}`}
      >
        <thead>
          <tr>
            <SortHead label="Area" sort="name" view={view} setView={setView} />
            <th scope="col">Measure</th>
            <th scope="col">Period</th>
            <SortHead label="Offences" sort="value" view={view} setView={setView} />
            <th scope="col" className={cells.number}>
              Per 10,000 residents
            </th>
            <th scope="col">Release</th>
            <th scope="col">Remarks</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={observationKey(row.observation)} dataset={dataset} row={row} />
          ))}
        </tbody>
      </Table>
      <LeftOut
        shown={rows.length}
        all={catalogue.length}
        where="The CSV file of this page has all of them."
      />
      <Pager page={page} pages={pages} onChange={(page) => setTurned({ view, page })} />
    </>
  );
}

interface SortHeadProps {
  readonly label: string;
  readonly sort: TableView['sort'];
  readonly view: TableView;
  readonly setView: (patch: Partial<TableView>) => void;
}

function SortHead({ label, sort, view, setView }: SortHeadProps) {
  const isOn = view.sort === sort;
  const direction = sort === 'name' ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      aria-sort={isOn ? direction : 'none'}
      className={sort === 'value' ? cells.number : undefined}
    >
      <button className={styles.sort} type="button" onClick={() => setView({ sort })}>
        <Text>{label}</Text>
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
    isFigure(observation) ? totalForcesWords(area, observation) : '',
    row.note,
  ];
  return (
    <tr>
      <th scope="row">
        {area.kind === 'force' ? (
          <SiteLink to={forceAddress(area.slug)}>{area.name}</SiteLink>
        ) : (
          area.name
        )}
      </th>
      <td>{table.measure.shortName}</td>
      <td>{periodWords(observation.period)}</td>
      <td className={cells.number}>
        <FigureLink figure={observation}>
          {isShown ? <b>{observationWords(observation)}</b> : observationWords(observation)}
          <Text>{row.misfits.length > 0 && misfitSign}</Text>
        </FigureLink>
      </td>
      <td className={cells.number}>{rateOfWords(rate)}</td>
      <td>{`${release.publisher}, ${dateWords(release.published)}`}</td>
      <td className={cells.remarks}>{remarks.filter(Boolean).map(capital).join('. ')}</td>
    </tr>
  );
}

/** "5.6 under 18": rows of different measures stand over different residents. */
function rateOfWords(rate: Rate | undefined): string {
  return rate?.is === 'rate' ? `${ratedWords(rate)} ${residentGroupWords(rate.group)}` : '–';
}
