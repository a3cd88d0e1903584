import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { useOpenOnPaper } from './useOpenOnPaper.ts';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** What opens in place at a press; on paper it is always open. */
export function Disclosure({ summary, children, onToggle }: DisclosureProps) {
  const ref = useOpenOnPaper();
  return (
    <details
      ref={ref}
      className={styles.disclosure}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
