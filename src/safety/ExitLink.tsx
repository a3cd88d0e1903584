import type { ReactNode } from 'react';

interface ExitLinkProps {
  readonly className?: string | undefined;
  /** Of a frame: the page around it is left. */
  readonly target?: '_top';
  readonly children?: ReactNode;
}

/** A plain link to a page that says nothing of its reader; scripts/exit.js also hides this one at once. */
export function ExitLink({ className, target, children = 'Exit this page' }: ExitLinkProps) {
  return (
    <a
      className={className}
      href="https://www.bbc.co.uk/weather"
      target={target}
      rel="nofollow noreferrer"
      data-exit=""
    >
      {children}
    </a>
  );
}
