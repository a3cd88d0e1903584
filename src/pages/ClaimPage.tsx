import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useClaims, useDataset, useSourceNames } from '../data/useFiles.ts';
import type { Breakdown } from '../domain/breakdown.ts';
import type { Claim } from '../domain/claim.ts';
import { figuresIn } from '../domain/claimArithmetic.ts';
import { type Dataset, releaseOf } from '../domain/dataset.ts';
import { claimsBy, knownBy } from '../domain/knownByMonth.ts';
import { breakdownsBy } from '../domain/parts.ts';
import { quoteOf } from '../domain/quote.ts';
import { dateWords, type Month } from '../domain/release.ts';
import { verdictOf } from '../domain/verdict.ts';
import { arithmeticWords, verdictWords } from '../domain/verdictWords.ts';
import { publishedWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress } from '../url/links.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { Page } from './Page.tsx';
import { Share } from './Share.tsx';
import { SiteLink } from './SiteLink.tsx';
import { UnknownRow } from './UnknownRow.tsx';
import { useMonth } from './useMonth.ts';

/** One published sentence on a page of its own, so that it can be sent. */
export function ClaimPage() {
  const { claim: asked = '' } = useParams();
  const dataset = useDataset();
  const { claims, breakdowns } = useClaims();
  const claim = claims.find(({ slug }) => slug === asked);
  if (!claim) return <UnknownRow kind="claim" asked={asked} />;
  return <KnownClaim claim={claim} dataset={dataset} breakdowns={breakdowns} />;
}

const heading = 'A published claim, recomputed';

interface KnownClaimProps {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly breakdowns: readonly Breakdown[];
}

function KnownClaim({ claim, dataset, breakdowns }: KnownClaimProps) {
  const { asOf, query, ignored } = useMonth(dataset);
  const { publisher, published, saidOn } = claim;
  const release = releaseOf(dataset, claim.release);
  const isOut = claimsBy([claim], asOf).length > 0;
  return (
    <Page
      title={isOut ? `Claim: ${published} (${publisher}, ${dateWords(saidOn)})` : 'Claim'}
      heading={heading}
      query={query}
      description={`A sentence that ${publisher} published ${publishedWords(saidOn)}, and what the figures of its own release make of it.`}
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      {isOut ? (
        <Recomputed claim={claim} dataset={dataset} breakdowns={breakdowns} asOf={asOf} />
      ) : (
        <p>{`This sentence was published later, ${publishedWords(saidOn)}.`}</p>
      )}
      <p>
        {isOut && (
          <>
            <Text>Its release:</Text>{' '}
            <SiteLink to={releaseAddress(release.slug)}>
              {`${release.publisher}, ${dateWords(release.published)}`}
            </SiteLink>
            <Text>{'\u00a0·'}</Text>{' '}
          </>
        )}
        <SiteLink to="/claims">Every claim, and how they are checked</SiteLink>
      </p>
    </Page>
  );
}

interface RecomputedProps extends KnownClaimProps {
  readonly asOf: Month | undefined;
}

function Recomputed({ claim, dataset, breakdowns, asOf }: RecomputedProps) {
  const sources = useSourceNames();
  const known = useMemo(() => knownBy(dataset, asOf), [dataset, asOf]);
  const verdict = verdictOf(known, breakdownsBy(known, breakdowns, asOf), claim);
  const source = sources.data?.get(claim.source);
  const figures = verdict.sum ? figuresIn(verdict.sum) : [];
  return (
    <ClaimEntry dataset={known} claim={claim} verdict={verdict} source={source}>
      <Share
        dataset={known}
        asOf={asOf}
        title={`A claim of ${claim.publisher}, recomputed: ${claim.says}`}
        sentence={() =>
          quoteOf(
            known,
            `${claim.publisher}: “${claim.says}” ${verdictWords(verdict)}. ${arithmeticWords(known, verdict, claim.published)}`,
            figures,
            asOf,
          )
        }
        figures={figures}
      />
    </ClaimEntry>
  );
}
