import styles from './Boundary.module.css';
import { loadAnew } from './renewal.ts';

export interface AgainProps {
  readonly onAgain: () => void;
  /** It was tried again before, and failed again. */
  readonly isStubborn: boolean;
}

/** What a reader can do about something that did not come. */
export function Again({ onAgain, isStubborn }: AgainProps) {
  return (
    <p>
      <button className={styles.again} type="button" onClick={onAgain}>
        Try again
      </button>{' '}
      {isStubborn && (
        <button className={styles.again} type="button" onClick={loadAnew}>
          Load the page anew
        </button>
      )}
    </p>
  );
}
