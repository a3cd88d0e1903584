import { useMemo, useState } from 'react';
import { useReadings } from '../data/useFiles.ts';
import type { Core } from '../domain/dataset.ts';
import { dateWords, type Source, type SourceSlug } from '../domain/release.ts';
import {
  byNewest,
  findSources,
  isOfResidents,
  sourceKindWords,
  yearOfSource,
} from '../domain/sourceWords.ts';
import { observationsIn } from '../domain/table.ts';
import { numbered } from '../domain/words.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Text } from '../ui/Text.tsx';
import { sourceAddress } from '../url/links.ts';
import { Page } from './Page.tsx';
import { PageShare } from './PageShare.tsx';
import { PublisherTitle } from './PublisherTitle.tsx';
import { SiteLink } from './SiteLink.tsx';
import styles from './SourcesPage.module.css';

/** Every page that a figure was read in. */
export function SourcesPage() {
  return (
    <Page
      title="Sources"
      heading="Every source"
      lead={
        <p>
          <Text>
            The pages that figures were read in, newest first. Titles are the words of their
            publishers, as printed.{' '}
          </Text>
          <SiteLink to="/releases">Releases</SiteLink>
          <Text> are the publication rounds behind them.</Text>
        </p>
      }
    >
      <Sources />
      <PageShare title="Every source" />
    </Page>
  );
}

function Sources() {
  const [query, setQuery] = useState('');
  const { dataset, breakdowns, context, sources: all } = useReadings();
  const counts = useMemo(
    () => countsOf([...dataset.tables.values()].flatMap(observationsIn), breakdowns, context),
    [dataset, breakdowns, context],
  );
  const sources = useMemo(() => [...all.values()].sort(byNewest), [all]);
  const found = findSources(sources, query);
  const years = [...new Set(found.map(yearOfSource))];
  return (
    <>
      <SearchField
        label="Find a source by its publisher, title or year"
        value={query}
        onChange={setQuery}
        found={numbered(found.length, 'source')}
      />
      {found.length === 0 && <p>No source fits what was typed. Try a shorter part of its name.</p>}
      {years.map((year) => (
        <section key={year} className={styles.year}>
          <h2>{year}</h2>
          <ul className={styles.list}>
            {found
              .filter((source) => yearOfSource(source) === year)
              .map((source) => (
                <li key={source.slug}>
                  <Entry core={dataset} source={source} count={counts.get(source.slug) ?? 0} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface EntryProps {
  readonly core: Core;
  readonly source: Source;
  readonly count: number;
}

function Entry({ core, source, count }: EntryProps) {
  return (
    <>
      <SiteLink to={sourceAddress(source.slug)}>{source.publisher}</SiteLink>
      <Text>:</Text> <PublisherTitle title={source.title} />
      <p className={styles.soft}>
        <Text>
          {dateWords(source.published)} · {sourceKindWords(source)} ·{' '}
          {readWords(core, source, count)}
        </Text>
      </p>
    </>
  );
}

function readWords(core: Core, { slug }: Source, count: number): string {
  if (count === 0) {
    return `no figure of offences${isOfResidents(core, slug) ? ': estimates of residents' : ''}`;
  }
  return `${numbered(count, 'figure')} read in it`;
}

/** How many rows of the files name a source, whatever they count. */
function countsOf(...files: readonly (readonly Read[])[]): ReadonlyMap<SourceSlug, number> {
  const counts = new Map<SourceSlug, number>();
  for (const source of files.flat().flatMap(({ sources }) => sources)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

interface Read {
  readonly sources: readonly SourceSlug[];
}
