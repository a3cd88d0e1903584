import type { ComponentType } from 'react';
import { ClaimPreview, ClaimsPreview } from './ClaimPreview.tsx';
import { ForcePreview } from './ForcePreview.tsx';
import { HelpPreview } from './HelpPreview.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import type { PageWords } from './pageWords.ts';
import {
  ComparePreview,
  CoveragePreview,
  MapPreview,
  OverviewPreview,
  TrendsPreview,
} from './ViewPreviews.tsx';

/** By the file of the page. All others are pages of words. */
const own: Readonly<Record<string, ComponentType<PageWords>>> = {
  OverviewPage: OverviewPreview,
  MapPage: MapPreview,
  TrendsPage: TrendsPreview,
  ComparePage: ComparePreview,
  CoveragePage: CoveragePreview,
  ForcePage: ForcePreview,
  ClaimPage: ClaimPreview,
  ClaimsPage: ClaimsPreview,
  HelpPage: HelpPreview,
};

/** The picture of a page, made of the same answers and drawings as the page itself. */
export function PagePreview({ file, ...words }: PageWords & { readonly file: string }) {
  const Own = own[file];
  if (Own) return <Own {...words} />;
  return <PreviewCard title={words.title} label={[words.description]} />;
}
