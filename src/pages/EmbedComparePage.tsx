import type { View } from '../url/view.ts';
import { useCompareFrame } from './CompareFrame.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { useEmbedded } from './useEmbedded.ts';

/** Forces side by side in a page of somebody else. */
export function EmbedComparePage() {
  return <EmbedComparison />;
}

interface EmbedComparisonProps {
  readonly fixed?: Partial<View>;
}

export function EmbedComparison({ fixed = {} }: EmbedComparisonProps) {
  const { loaded, setView, about } = useEmbedded('/compare', fixed);
  const { frame } = useCompareFrame({ loaded, setView });
  return <EmbedFrame {...frame} title="Compare" about={about} />;
}
