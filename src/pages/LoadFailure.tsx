import type { Failed } from '../data/useDataset.ts';
import { Again } from '../ui/Again.tsx';
import { Notice } from '../ui/Notice.tsx';

interface LoadFailureProps {
  readonly loading: Failed;
  /** What was on the screen before is still there. */
  readonly isBeside: boolean;
}

/** The figures could not be had: says so, offers to try again, loses nothing. */
export function LoadFailure({ loading, isBeside }: LoadFailureProps) {
  return (
    <Notice isUrgent>
      <p>
        <b>The figures could not be loaded.</b> Check your connection. If we have just updated the
        site, reload the page.{' '}
        {isBeside
          ? 'What was on the screen before is still below.'
          : 'Nothing else on this site depends on them: the help above always works.'}
      </p>
      <Again onAgain={loading.retry} />
    </Notice>
  );
}
