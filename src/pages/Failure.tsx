import type { ReactNode } from 'react';
import { LoadError } from '../data/LoadError.ts';
import { Notice } from '../ui/Notice.tsx';
import { Text } from '../ui/Text.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';

interface FailureProps {
  /** What is not there: "This page". */
  readonly what: string;
  readonly error: unknown;
  /** What there is without it. */
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

/** Says that something failed and why, as far as is known, and what the reader can do. */
export function Failure({ what, error, children, onAgain }: FailureProps) {
  const [verb, why] = error instanceof LoadError ? loadWords[error.fault] : brokenWords;
  return (
    <Notice isUrgent>
      <p>
        <b>{`${what} could not be ${verb}.`}</b> <Text>{why}</Text> <span>{children}</span>
      </p>
      <TryAgain onAgain={onAgain} />
    </Notice>
  );
}

const loadWords = {
  missing: ['loaded', 'Check your connection. If we have just updated the site, reload the page.'],
  unreadable: [
    'loaded',
    'A file came incomplete, or this browser is too old to read it. Reload the page to fetch it again.',
  ],
} as const;

const brokenWords = [
  'shown',
  'There is an error in this site. Reloading the page may help.',
] as const;
