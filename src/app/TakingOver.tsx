import { useEffect, useState, useSyncExternalStore } from 'react';
import { Again } from '../ui/Again.tsx';
import { Notice } from '../ui/Notice.tsx';
import { renewIfPublished } from '../ui/renewal.ts';
import type { FirstView, Progress } from './firstView.ts';

/** Says so when a prerendered page cannot come alive; its words and links stay as they are. */
export function TakingOver({ firstView }: { readonly firstView: FirstView }) {
  const progress = useSyncExternalStore<Progress>(
    firstView.subscribe,
    firstView.progress,
    () => 'waiting',
  );
  useEffect(() => {
    if (progress === 'failed') void renewIfPublished();
  }, [progress]);
  const [isTriedAgain, setTriedAgain] = useState(false);
  const handleAgain = () => {
    setTriedAgain(true);
    firstView.fetchAll();
  };
  if (progress !== 'failed') return null;
  return (
    <Notice isUrgent>
      <p>
        <b>The controls of this page could not be loaded.</b> The connection may be down, or the
        site may have been renewed since you opened it. What the page says is here, and its links
        work.
      </p>
      <Again onAgain={handleAgain} isStubborn={isTriedAgain} />
    </Notice>
  );
}
