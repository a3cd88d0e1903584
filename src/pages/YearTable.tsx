import { rateCell } from '../charts/markCells.ts';
import { alsoPublishedWords } from '../domain/alsoPublished.ts';
import type { Area } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isShownMark, isTooFew, type Mark } from '../domain/mark.ts';
import { absenceWords, countMarkWords } from '../domain/markWords.ts';
import { shortMisfitWords } from '../domain/misfitWords.ts';
import { noteBy } from '../domain/note.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import type { Month } from '../domain/release.ts';
import { countWords, remarkWords } from '../domain/words.ts';
import cells from '../ui/Table.module.css';
import { Table } from '../ui/Table.tsx';
import { FigureLink } from './FigureLink.tsx';
import styles from './ForcePage.module.css';

interface YearTableProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profile: MeasureProfile;
  readonly asOf: Month | undefined;
}

/** Every year of one measure for one force, newest first, with what else was published. */
export function YearTable({ dataset, profile, force, asOf }: YearTableProps) {
  const { trend, table } = profile;
  return (
    <Table
      label={`Years of ${table.measure.shortName}`}
      caption={`${table.measure.name}: offences recorded by ${force.name}, years to March`}
      className={styles.years ?? ''}
    >
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className={cells.number}>
            Offences
          </th>
          <th scope="col" className={cells.number}>
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
              <MarkCells dataset={dataset} mark={mark} asOf={asOf} />
            </tr>
          ) : null,
        )}
      </tbody>
    </Table>
  );
}

interface MarkCellsProps extends Pick<YearTableProps, 'dataset' | 'asOf'> {
  readonly mark: Mark;
}

function MarkCells({ dataset, mark, asOf }: MarkCellsProps) {
  return (
    <>
      <td className={cells.number}>
        {isShownMark(mark) ? (
          <FigureLink figure={mark.figure}>{countMarkWords(mark)}</FigureLink>
        ) : (
          <em>{absenceWords(mark.is, mark)}</em>
        )}
      </td>
      <td className={cells.number}>{isShownMark(mark) ? rateCell(mark.rate).words : '–'}</td>
      <td>{remarks(dataset, mark, asOf)}</td>
    </>
  );
}

function remarks(dataset: Dataset, mark: Mark, asOf: Month | undefined): string {
  const shown = isShownMark(mark) ? mark : undefined;
  // Two releases that differ are said as "also published".
  const misfits = shown?.misfits.filter(({ is }) => is !== 'differ') ?? [];
  const isFew = shown?.rate.is === 'rate' && isTooFew(shown.figure);
  const said = [
    ...alsoPublishedWords(dataset, shown?.figure, mark.others),
    shown ? remarkWords(shown.figure) : otherDefinition(mark, asOf),
    isFew ? 'too few to be compared' : '',
    ...misfits.map(shortMisfitWords),
  ];
  return said.filter(Boolean).join('; ');
}

/** What was published, where it is not the figure. */
function otherDefinition(mark: Mark, asOf: Month | undefined): string {
  if (isShownMark(mark)) return '';
  const { answer } = mark;
  if (answer.is !== 'not-comparable' && answer.is !== 'doubtful') return '';
  const { value, note } = answer.figure;
  const what = answer.is === 'doubtful' ? 'published, and not believed' : 'another definition';
  const said = noteBy(note, asOf);
  return `${countWords(value)}, ${what}${said && `: ${said}`}`;
}
