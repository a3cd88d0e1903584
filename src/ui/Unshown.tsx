import { Again, type AgainProps } from './Again.tsx';
import { Notice } from './Notice.tsx';

interface UnshownProps extends AgainProps {
  /** What could not be shown: "This page", "The chart". */
  readonly what: string;
}

/** Stands in the place of what did not come or did not work. */
export function Unshown({ what, ...again }: UnshownProps) {
  return (
    <Notice isUrgent>
      <p>
        <b>{what} could not be shown.</b> The connection may be down, or the site may have been
        renewed since you opened it. The help above and the other pages still work.
      </p>
      <Again {...again} />
    </Notice>
  );
}
