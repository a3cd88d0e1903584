import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** What is on its way, for a reader who cannot see the grey. */
  readonly label: string;
  readonly shape: 'page' | 'chart';
}

/** Holds the place of what is loading, so that nothing moves when it comes. */
export function Skeleton({ label, shape }: SkeletonProps) {
  return (
    <div className={shape === 'page' ? styles.page : styles.chart} role="status">
      <span className="unseen">{label}</span>
      {shape === 'page' && <div className={styles.title} />}
      <div className={styles.block} />
    </div>
  );
}
