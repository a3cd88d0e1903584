import type { ReactNode } from 'react';
import { ExitLink } from './ExitLink.tsx';
import styles from './HelpBar.module.css';
import { useBarHeight } from './useBarHeight.ts';

/** One way to get help, as the bar shows it. */
interface BarLine {
  readonly name: string;
  /** As printed; empty where there is only a page. */
  readonly phone: string;
  readonly url: string;
}

interface HelpBarProps {
  readonly lines: readonly BarLine[];
  /** To the page with all helplines. */
  readonly helpLink: ReactNode;
  /** Stands at the foot of a frame in another page, which is left with it. */
  readonly isFramed?: boolean;
}

/** Whom to call and how to leave: on every page, before everything else, needing nothing else. */
export function HelpBar({ lines, helpLink, isFramed = false }: HelpBarProps) {
  const ref = useBarHeight();
  return (
    <aside
      ref={ref}
      className={isFramed ? `${styles.bar} ${styles.framed}` : styles.bar}
      aria-label="Help, and a way to leave"
    >
      <div className={styles.inside}>
        <HelpLines className={styles.lines} lines={lines} helpLink={helpLink} />
        <ExitLink className={styles.exit} {...(isFramed && { target: '_top' })}>
          <span>Exit</span> <span>this page</span>
        </ExitLink>
      </div>
      {/* What it says comes from scripts/exit.js, which may have spoken before React is here. */}
      <p className="unseen" role="status" data-exit-words="" suppressHydrationWarning>
        {''}
      </p>
    </aside>
  );
}

interface HelpLinesProps {
  readonly className: string | undefined;
  readonly lines: readonly BarLine[];
  readonly helpLink?: ReactNode;
}

/** Also at the foot of every page: a phone's bar has no room for all of them. */
export function HelpLines({ className, lines, helpLink }: HelpLinesProps) {
  return (
    <ul className={className}>
      {lines.map((line) => (
        <li key={line.name}>
          <BarEntry line={line} />
        </li>
      ))}
      {helpLink && <li>{helpLink}</li>}
    </ul>
  );
}

function BarEntry({ line }: { readonly line: BarLine }) {
  if (line.phone === '') {
    return (
      <a href={line.url} rel="noreferrer">
        <b>{line.name}</b> <span>report online abuse</span>
      </a>
    );
  }
  return (
    <a href={telephone(line.phone)}>
      <b>{line.name}</b> <span>{line.phone}</span>
    </a>
  );
}

/** The same digits as printed. */
export function telephone(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}

/** Opens a message to the same digits as printed. */
export function textMessage(number: string): string {
  return `sms:${number.replaceAll(' ', '')}`;
}
