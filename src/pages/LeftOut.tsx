import { countWords } from '../domain/words.ts';

interface LeftOutProps {
  readonly shown: number;
  readonly all: number;
  /** Where the others can be had. */
  readonly where: string;
}

/** On paper, where nobody can turn to the other pages of a table: how many rows are not there. */
export function LeftOut({ shown, all, where }: LeftOutProps) {
  if (shown === all) return null;
  return (
    <p className="paper-only">
      {`${countWords(shown)} of ${countWords(all)} rows are printed here, ${countWords(all - shown)} are left out. ${where}`}
    </p>
  );
}
