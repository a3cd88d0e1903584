import type { MouseEvent } from 'react';
import { exitAddress, leave } from './exit.ts';

interface ExitLinkProps {
  readonly className?: string | undefined;
}

/** A plain link to a neutral page; with script it also hides this one at once. */
export function ExitLink({ className }: ExitLinkProps) {
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <a className={className} href={exitAddress} rel="nofollow noreferrer" onClick={handleClick}>
      Exit this page
    </a>
  );
}
