import type { Area } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Mark } from '../domain/mark.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import {
  countMarkWords,
  countWords,
  missingWords,
  othersWords,
  per10kWords,
  remarkWords,
} from '../domain/words.ts';
import { FigureLink } from './FigureLink.tsx';
import styles from './ForcePage.module.css';

interface YearTableProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profile: MeasureProfile;
}

/** Every year of one measure for one force, newest first, with what else was published. */
export function YearTable({ dataset, profile, force }: YearTableProps) {
  const { trend, table } = profile;
  return (
    <div
      className={styles.scroll}
      role="group"
      tabIndex={0}
      aria-label={`Years of ${table.measure.shortName}`}
    >
      <table className={styles.table}>
        <caption className="unseen">
          {table.measure.name}: offences recorded by {force.name}, years to March
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className={styles.number}>
              Offences
            </th>
            <th scope="col" className={styles.number}>
              Per 10,000
            </th>
            <th scope="col">Also published, and remarks</th>
          </tr>
        </thead>
        <tbody>
          {[...trend.points].reverse().map(({ label, mark }) =>
            mark ? (
              <tr key={label}>
                <th scope="row">{label}</th>
                <MarkCells dataset={dataset} mark={mark} />
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </div>
  );
}

function MarkCells({ dataset, mark }: { readonly dataset: Dataset; readonly mark: Mark }) {
  if (mark.is !== 'value' && mark.is !== 'withheld') {
    return (
      <>
        <td className={styles.number}>
          <em>{missingWords(mark.is)}</em>
        </td>
        <td className={styles.number}>–</td>
        <td>{missingRemarks(dataset, mark)}</td>
      </>
    );
  }
  const { figure, rate } = mark;
  return (
    <>
      <td className={styles.number}>
        <FigureLink figure={figure}>{countMarkWords(mark)}</FigureLink>
      </td>
      <td className={styles.number}>{rate.is === 'rate' ? per10kWords(rate.per10k) : '–'}</td>
      <td>{remarks(dataset, mark)}</td>
    </>
  );
}

type Shown = Extract<Mark, { figure: unknown }>;

function remarks(dataset: Dataset, { figure, misfits, others }: Shown): string {
  // Two releases that differ are said as "also published".
  const reasons = misfits.filter(({ is }) => is !== 'differ').map(shortMisfitWords);
  return [alsoWords(othersWords(dataset, figure, others)), remarkWords(figure), ...reasons]
    .filter(Boolean)
    .join('; ');
}

function missingRemarks(dataset: Dataset, { answer, others }: Exclude<Mark, Shown>): string {
  const other =
    answer.is === 'not-comparable'
      ? `${countWords(answer.figure.value)}, another definition: ${answer.figure.note}`
      : '';
  return [alsoWords(othersWords(dataset, undefined, others)), other].filter(Boolean).join('; ');
}

function alsoWords(others: readonly string[]): string {
  return others.length > 0 ? `also published: ${others.join(', ')}` : '';
}
