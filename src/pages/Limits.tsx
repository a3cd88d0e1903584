import { listWords } from '../domain/lists.ts';
import type { Measure } from '../domain/measure.ts';
import { residentsMeaning } from '../domain/rateWords.ts';
import { answeredIn, type Total } from '../domain/total.ts';
import styles from './Limits.module.css';

interface LimitsProps {
  readonly measure: Measure;
  /** The forces that have a figure in the year shown, and those that have none. */
  readonly total?: Total;
}

/** What a measure tells, what it cannot, and who is missing: beside the chart, not behind it. */
export function Limits({ measure, total }: LimitsProps) {
  const { tells, cannot, missing } = measure.limits;
  return (
    <dl className={styles.limits}>
      <div>
        <dt>What it tells you</dt>
        <dd>{tells}</dd>
      </div>
      <div>
        <dt>What it cannot</dt>
        <dd>{cannot}</dd>
      </div>
      <div>
        <dt>Who is missing</dt>
        <dd>{total ? `${missing} ${withoutFigure(total)}` : missing}</dd>
      </div>
      <div>
        <dt>Which residents rates are for</dt>
        <dd>{residentsMeaning(measure.residents)}</dd>
      </div>
    </dl>
  );
}

/** Names fit beside a chart up to here; the table has the others. */
const mostNames = 12;

/** "3 of 43 forces have no figure for 2019/20: Kent, Surrey and Sussex." */
function withoutFigure(total: Total): string {
  const { period, missing } = total;
  const { forces: inside, of: all } = answeredIn(total);
  if (missing.length === 0) {
    return `All ${all} forces of England and Wales have a figure for ${period.text}.`;
  }
  if (inside === 0) {
    return `None of the ${all} forces of England and Wales has a figure for ${period.text}.`;
  }
  const have = missing.length === 1 ? 'has' : 'have';
  const names = listWords(
    missing.map(({ name }) => name),
    mostNames,
  );
  return `${missing.length} of ${all} forces of England and Wales ${have} no figure for ${period.text}: ${names}.`;
}
