import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useCore, useReadings } from '../data/useFiles.ts';
import { oneNamed } from '../domain/dataset.ts';
import type { Observation } from '../domain/figure.ts';
import { basisWords, dateWords, foi, type Release } from '../domain/release.ts';
import { releaseCoverage } from '../domain/releaseCoverage.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Text } from '../ui/Text.tsx';
import { sourceAddress } from '../url/links.ts';
import { FileBoundary } from './FileBoundary.tsx';
import { OtherReadings } from './OtherReadings.tsx';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { PublishedShare } from './PublishedShare.tsx';
import { PublishedTable } from './PublishedTable.tsx';
import { ReleaseAnswers } from './ReleaseAnswers.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';
import { UnknownRow } from './UnknownRow.tsx';

/** One publication round: who has a figure in it, who gave none, its totals, all that it gave. */
export function ReleasePage() {
  const { release: asked = '' } = useParams();
  const release = oneNamed(useCore().releases, asked);
  return release ? (
    <KnownRelease key={release.slug} release={release} />
  ) : (
    <UnknownRow kind="release" asked={asked} />
  );
}

function KnownRelease({ release }: { readonly release: Release }) {
  return (
    <Page
      title={releaseTitle(release)}
      heading={release.title}
      description={`What ${release.publisher} published, ${dateWords(release.published)}: which forces have a figure in it, which gave none, and all that it gave.`}
    >
      <Facts release={release} />
      <FileBoundary
        what="The figures of the release"
        without="What is known of the release itself stands above."
        loading={<Skeleton shape="page" label="Loading the release" />}
      >
        <Contents release={release} />
      </FileBoundary>
      <p>
        <SiteLink to="/releases">Every release</SiteLink>
        <Text> ·</Text> <SiteLink to="/sources">Every source</SiteLink>
      </p>
    </Page>
  );
}

function releaseTitle({ publisher, published }: Release): string {
  return `Release: ${publisher}, ${dateWords(published)}`;
}

function Facts({ release }: { readonly release: Release }) {
  return (
    <dl className={styles.facts}>
      <dt>Published by</dt>
      <dd>{release.publisher}</dd>
      <dt>Published</dt>
      <dd>{dateWords(release.published)}</dd>
      <dt>Rests on</dt>
      <dd>{basisWords(release)}</dd>
      <dt>Coverage it states</dt>
      <dd>{release.coverage || 'none stated'}</dd>
    </dl>
  );
}

function Contents({ release }: { readonly release: Release }) {
  const { dataset, breakdowns, sources } = useReadings();
  const coverage = useMemo(
    () => releaseCoverage(dataset, dataset.tables.values(), release),
    [dataset, release],
  );
  const { parts, given } = coverage;
  const publisherOf = (slug: Observation['sources'][number]) =>
    sources.get(slug)?.publisher ?? slug;
  return (
    <>
      {release.basis === foi && (
        <p className={styles.note}>
          Figures of single forces were mostly printed by newspapers, each for its own area. The
          lists below name the forces whose figure we have read: a force without one may have
          answered all the same.
        </p>
      )}
      {parts.map((part) => (
        <ReleaseAnswers key={part.table.measure.slug} part={part} isAsked={release.basis === foi} />
      ))}
      {given.length > 0 && (
        <section className={styles.section}>
          <h2>Every figure it gave</h2>
          <PublishedTable
            caption={`Figures of the release ${release.title}`}
            rows={given}
            where="Read in"
            whereOf={(observation) => <ReadIn of={observation} publisherOf={publisherOf} />}
          />
          <PublishedShare
            dataset={dataset}
            title={`Figures of the release “${release.title}” (${release.publisher}, ${dateWords(release.published)})`}
            fileName={`flagged-release-${release.slug}`}
            rows={given}
          />
        </section>
      )}
      {given.length === 0 && <PageShare title={releaseTitle(release)} />}
      <OtherReadings
        dataset={dataset}
        breakdowns={breakdowns.filter((part) => part.release === release.slug)}
        context={[]}
      />
    </>
  );
}

interface ReadInProps {
  readonly of: Observation;
  readonly publisherOf: (source: Observation['sources'][number]) => string;
}

function ReadIn({ of, publisherOf }: ReadInProps) {
  return of.sources.map((slug, at) => (
    <span key={slug}>
      {at > 0 && <Text>{', '}</Text>}
      <SiteLink to={sourceAddress(slug)}>{publisherOf(slug)}</SiteLink>
    </span>
  ));
}
