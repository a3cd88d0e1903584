import type { View } from '../url/view.ts';
import { useCompareFrame } from './CompareFrame.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { useEmbedded } from './useEmbedded.ts';

interface EmbedComparePageProps {
  /** What the address does not choose. */
  readonly fixed?: Partial<View>;
}

/** Forces side by side in a page of somebody else. */
export function EmbedComparePage({ fixed }: EmbedComparePageProps) {
  const { loaded, setView, about } = useEmbedded('/compare', fixed);
  const { frame } = useCompareFrame({ loaded, setView });
  return <EmbedFrame {...frame} title="Compare" about={about} />;
}
