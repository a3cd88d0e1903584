import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** Said at once by screen readers when it appears. */
  readonly isUrgent?: boolean;
}

/** Something about the page itself that a reader should know. */
export function Notice({ children, isUrgent = false }: NoticeProps) {
  return (
    <div className={styles.notice} role={isUrgent ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
