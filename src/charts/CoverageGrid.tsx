import { type MouseEvent, memo, type ReactNode, useId, useRef } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import {
  type Counts,
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  kindsIn,
  type YearCounts,
} from '../domain/coverage.ts';
import { cellWords, kindWords } from '../domain/coverageWords.ts';
import type { Period, PeriodSlug } from '../domain/period.ts';
import { regionWords } from '../domain/regionWords.ts';
import { forceWords, misfitSign } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import styles from './CoverageGrid.module.css';
import { KindMark } from './CoverageKey.tsx';
import { Patterns } from './Patterns.tsx';

interface CoverageGridProps {
  readonly caption: string;
  readonly coverage: Coverage;
  /** The rows that are shown; the counts are always of all. */
  readonly rows: readonly CoverageRow[];
  readonly chosen: readonly AreaSlug[];
  /** The year that is looked at elsewhere on the page. */
  readonly year: PeriodSlug;
  readonly link: LinkOf;
}

/** Links a cell to where it comes from; called only for cells that something was published for. */
type LinkOf = (cell: CoverageCell, content: ReactNode) => ReactNode;

/** With more forces than this, each region is one row of totals, which also renders quickly. */
const mostCells = 2000;

/** As many years as fit side by side in a wide window. */
const mostFitting = 16;

/** Forces by years: each cell a mark with its word. It is a real table, so it needs no second one. */
export function CoverageGrid(props: CoverageGridProps) {
  const id = useId();
  const end = useRef<HTMLDivElement>(null);
  const { coverage, rows, caption } = props;
  const handleSkip = (event: MouseEvent) => {
    // The address says what is shown, not where on the page the reader is.
    event.preventDefault();
    end.current?.focus();
  };
  const all = coverage.counts[0]?.all.forces ?? 0;
  const inside = coverage.counts[0]?.englandAndWales.forces ?? 0;
  const years = coverage.years.length;
  const regions = regionsIn(rows);
  const isSummed = regions.length > 1 && rows.length * years > mostCells;
  return (
    <div>
      {isSummed && (
        <p>
          Each region is one row here: how many of its forces have a figure. Choose a region or a
          force to see the answers themselves.
        </p>
      )}
      <a className={`${styles.skip} screen-only`} href={`#${id}-end`} onClick={handleSkip}>
        Skip the grid
      </a>
      <section
        className={`sideways ${styles.box} ${years > mostFitting ? '' : styles.fitting}`}
        tabIndex={0}
        aria-label={caption}
      >
        <svg className={styles.patterns} aria-hidden="true">
          <Patterns id={id} />
        </svg>
        <table className={styles.grid}>
          <caption className="unseen">{caption}</caption>
          <Years years={coverage.years} year={props.year} />
          <CountRows
            heading={`England and Wales: ${inside} forces`}
            coverage={coverage}
            of={({ englandAndWales }) => englandAndWales}
          />
          {regions.map((region) => (
            <Region key={region} {...props} region={region} isSummed={isSummed} id={id} />
          ))}
          <CountRows heading={`All ${all} forces`} coverage={coverage} of={({ all }) => all} />
        </table>
      </section>
      <div id={`${id}-end`} ref={end} tabIndex={-1} />
    </div>
  );
}

function Years({ years, year }: { readonly years: readonly Period[]; readonly year: PeriodSlug }) {
  return (
    <thead>
      <tr>
        <th scope="col">Force</th>
        {years.map(({ slug, text }) => (
          <th key={slug} scope="col" className={slug === year ? styles.chosenYear : undefined}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function regionsIn(rows: readonly CoverageRow[]): string[] {
  return [...new Set(rows.map(({ area }) => area.region))];
}

interface RegionProps extends CoverageGridProps {
  readonly region: string;
  /** Of its forces, only those that were chosen have a row. */
  readonly isSummed: boolean;
  readonly id: string;
}

/** The forces of a region. Its heading repeats the years, for long tables, or has the totals. */
function Region({ region, rows, coverage, chosen, isSummed, link, id }: RegionProps) {
  const inside = rows.filter(({ area }) => area.region === region);
  const isChosen = ({ area }: CoverageRow) => chosen.includes(area.slug);
  return (
    <tbody>
      <tr className={styles.region}>
        <th scope="rowgroup">
          <Text>
            {regionWords(region)}
            {isSummed && `: ${forceWords(inside.length)}`}
          </Text>
        </th>
        {coverage.years.map(({ slug, text }, at) => (
          <td key={slug}>
            {isSummed ? figuresAt(inside, at) : <span aria-hidden="true">{text}</span>}
          </td>
        ))}
      </tr>
      {(isSummed ? inside.filter(isChosen) : inside).map((row) => (
        <ForceRow key={row.area.slug} row={row} isChosen={isChosen(row)} link={link} id={id} />
      ))}
    </tbody>
  );
}

/** How many have a figure in that year. */
function figuresAt(rows: readonly CoverageRow[], year: number): number {
  return rows.filter(({ cells }) => cells[year]?.kind === 'figure').length;
}

interface ForceRowProps {
  readonly row: CoverageRow;
  readonly isChosen: boolean;
  readonly link: LinkOf;
  readonly id: string;
}

/** Memoised: a choice renders one row again, not all of them. */
const ForceRow = memo(function ForceRow({ row, isChosen, link, id }: ForceRowProps) {
  return (
    <tr className={isChosen ? styles.chosen : undefined}>
      <th scope="row">{row.area.name}</th>
      {row.cells.map((cell) => {
        const mark = <CellMark cell={cell} id={id} />;
        return (
          <td key={cell.period.slug} className={styles.cell}>
            {cell.hasPublished ? link(cell, mark) : mark}
          </td>
        );
      })}
    </tr>
  );
});

function CellMark({ cell, id }: { readonly cell: CoverageCell; readonly id: string }) {
  return (
    <>
      <KindMark kind={cell.kind} id={id} words={cellWords(cell)} />
      {cell.isQuestioned && (
        <span className={styles.sign} aria-hidden="true">
          {misfitSign}
        </span>
      )}
    </>
  );
}

interface CountRowsProps {
  readonly heading: string;
  readonly coverage: Coverage;
  readonly of: (counts: YearCounts) => Counts;
}

/** How many forces gave each kind of answer, year by year. */
function CountRows({ heading, coverage, of }: CountRowsProps) {
  const { counts } = coverage;
  const kinds = kindsIn(coverage).filter((kind) => counts.some((year) => of(year).kinds[kind] > 0));
  return (
    <tbody className={styles.counts}>
      <tr className={styles.region}>
        <th scope="rowgroup">{heading}</th>
        {counts.map(({ period }) => (
          <td key={period.slug} />
        ))}
      </tr>
      {kinds.map((kind) => (
        <tr key={kind}>
          <th scope="row">{kindWords(kind)}</th>
          {counts.map((year) => (
            <td key={year.period.slug}>{of(year).kinds[kind]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
