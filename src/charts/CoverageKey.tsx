import { useId } from 'react';
import { type Coverage, type CoverageKind, kindsIn } from '../domain/coverage.ts';
import { kindReason, kindWords } from '../domain/coverageWords.ts';
import { misfitSign } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import styles from './CoverageGrid.module.css';
import legendStyles from './Legend.module.css';
import { Patterns, patternOf } from './Patterns.tsx';

interface CoverageKeyProps {
  readonly coverage: Coverage;
}

/** The key to the grid and its map: each mark with its word and what the word means. */
export function CoverageKey({ coverage }: CoverageKeyProps) {
  const id = useId();
  const hasQuestioned = coverage.rows.some(({ cells }) =>
    cells.some(({ isQuestioned }) => isQuestioned),
  );
  return (
    <div>
      <svg className={styles.patterns} aria-hidden="true">
        <Patterns id={id} />
      </svg>
      <ul className={legendStyles.legend} aria-label="Key">
        {kindsIn(coverage).map((kind) => (
          <li key={kind} className={legendStyles.entry}>
            <KindMark kind={kind} id={id} />
            <span>
              <b>{kindWords(kind)}</b>
              <Text>: {kindReason(kind)}</Text>
            </span>
          </li>
        ))}
        {hasQuestioned && (
          <li className={legendStyles.entry}>
            <span>
              <b>{misfitSign}</b>
              <Text> a figure that does not fit another published one</Text>
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Slightly larger than what is seen, so that rounding leaves no gap at the edge. */
const size = { x: -4, y: -4, width: 64, height: 30 };

/** Narrow columns cut a mark off rather than squeeze its pattern. */
const frame = { viewBox: '0 0 56 22', preserveAspectRatio: 'xMidYMid slice' };

interface KindMarkProps {
  readonly kind: CoverageKind;
  /** The id of the {@link Patterns} on the page. */
  readonly id: string;
  /** Accessible name and tooltip, where no text beside the mark says it. */
  readonly words?: string;
}

/**
 * A kind of answer as drawn: filled for a figure, else the pattern of its kind. A page has hundreds, so
 * each is as few elements as possible: an SVG or visually hidden text in each would be slow to paint.
 */
export function KindMark({ kind, id, words }: KindMarkProps) {
  const said =
    words === undefined
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': words, title: words };
  return (
    <span className={markClass(kind)} {...said} data-kind={kind}>
      {kind !== 'figure' && (
        <svg {...frame} aria-hidden="true">
          <rect {...size} fill={patternOf(id, kind)} />
        </svg>
      )}
    </span>
  );
}

function markClass(kind: CoverageKind): string {
  return kind === 'figure' ? `${styles.mark} ${styles.figure}` : `${styles.mark}`;
}
