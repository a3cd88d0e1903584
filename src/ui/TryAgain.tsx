import { reloadAllFiles } from './siteUpdate.ts';
import styles from './TryAgain.module.css';

interface TryAgainProps {
  readonly onAgain: () => void;
}

/** What a reader can do about something that did not come. */
export function TryAgain({ onAgain }: TryAgainProps) {
  return (
    <p>
      <button className={styles.again} type="button" onClick={onAgain}>
        Try again
      </button>{' '}
      <button className={styles.again} type="button" onClick={reloadAllFiles}>
        Reload the page
      </button>
    </p>
  );
}
