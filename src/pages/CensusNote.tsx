import { periodWords, yearStarting } from '../domain/period.ts';
import { censusStepIn, type Trend } from '../domain/trend.ts';
import { Text } from '../ui/Text.tsx';

interface CensusNoteProps {
  /** Rates over the years. */
  readonly trends: readonly Trend[];
}

/** Rule 4: a rate can step where the estimates of residents begin to rest on another Census. */
export function CensusNote({ trends }: CensusNoteProps) {
  const at = censusStepIn(trends);
  if (at === undefined) return null;
  const year = Math.floor(at / 12);
  const [before, after] = [yearStarting(year - 1), yearStarting(year)].map(periodWords);
  return (
    <p>
      <Text>
        Residents up to mid-2020 are estimated from the 2011 Census, later ones from that of 2021.
        Between {before} and {after} a rate can rise or fall by some per cent for that alone.
      </Text>
    </p>
  );
}
