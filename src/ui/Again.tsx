import styles from './Again.module.css';
import { loadAnew } from './renewal.ts';

interface AgainProps {
  readonly onAgain: () => void;
}

/** What a reader can do about something that did not come. */
export function Again({ onAgain }: AgainProps) {
  return (
    <p>
      <button className={styles.again} type="button" onClick={onAgain}>
        Try again
      </button>{' '}
      <button className={styles.again} type="button" onClick={loadAnew}>
        Reload the page
      </button>
    </p>
  );
}
