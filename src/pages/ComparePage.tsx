import { memo, useDeferredValue, useMemo } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { CompareControls } from './CompareControls.tsx';
import { useCompareFrame } from './CompareFrame.tsx';
import { CompareWords } from './CompareWords.tsx';
import { type DrawnProps, ExplorerContent } from './ExplorerContent.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Page } from './Page.tsx';
import { useExplorer } from './useExplorer.ts';

export function ComparePage() {
  const explorer = useExplorer();
  return (
    <Page
      title="Compare"
      query={explorer.query}
      heading="Compare: forces side by side"
      isQuiet
      description="Police forces side by side in one year, with the chance around each rate and what it cannot say."
    >
      <ExplorerContent explorer={explorer} Drawn={CompareView} />
    </Page>
  );
}

const CompareView = memo(function CompareView({ loaded, setView }: DrawnProps) {
  const { frame, comparison, places } = useCompareFrame({ loaded, setView });
  // The drawing renders first, its words with lower priority.
  const words = useDeferredValue(
    useMemo(() => ({ loaded, comparison, places }), [loaded, comparison, places]),
  );
  return (
    <>
      <FilterBar
        setView={setView}
        controls={<CompareControls funnel={comparison.spread} setView={setView} />}
      />
      {/* One frame for all drawings, so that what switches between them keeps the focus. */}
      <ChartFrame {...frame} />
      <CompareWords {...words} />
    </>
  );
});
