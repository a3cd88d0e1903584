interface ExitLinkProps {
  readonly className?: string | undefined;
}

/** A plain link to a page that says nothing of its reader; scripts/exit.js also hides this one at once. */
export function ExitLink({ className }: ExitLinkProps) {
  return (
    <a
      className={className}
      href="https://www.bbc.co.uk/weather"
      rel="nofollow noreferrer"
      data-exit=""
    >
      Exit this page
    </a>
  );
}
