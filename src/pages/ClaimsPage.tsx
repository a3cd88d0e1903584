import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { useBreakdowns, useClaims, useDataset, useSources } from '../data/useDataset.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { classOf } from '../domain/misfits.ts';
import type { Breakdown } from '../domain/part.ts';
import { dateWords, type Source, type SourceSlug } from '../domain/release.ts';
import { verdictOf } from '../domain/verdict.ts';
import { type ClaimRound, roundsOf, summaryWords } from '../domain/verdictSummary.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { releaseAddress } from '../url/links.ts';
import { ClaimBuilder } from './ClaimBuilder.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import styles from './ClaimsPage.module.css';
import { LoadFailure } from './LoadFailure.tsx';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';

export function ClaimsPage() {
  return (
    <Page
      title="Claims"
      heading="Published claims, recomputed"
      lead="Sentences published with a number in them, recomputed from the figures on this site. Only the number is checked, with the figures of its own release; other published figures stand beside it."
    >
      <ClaimBuilder />
      <PublishedClaims />
    </Page>
  );
}

function PublishedClaims() {
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
        />
      ) : (
        !failed && <Skeleton shape="page" label="Loading the claims" />
      )}
    </section>
  );
}

interface ClaimsProps {
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
}: ClaimsProps & { readonly dataset: Dataset }) {
  const checked = useMemo(
    () => claims.map((claim) => ({ claim, verdict: verdictOf(dataset, breakdowns, claim) })),
    [claims, breakdowns, dataset],
  );
  const { hash } = useLocation();
  // The browser looked for the sentence of the address before any was there.
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <p>{summaryWords(checked)}</p>
      {roundsOf(dataset, checked).map((round) => (
        <Round key={round.release.slug} round={round} dataset={dataset} sources={sources} />
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
        />
      ))}
    </section>
  );
}
