import { useEffect, useState } from 'react';
import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** What is on its way, for a reader who cannot see the grey. */
  readonly label: string;
  readonly shape: 'page' | 'chart';
}

/** After so long a reader may wonder, in milliseconds. */
const long = 5000;

/** Holds the place of what is loading, so that nothing moves when it comes. */
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
