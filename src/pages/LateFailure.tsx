import type { ReactNode } from 'react';
import type { Late } from '../data/useDataset.ts';
import { Again } from '../ui/Again.tsx';

interface LateFailureProps {
  readonly late: Late<unknown>;
  /** What is missing, and what is there without it. */
  readonly children: ReactNode;
}

/** A file beside the figures could not be had: the page goes on without it, and it can be asked for again. */
export function LateFailure({ late, children }: LateFailureProps) {
  if (late.is !== 'failed') return null;
  return (
    <div role="alert">
      <p>{children}</p>
      <Again onAgain={late.retry} />
    </div>
  );
}
