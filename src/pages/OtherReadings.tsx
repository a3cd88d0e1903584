import type { Breakdown, ContextFigure } from '../domain/breakdown.ts';
import { contextValueWords } from '../domain/contextWords.ts';
import { areaOf, type Dataset } from '../domain/dataset.ts';
import { qualifiedWords } from '../domain/partWords.ts';
import { periodWords } from '../domain/period.ts';
import { decimalWords } from '../domain/words.ts';
import cells from '../ui/Table.module.css';
import { Table } from '../ui/Table.tsx';
import published from './PublishedTable.module.css';
import styles from './SourcesPage.module.css';

interface OtherReadingsProps {
  readonly dataset: Dataset;
  readonly breakdowns: readonly Breakdown[];
  readonly context: readonly ContextFigure[];
}

/** Numbers that are no count of a measure: parts of one, and what stands beside them. */
export function OtherReadings({ dataset, breakdowns, context }: OtherReadingsProps) {
  return (
    <>
      {breakdowns.length > 0 && (
        <Readings
          heading="Parts of figures"
          heads={['Area', 'Measure', 'Period', 'Part', 'Number']}
          rows={breakdowns.map((part) => [
            areaOf(dataset, part.area).name,
            dataset.measures.get(part.measure)?.shortName ?? part.measure,
            periodWords(part.period),
            part.category,
            partReadingWords(part),
          ])}
        />
      )}
      {context.length > 0 && (
        <Readings
          heading="Other kinds of numbers"
          heads={['Area', 'What it is', 'Period', 'Number', 'Note']}
          rows={context.map((figure) => [
            areaOf(dataset, figure.area).name,
            figure.topic.name,
            periodWords(figure.period),
            contextValueWords(figure),
            figure.note,
          ])}
        />
      )}
    </>
  );
}

/** "about 48 per cent of offences where the platform was recorded". */
function partReadingWords({ value, unit, qualifier }: Breakdown): string {
  return qualifiedWords(
    qualifier,
    `${decimalWords(value)} ${unit.replace(/^percent/, 'per cent')}`,
  );
}

interface ReadingsProps {
  readonly heading: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Readings({ heading, heads, rows }: ReadingsProps) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      <Table label={heading} className={`${cells.wide} ${published.table}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((words, at) =>
                at === 0 ? (
                  <th key={heads[at]} scope="row">
                    {words}
                  </th>
                ) : (
                  <td key={heads[at]}>{words}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
