import type { Loading } from '../data/useDataset.ts';
import styles from '../ui/Boundary.module.css';
import { Notice } from '../ui/Notice.tsx';

interface LoadFailureProps {
  readonly loading: Extract<Loading, { is: 'failed' }>;
  /** What was on the screen before is still there. */
  readonly isBeside: boolean;
}

/** The figures could not be had: says so, offers to try again, loses nothing. */
export function LoadFailure({ loading, isBeside }: LoadFailureProps) {
  return (
    <Notice isUrgent>
      <p>
        <b>The figures could not be loaded.</b> The connection may be down, or the site may have
        been renewed since you opened it.{' '}
        {isBeside
          ? 'What was on the screen before is still below.'
          : 'Nothing else on this site depends on them: the help above always works.'}
      </p>
      <p>
        <button className={styles.again} type="button" onClick={loading.retry}>
          Try again
        </button>
      </p>
    </Notice>
  );
}
