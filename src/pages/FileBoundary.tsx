import { type ReactNode, Suspense } from 'react';
import { useForgetFailures } from '../data/useFiles.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';

interface FileBoundaryProps {
  /** What is not there without the file: "The parts of the figures". */
  readonly what: string;
  /** What there is all the same, in a sentence. */
  readonly without: string;
  /** Stands there until the file comes. */
  readonly loading: ReactNode;
  /** Stands below the failure: what can be had without the file. */
  readonly instead?: ReactNode;
  /** What the reader asks for: where that changes, it is tried again. */
  readonly asked?: string;
  readonly children: ReactNode;
}

/** A part of a page that rests on a file of its own: the rest of the page waits for nothing. */
export function FileBoundary(props: FileBoundaryProps) {
  const { what, without, loading, instead, asked, children } = props;
  return (
    <ErrorBoundary
      resetKey={asked}
      onReset={useForgetFailures()}
      fallback={(error, again) => (
        <>
          <Failure what={what} error={error} onAgain={again}>
            {without}
          </Failure>
          {instead}
        </>
      )}
    >
      <Suspense fallback={loading}>{children}</Suspense>
    </ErrorBoundary>
  );
}
