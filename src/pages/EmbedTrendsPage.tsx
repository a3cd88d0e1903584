import { EmbedFrame } from './EmbedFrame.tsx';
import { useTrendFrame } from './TrendFrame.tsx';
import { useEmbedded } from './useEmbedded.ts';

/** Lines over the years in a page of somebody else. */
export function EmbedTrendsPage() {
  const { loaded, setView, about } = useEmbedded('/trends');
  const frame = useTrendFrame({ loaded, setView }, true);
  return <EmbedFrame {...frame} title="Trends" about={about} />;
}
