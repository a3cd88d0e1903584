import { useEffect, useState } from 'react';
import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** What is loading, for screen readers. */
  readonly label: string;
  readonly shape: 'page' | 'chart';
}

/** Until the page says that it takes longer than usual, in milliseconds. */
const long = 5000;

/** A placeholder as large as what is loading, so that the layout does not shift. */
export function Skeleton({ label, shape }: SkeletonProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), long);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={shape === 'page' ? styles.page : styles.chart} role="status">
      <span className="unseen">{label}</span>
      {shape === 'page' && <div className={styles.title} />}
      <div className={styles.block}>
        {isLate && (
          <p className={styles.late}>
            This is taking longer than usual: the connection may be slow. It will appear here when
            it comes. The help above works meanwhile.
          </p>
        )}
      </div>
    </div>
  );
}
