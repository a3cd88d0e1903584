import type { MapAnswer } from '../domain/map.ts';
import { figuresShown } from '../domain/mark.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import styles from './Dashboard.module.css';
import { linkHere } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { LoadedView } from './useExplorer.ts';

interface DashboardSourceProps {
  readonly loaded: LoadedView;
  readonly answer: MapAnswer;
}

/** Who published what the three views show, and what no figure of them can tell. */
export function DashboardSource({ loaded, answer }: DashboardSourceProps) {
  const { dataset, measure } = loaded;
  const figures = figuresShown(answer.marks);
  return (
    <footer className={styles.source}>
      <p>
        <SourceLine dataset={dataset} measure={measure} figures={figures} />
      </p>
      <p>
        A higher recorded rate can mean more harm, better detection or fuller recording: the figures
        cannot tell which. <SiteLink to="/method">Method</SiteLink>
      </p>
      <CopyButton label="Copy link" text={linkHere} />
    </footer>
  );
}
