import type { ReactNode } from 'react';
import type { Addition } from '../data/useFiles.ts';
import { TryAgain } from '../ui/TryAgain.tsx';

interface AdditionFailureProps {
  readonly of: Pick<Addition<unknown>, 'isError' | 'refetch'>;
  /** What is missing, and what is there without it. */
  readonly children: ReactNode;
}

/** A file that the page goes on without could not be had: it can be asked for again. */
export function AdditionFailure({ of, children }: AdditionFailureProps) {
  if (!of.isError) return null;
  return (
    <div role="alert">
      <p>{children}</p>
      <TryAgain onAgain={() => void of.refetch()} />
    </div>
  );
}
