import { type ReactNode, useState } from 'react';
import { isFigure, type Observation, observationKey } from '../domain/figure.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { periodWords } from '../domain/period.ts';
import type { PublishedRow } from '../domain/releaseCoverage.ts';
import { misfitSign, observationWords, remarkWords, totalForcesWords } from '../domain/words.ts';
import { Pager } from '../ui/Pager.tsx';
import cells from '../ui/Table.module.css';
import { Table } from '../ui/Table.tsx';
import { usePagedRows } from '../ui/usePagedRows.ts';
import { FigureLink } from './FigureLink.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './PublishedTable.module.css';

interface PublishedTableProps {
  readonly caption: string;
  readonly rows: readonly PublishedRow[];
  /** The other half of where a figure stands: its release, or the pages it was read in. */
  readonly where: string;
  readonly whereOf: (observation: Observation) => ReactNode;
}

const pageSize = 50;

/** Published figures as they were printed, shown today or not, each leading to its page. */
export function PublishedTable({ caption, rows, where, whereOf }: PublishedTableProps) {
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const shown = usePagedRows(rows, page, pageSize);
  return (
    <>
      <Table label={caption} className={`${cells.wide} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Measure</th>
            <th scope="col">Period</th>
            <th scope="col" className={cells.number}>
              Offences
            </th>
            <th scope="col">Remarks</th>
            <th scope="col">{where}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={observationKey(row.observation)} row={row} where={whereOf(row.observation)} />
          ))}
        </tbody>
      </Table>
      <LeftOut
        shown={shown.length}
        all={rows.length}
        where="The page on the web has all of them."
      />
      {pages > 1 && <Pager page={page} pages={pages} onChange={setPage} />}
    </>
  );
}

function Row({ row, where }: { readonly row: PublishedRow; readonly where: ReactNode }) {
  const { observation, area, table } = row;
  const words = observationWords(observation) + (row.misfits.length > 0 ? misfitSign : '');
  return (
    <tr>
      <th scope="row">{area.name}</th>
      <td>{table.measure.shortName}</td>
      <td>{periodWords(observation.period)}</td>
      <td className={cells.number}>
        <FigureLink figure={observation}>{row.isShown ? <b>{words}</b> : words}</FigureLink>
      </td>
      <td className={cells.remarks}>{remarksOf(row)}</td>
      <td className={styles.where}>{where}</td>
    </tr>
  );
}

function remarksOf({ observation, area, isShown, misfits }: PublishedRow): string {
  if (!isFigure(observation)) {
    return ['Asked, and gave no figure', observation.note].filter(Boolean).join('. ');
  }
  const { note } = observation;
  const remarks = [
    isShown ? 'Shown as the figure' : 'Not the figure shown',
    remarkWords(observation),
    ...misfits.map(shortMisfitWords),
    totalForcesWords(area, observation),
  ];
  return [remarks.filter(Boolean).join('; '), note].filter(Boolean).join('. ');
}
