import { useClaims, useDataset } from '../data/useFiles.ts';
import { releaseNames } from '../domain/quote.ts';
import { verdictOf } from '../domain/verdict.ts';
import { summaryWords } from '../domain/verdictSummary.ts';
import { arithmeticWords, verdictWords } from '../domain/verdictWords.ts';
import { PreviewCard } from './PreviewCard.tsx';
import type { PageWords } from './pageWords.ts';

/** One published sentence: its verdict, and the arithmetic behind it. */
export function ClaimPreview({ title, description, slug }: PageWords) {
  const dataset = useDataset();
  const { claims, breakdowns } = useClaims();
  const claim = claims.find((one) => one.slug === slug);
  if (!claim) return <PreviewCard title={title} label={[description]} />;
  const verdict = verdictOf(dataset, breakdowns, claim);
  return (
    <PreviewCard
      title={title}
      figure={verdictWords(verdict)}
      label={[`${arithmeticWords(dataset, verdict, claim.published)}.`]}
      source={releaseNames(dataset, [claim])}
    />
  );
}

export function ClaimsPreview({ title }: PageWords) {
  const dataset = useDataset();
  const { claims, breakdowns } = useClaims();
  const checked = claims.map((claim) => ({
    claim,
    verdict: verdictOf(dataset, breakdowns, claim),
  }));
  return <PreviewCard title={title} label={[summaryWords(checked)]} />;
}
