import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useReadings } from '../data/useFiles.ts';
import { type Dataset, oneNamed } from '../domain/dataset.ts';
import { dateWords, type ReleaseSlug, type Source } from '../domain/release.ts';
import { figuresOfSource } from '../domain/releaseCoverage.ts';
import { isOfResidents, sourceKindWords, sourceTitle } from '../domain/sourceWords.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress } from '../url/links.ts';
import { OtherReadings } from './OtherReadings.tsx';
import { Page } from './Page.tsx';
import { PageLink } from './PageLink.tsx';
import { PageShare } from './PageShare.tsx';
import { PublishedShare } from './PublishedShare.tsx';
import { PublishedTable } from './PublishedTable.tsx';
import { PublisherTitle } from './PublisherTitle.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';
import { UnknownRow } from './UnknownRow.tsx';

/** One page that figures were read in, and every figure read there. */
export function SourcePage() {
  const { source: asked = '' } = useParams();
  const readings = useReadings();
  const source = oneNamed(readings.sources, asked);
  if (!source) return <UnknownRow kind="source" asked={asked} />;
  return <KnownSource key={source.slug} source={source} readings={readings} />;
}

interface KnownSourceProps {
  readonly source: Source;
  readonly readings: ReturnType<typeof useReadings>;
}

function KnownSource({ source, readings }: KnownSourceProps) {
  const { dataset } = readings;
  const rows = useMemo(() => figuresOfSource(dataset, source.slug), [dataset, source]);
  const isReadIn = ({ sources }: { readonly sources: readonly string[] }) =>
    sources.includes(source.slug);
  const breakdowns = readings.breakdowns.filter(isReadIn);
  const context = readings.context.filter(isReadIn);
  const isEmpty = rows.length + breakdowns.length + context.length === 0;
  return (
    <Page
      title={sourceTitle(source)}
      heading={source.publisher}
      description={`Every figure on this site that was read in ${source.publisher}, ${dateWords(source.published)}, with its release.`}
    >
      <Facts source={source} />
      {rows.length > 0 && (
        <section className={styles.section}>
          <h2>
            {rows.length === 1 ? 'The figure read there' : `${rows.length} figures read there`}
          </h2>
          <PublishedTable
            caption={`Figures read in ${source.publisher}`}
            rows={rows}
            where="Release"
            whereOf={({ release }) => <ReleaseLink dataset={dataset} slug={release} />}
          />
          <PublishedShare
            dataset={dataset}
            title={`Figures read in ${source.publisher} (${dateWords(source.published)})`}
            fileName={`flagged-source-${[...readings.sources.keys()].indexOf(source.slug) + 1}`}
            rows={rows}
          />
        </section>
      )}
      <OtherReadings dataset={dataset} breakdowns={breakdowns} context={context} />
      {isEmpty && !isOfResidents(dataset, source.slug) && (
        <p>No figure of offences shown on this site was read there.</p>
      )}
      {isEmpty && isOfResidents(dataset, source.slug) && (
        <p>
          <Text>
            No figure of offences was read there: estimates of residents rest on it, from which
            rates are made.{' '}
          </Text>
          <SiteLink to="/method">How rates are made</SiteLink>
        </p>
      )}
      {rows.length === 0 && <PageShare title={sourceTitle(source)} />}
      <p>
        <SiteLink to="/sources">Every source</SiteLink>
        <Text> ·</Text> <SiteLink to="/releases">Every release</SiteLink>
      </p>
    </Page>
  );
}

function Facts({ source }: { readonly source: Source }) {
  return (
    <dl className={styles.facts}>
      <dt>Title, in the words of its publisher</dt>
      <dd>
        <PublisherTitle title={source.title} />
      </dd>
      <dt>Published</dt>
      <dd>{dateWords(source.published)}</dd>
      <dt>Kind</dt>
      <dd>{sourceKindWords(source)}</dd>
      <dt>Page</dt>
      <dd>
        <PageLink source={source}>{new URL(source.url).host}</PageLink>{' '}
        <span className={styles.soft}>
          {source.isLinked
            ? '(leaves this site)'
            : '(not linked: a copy on a host that this site sends nobody to)'}
        </span>
      </dd>
      {source.readIn && (
        <>
          <dt>Read in a copy</dt>
          <dd>{source.readIn}</dd>
        </>
      )}
    </dl>
  );
}

function ReleaseLink({ dataset, slug }: { readonly dataset: Dataset; readonly slug: ReleaseSlug }) {
  const release = dataset.releases.get(slug);
  if (!release) return slug;
  return (
    <SiteLink to={releaseAddress(slug)}>
      {`${release.publisher}, ${dateWords(release.published)}`}
    </SiteLink>
  );
}
