import { useMemo } from 'react';
import { useClaims, useCore, useDataset, useSourceNames } from '../data/useFiles.ts';
import type { Dataset } from '../domain/dataset.ts';
import { claimsBy, knownBy } from '../domain/knownByMonth.ts';
import { breakdownsBy } from '../domain/parts.ts';
import { dateWords, type Month, type Source, type SourceSlug } from '../domain/release.ts';
import { verdictOf } from '../domain/verdict.ts';
import { type ClaimRound, roundsOf, summaryWords } from '../domain/verdictSummary.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Text } from '../ui/Text.tsx';
import { format } from '../url/address.ts';
import { claimAddress, releaseAddress } from '../url/links.ts';
import { AdditionFailure } from './AdditionFailure.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import { ClaimBuilder } from './ClaimBuilder.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import styles from './ClaimsPage.module.css';
import { FileBoundary } from './FileBoundary.tsx';
import { Page } from './Page.tsx';
import { SiteLink } from './SiteLink.tsx';
import { useClaimBuilder } from './useClaimBuilder.ts';
import { useMonth } from './useMonth.ts';

export function ClaimsPage() {
  const { asOf } = useMonth(useCore());
  const building = useClaimBuilder();
  const { view, choices } = building.loaded;
  return (
    <Page
      title="Claims"
      query={format(view, choices)}
      heading="Published claims, recomputed"
      lead="Sentences published with a number in them, recomputed from the figures on this site. Only the number is checked, with the figures of its own release; other published figures stand beside it."
    >
      {asOf && <AsOfNotice month={asOf} />}
      <ClaimBuilder {...building} />
      <PublishedClaims asOf={asOf} />
    </Page>
  );
}

interface AsOfProps {
  readonly asOf: Month | undefined;
}

function PublishedClaims({ asOf }: AsOfProps) {
  return (
    <section className={styles.claims}>
      <h2>Published sentences</h2>
      <FileBoundary
        what="The published sentences"
        without="A claim of your own can be made above."
        loading={<Skeleton shape="page" label="Loading the claims" />}
      >
        <Rounds asOf={asOf} />
      </FileBoundary>
    </section>
  );
}

function Rounds({ asOf }: AsOfProps) {
  const dataset = useDataset();
  const { claims, breakdowns } = useClaims();
  const sources = useSourceNames();
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
      <AdditionFailure of={sources}>The titles of the sources could not be loaded.</AdditionFailure>
      <p>{summaryWords(checked)}</p>
      {roundsOf(known, checked).map((round) => (
        <Round key={round.release.slug} round={round} dataset={known} sources={sources.data} />
      ))}
    </>
  );
}

interface RoundProps {
  readonly dataset: Dataset;
  readonly round: ClaimRound;
  readonly sources: ReadonlyMap<SourceSlug, Source> | undefined;
}

function Round({ round, dataset, sources }: RoundProps) {
  const { release, checked } = round;
  return (
    <section className={styles.round}>
      <h3>
        <Text>
          {release.publisher}, {dateWords(release.published)}:
        </Text>{' '}
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
