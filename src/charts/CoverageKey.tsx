import { useId } from 'react';
import type { CoverageKind } from '../domain/coverage.ts';
import { kindReason, kindWords } from '../domain/coverageWords.ts';
import { misfitSign } from '../domain/words.ts';
import styles from './CoverageGrid.module.css';
import legendStyles from './Legend.module.css';
import { Patterns, patternOf } from './Patterns.tsx';

interface CoverageKeyProps {
  readonly kinds: readonly CoverageKind[];
  /** A figure among them does not fit another one. */
  readonly hasQuestioned?: boolean;
}

/** The key to the grid and its map: each mark with its word and what the word means. */
export function CoverageKey({ kinds, hasQuestioned = false }: CoverageKeyProps) {
  const id = `key${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <div>
      <svg className={styles.patterns} aria-hidden="true">
        <Patterns id={id} />
      </svg>
      <ul className={legendStyles.legend} aria-label="Key">
        {kinds.map((kind) => (
          <li key={kind} className={legendStyles.entry}>
            <KindMark kind={kind} id={id} />
            <span>
              <b>{kindWords(kind)}</b>: {kindReason(kind)}
            </span>
          </li>
        ))}
        {hasQuestioned && (
          <li className={legendStyles.entry}>
            <span>
              <b>{misfitSign}</b> a figure that does not fit another published one
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}

interface KindMarkProps {
  readonly kind: CoverageKind;
  /** Of the {@link Patterns} on the page. */
  readonly id: string;
}

/** A kind of answer as drawn: filled for a figure, else the pattern of its kind. */
export function KindMark({ kind, id }: KindMarkProps) {
  const fill = kind === 'figure' ? {} : { fill: patternOf(id, kind) };
  return (
    <svg className={styles.mark} viewBox="0 0 48 22" aria-hidden="true" data-kind={kind}>
      <rect
        className={kind === 'figure' ? styles.figure : styles.missing}
        x={0.5}
        y={0.5}
        width={47}
        height={21}
        {...fill}
      />
    </svg>
  );
}
