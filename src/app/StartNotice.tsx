import type { ReactNode } from 'react';
import { Text } from '../ui/Text.tsx';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import styles from './StartNotice.module.css';

/**
 * Why the controls of a prerendered page do not work: there before any script has run, and shown by
 * scripts/first.js, which names the cause on the root element. Nothing once React is here.
 */
export function StartNotice() {
  if (useIsHydrated()) return null;
  return (
    // Empty to screen readers until a cause is named.
    <div role="status">
      <Cause of="old">This browser is too old for the controls;</Cause>
      <Cause of="missing" more="Check your connection, or">
        The controls could not be loaded;
      </Cause>
      <Cause of="unreadable" more="To fetch them again,">
        The controls came incomplete, or this browser is too old for them;
      </Cause>
      <Cause of="broken" more="It may help to use a newer browser, or to">
        The controls stopped with an error;
      </Cause>
      <Cause of="late" more="They may still come: the connection may be slow. Or">
        The controls have not come yet;
      </Cause>
    </div>
  );
}

/** The address that the page was opened by, with its query. */
const here = '';

interface CauseProps {
  readonly of: 'old' | 'missing' | 'unreadable' | 'broken' | 'late';
  /** What a reader can do, up to "reload the page". */
  readonly more?: string;
  readonly children: ReactNode;
}

function Cause({ of, more, children }: CauseProps) {
  return (
    <p className={styles.cause} data-cause={of} hidden>
      <b>{children}</b> <span className={styles.asOpened}>everything this page says is below.</span>
      <span className={styles.byDefault}>
        the figures below are those of the default view, not of the one that this link asks for.
      </span>
      {more !== undefined && (
        <>
          {' '}
          <Text>{more}</Text> <a href={here}>reload the page</a>
          <Text>.</Text>
        </>
      )}
    </p>
  );
}
