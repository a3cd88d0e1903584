import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import styles from './Page.module.css';

interface PageProps {
  /** Place or page for the window's title; never the offence. */
  readonly title: string;
  readonly heading: string;
  readonly lead?: ReactNode;
  /** Where the chart's own headline should be read first. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** One page: its title, its heading, which takes the focus when a reader comes from another. */
export function Page({ title, heading, lead, isQuiet = false, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  const isFollowed = useNavigationType() === 'PUSH';
  useEffect(() => {
    if (isFollowed) ref.current?.focus({ preventScroll: true });
  }, [isFollowed]);
  return (
    <article className={styles.page}>
      <title>{title === '' ? 'Flagged' : `${title} · Flagged`}</title>
      <header className={styles.head}>
        <h1 ref={ref} tabIndex={-1} className={isQuiet ? styles.quiet : undefined}>
          {heading}
        </h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </article>
  );
}

/** The address of what is on the screen, for copying. */
export function linkHere(): string {
  return window.location.href;
}
