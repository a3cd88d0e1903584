import { type ReactNode, Suspense, use } from 'react';
import { firstSign } from './sign.ts';

interface WhenTurnedToProps {
  /** Stands in until there is a sign of somebody, and the code has come. */
  readonly still: ReactNode;
  readonly children: ReactNode;
}

/** What only a hand needs: its code is no part of a page's first view. */
export function WhenTurnedTo({ still, children }: WhenTurnedToProps) {
  return (
    <Suspense fallback={still}>
      <Awaiting>{children}</Awaiting>
    </Suspense>
  );
}

function Awaiting({ children }: { readonly children: ReactNode }) {
  const sign = firstSign();
  if (sign) use(sign);
  return children;
}
