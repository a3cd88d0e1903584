import type { PartGroup, PartSeries } from '../domain/parts.ts';
import {
  dimensionWords,
  isPercent,
  type PartLine,
  partLines,
  seriesWords,
} from '../domain/partWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './PartBars.module.css';

interface PartBarsProps {
  readonly group: PartGroup;
  /** Time and place, for a reader who comes to the table alone. */
  readonly name: string;
}

/** The parts of one group: a table of words for each unit, with a bar in every row. */
export function PartBars({ group, name }: PartBarsProps) {
  return group.series.map((series) => (
    <SeriesTable key={series.unit} group={group} series={series} name={name} />
  ));
}

function SeriesTable({ group, series, name }: PartBarsProps & { readonly series: PartSeries }) {
  const scale = scaleOf(group, series);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <span className="unseen">{`${name}.`}</span> <Text>{seriesWords(group, series)}</Text>
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{dimensionWords[group.dimension]}</th>
          <th scope="col">{isPercent(series.unit) ? 'Per cent' : 'Offences'}</th>
        </tr>
      </thead>
      <tbody>
        {series.parts.map((part) => (
          <tr key={part.shown.category}>
            <th scope="row" className={styles.category}>
              {part.shown.category}
            </th>
            <td>
              {partLines(part).map((line) => (
                <div key={line.words} className={styles.line}>
                  {scale && <Bar line={line} scale={scale} />}
                  <span className={line.isShown ? styles.value : styles.also}>{line.words}</span>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Scale {
  /** The value at the right edge. */
  readonly full: number;
  /** Whether that edge is the whole that the parts are parts of. */
  readonly isWhole: boolean;
}

/**
 * Against the whole where it is known exactly, else against the largest part. A single part of
 * an unknown whole has nothing to be compared with: no bar.
 */
function scaleOf({ base }: PartGroup, { unit, parts }: PartSeries): Scale | undefined {
  if (isPercent(unit)) return { full: 100, isWhole: true };
  if (base?.qualifier === 'exact') return { full: base.value, isWhole: true };
  const values = parts.flatMap(partLines).map(({ row }) => row.value);
  return values.length < 2 ? undefined : { full: Math.max(1, ...values), isWhole: false };
}

/** Hidden from screen readers: the words beside it say the same. */
function Bar({ line, scale }: { readonly line: PartLine; readonly scale: Scale }) {
  const width = (100 * Math.min(line.row.value, scale.full)) / scale.full;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {scale.isWhole && <rect className={styles.whole} width={100} height={10} />}
      <rect className={line.isShown ? styles.shown : styles.other} width={width} height={10} />
    </svg>
  );
}
