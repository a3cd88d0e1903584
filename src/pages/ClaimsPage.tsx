import { useMemo } from 'react';
import { core } from '../data/files.ts';
import { useBreakdowns, useClaims, useDataset, useSources } from '../data/useDataset.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { claimsBy, knownBy } from '../domain/known.ts';
import { classOf } from '../domain/misfits.ts';
import type { Breakdown } from '../domain/part.ts';
import { breakdownsBy } from '../domain/parts.ts';
import { dateWords, type Month, type Source, type SourceSlug } from '../domain/release.ts';
import { verdictOf } from '../domain/verdict.ts';
import { type ClaimRound, roundsOf, summaryWords } from '../domain/verdictSummary.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { claimAddress, releaseAddress } from '../url/links.ts';
import { ClaimBuilder } from './ClaimBuilder.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import styles from './ClaimsPage.module.css';
import { AsOfNotice } from './Explored.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';
import { useMonth } from './useMonth.ts';

export function ClaimsPage() {
  const { asOf } = useMonth();
  return (
    <Page
      title="Claims"
      heading="Published claims, recomputed"
      lead="Sentences published with a number in them, recomputed from the figures on this site. Only the number is checked, with the figures of its own release; other published figures stand beside it."
    >
      {asOf && <AsOfNotice month={asOf} />}
      <ClaimBuilder />
      <PublishedClaims asOf={asOf} />
    </Page>
  );
}

interface AsOfProps {
  readonly asOf: Month | undefined;
}

function PublishedClaims({ asOf }: AsOfProps) {
  const claims = useClaims();
  const breakdowns = useBreakdowns();
  const sources = useSources();
  const failed = [claims, breakdowns, sources].find((late) => late.is === 'failed');
  return (
    <section className={styles.claims}>
      <h2>Published sentences</h2>
      {failed?.is === 'failed' && (
        <LoadFailure
          loading={failed}
          isBeside={claims.is === 'ready' && breakdowns.is === 'ready'}
        />
      )}
      {claims.is === 'ready' && breakdowns.is === 'ready' ? (
        <WithFigures
          claims={claims.value}
          breakdowns={breakdowns.value}
          sources={sources.is === 'ready' ? sources.value : undefined}
          asOf={asOf}
        />
      ) : (
        !failed && <Skeleton shape="page" label="Loading the claims" />
      )}
    </section>
  );
}

interface ClaimsProps extends AsOfProps {
  readonly claims: readonly Claim[];
  readonly breakdowns: readonly Breakdown[];
  readonly sources: ReadonlyMap<SourceSlug, Source> | undefined;
}

/** Loads the measures that the claims are about, and the classes these are checked against. */
function WithFigures(props: ClaimsProps) {
  const loading = useDataset(measuresOf(props.claims));
  if (loading.is === 'failed') return <LoadFailure loading={loading} isBeside={false} />;
  if (loading.is === 'loading') return <Skeleton shape="page" label="Loading the claims" />;
  return <Rounds {...props} dataset={loading.dataset} />;
}

function measuresOf(claims: readonly Claim[]) {
  const slugs = new Set(
    claims.flatMap(({ measure }) => [measure, classOf(core, measure)?.slug ?? []].flat()),
  );
  return [...core.measures.values()].filter(({ slug }) => slugs.has(slug));
}

function Rounds({
  claims,
  breakdowns,
  sources,
  dataset,
  asOf,
}: ClaimsProps & { readonly dataset: Dataset }) {
  const known = useMemo(() => knownBy(dataset, asOf), [dataset, asOf]);
  const checked = useMemo(() => {
    const parts = breakdownsBy(known, breakdowns, asOf);
    return claimsBy(claims, asOf).map((claim) => ({
      claim,
      verdict: verdictOf(known, parts, claim),
    }));
  }, [claims, breakdowns, known, asOf]);
  if (checked.length === 0) return <p>None of them had been published by then.</p>;
  return (
    <>
      <p>{summaryWords(checked)}</p>
      {roundsOf(known, checked).map((round) => (
        <Round key={round.release.slug} round={round} dataset={known} sources={sources} />
      ))}
    </>
  );
}

interface RoundProps extends Pick<ClaimsProps, 'sources'> {
  readonly dataset: Dataset;
  readonly round: ClaimRound;
}

function Round({ round, dataset, sources }: RoundProps) {
  const { release, checked } = round;
  return (
    <section className={styles.round}>
      <h3>
        {release.publisher}, {dateWords(release.published)}:{' '}
        <SiteLink to={releaseAddress(release.slug)}>{release.title}</SiteLink>
      </h3>
      {checked.map(({ claim, verdict }) => (
        <ClaimEntry
          key={claim.slug}
          dataset={dataset}
          claim={claim}
          verdict={verdict}
          source={sources?.get(claim.source)}
        >
          <SiteLink to={claimAddress(claim)}>This sentence on a page of its own</SiteLink>
        </ClaimEntry>
      ))}
    </section>
  );
}
