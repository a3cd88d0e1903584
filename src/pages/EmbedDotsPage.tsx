import { EmbedComparePage } from './EmbedComparePage.tsx';

const dots = { chart: 'dots' } as const;

/** Every force on one axis in a page of somebody else. */
export function EmbedDotsPage() {
  return <EmbedComparePage fixed={dots} />;
}
