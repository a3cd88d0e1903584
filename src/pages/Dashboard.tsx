import { memo } from 'react';
import { cannotSay } from '../content/limits.ts';
import styles from './Dashboard.module.css';
import { DashboardControls } from './DashboardControls.tsx';
import { DashboardSource } from './DashboardSource.tsx';
import type { DrawnProps } from './ExplorerContent.tsx';
import { LinkedViews } from './LinkedViews.tsx';
import { SiteLink } from './SiteLink.tsx';
import { Story } from './Story.tsx';
import { useDashboard } from './useDashboard.ts';
import { WaysCounted } from './WaysCounted.tsx';

/** One measure in one year as three linked views; below them what is worth knowing of any of them. */
export const Dashboard = memo(function Dashboard({ loaded, setView }: DrawnProps) {
  const shown = useDashboard(loaded);
  return (
    <div className={styles.dashboard}>
      <DashboardControls setView={setView} />
      <LinkedViews loaded={loaded} shown={shown} setView={setView} />
      <DashboardSource loaded={loaded} shown={shown} />
      <WaysCounted dataset={loaded.dataset} asOf={loaded.asOf} />
      <Story dataset={loaded.dataset} asOf={loaded.asOf} />
      <section className={styles.below}>
        <h2>What these figures can and cannot say</h2>
        <div className={styles.sentences}>
          {cannotSay.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p>
          <SiteLink to="/method">How the figures are made</SiteLink>
        </p>
      </section>
    </div>
  );
});
