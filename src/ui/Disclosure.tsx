import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** What opens in place at a press; on paper it is always open. */
export function Disclosure({ summary, children, onToggle }: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let wasClosed = false;
    const open = () => {
      wasClosed = ref.current?.open === false;
      if (ref.current) ref.current.open = true;
    };
    const close = () => {
      if (ref.current && wasClosed) ref.current.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
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
