import type { ReactNode } from 'react';
import styles from './Table.module.css';

interface TableProps {
  /** What it is called where it scrolls. */
  readonly label: string;
  /** What it shows, read before its rows; where nothing else is said, its label. */
  readonly caption?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Rows and columns; a table wider than its place scrolls inside its own box. */
export function Table({ label, caption = label, className = '', children }: TableProps) {
  return (
    <div className="sideways" role="group" tabIndex={0} aria-label={label}>
      <table className={`${styles.table} ${className}`}>
        <caption className="unseen">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
