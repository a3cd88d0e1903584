import { useCorrections, useSourceNames } from '../data/useFiles.ts';
import { type Correction, correctionsOf } from '../domain/correction.ts';
import { correctionWords } from '../domain/correctionWords.ts';
import { areaOf, type Dataset } from '../domain/dataset.ts';
import { isFigure, observationKey } from '../domain/figure.ts';
import { misfitWords } from '../domain/misfitWords.ts';
import { noteBy } from '../domain/note.ts';
import type { Provenance as ProvenanceAnswer, Published } from '../domain/provenance.ts';
import {
  basisWords,
  dateWords,
  type Month,
  type Source,
  type SourceSlug,
} from '../domain/release.ts';
import { observationWords, remarkWords, totalForcesWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress, sourceAddress } from '../url/links.ts';
import { AdditionFailure } from './AdditionFailure.tsx';
import { PageLink } from './PageLink.tsx';
import styles from './Provenance.module.css';
import { PublisherTitle } from './PublisherTitle.tsx';
import { SiteLink } from './SiteLink.tsx';

interface ProvenanceProps {
  readonly dataset: Dataset;
  readonly provenance: ProvenanceAnswer;
  readonly asOf: Month | undefined;
}

/** Every figure published for one area and period: release, sources, note, and why one is shown. */
export function Provenance({ dataset, provenance, asOf }: ProvenanceProps) {
  const sources = useSourceNames();
  const corrections = useCorrections();
  return (
    <div className={styles.all}>
      <p>{provenance.because}</p>
      <AdditionFailure of={sources}>The titles of the sources could not be loaded.</AdditionFailure>
      <AdditionFailure of={corrections}>The corrections could not be loaded.</AdditionFailure>
      <ol className={styles.list}>
        {provenance.published.map((published) => (
          <li key={observationKey(published.observation)} className={styles.entry}>
            <Entry
              dataset={dataset}
              published={published}
              sources={sources.data}
              corrections={correctionsOf(corrections.data ?? [], published.observation, asOf)}
              asOf={asOf}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface EntryProps extends Pick<ProvenanceProps, 'dataset' | 'asOf'> {
  readonly published: Published;
  readonly sources: ReadonlyMap<SourceSlug, Source> | undefined;
  readonly corrections: readonly Correction[];
}

function Entry({ dataset, published, sources, corrections, asOf }: EntryProps) {
  const { observation, release, isShown, misfits } = published;
  const remark = isFigure(observation) ? remarkWords(observation) : '';
  const area = areaOf(dataset, observation.area);
  const forces = isFigure(observation) ? totalForcesWords(area, observation) : '';
  const note = noteBy(observation.note, asOf);
  return (
    <>
      <h3>
        <Text>{observationWords(observation)}</Text>
        {isShown && <span className={styles.shown}> shown as the figure</span>}
      </h3>
      <p>
        <SiteLink to={releaseAddress(release.slug)}>
          {`${release.publisher}: ${release.title}`}
        </SiteLink>{' '}
        <Text>
          ({dateWords(release.published)}; basis: {basisWords(release)})
        </Text>
      </p>
      <p className={styles.soft}>
        <Text>
          Qualifier: {observation.qualifier.replace('-', ' ')}
          {remark && `; ${remark}`}
          {forces && `; ${forces}`}.
        </Text>
      </p>
      {misfits.map((misfit) => (
        <p key={misfitWords(dataset, misfit)} className={styles.misfit}>
          <Text>† {misfitWords(dataset, misfit)}</Text>{' '}
          <SiteLink to="/checks">All figures that do not fit</SiteLink>
        </p>
      ))}
      {note && <p>{`Note: ${note}`}</p>}
      {corrections.map((correction) => (
        <p key={JSON.stringify(correction)}>
          <Text>{correctionWords(dataset, correction)}</Text>{' '}
          <SiteLink to="/corrections">All corrections</SiteLink>
        </p>
      ))}
      <p className={styles.soft}>Read in:</p>
      <ul className={styles.sources}>
        {observation.sources.map((slug) => (
          <li key={slug}>
            <SourceEntry slug={slug} source={sources?.get(slug)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SourceEntryProps {
  readonly slug: SourceSlug;
  readonly source: Source | undefined;
}

/** The publisher's own title, as printed, with the page itself one step away. */
function SourceEntry({ slug, source }: SourceEntryProps) {
  if (!source) return <SiteLink to={sourceAddress(slug)}>{slug}</SiteLink>;
  return (
    <>
      <Text>{source.publisher},</Text>{' '}
      <PageLink source={source}>
        <PublisherTitle title={source.title} />
      </PageLink>{' '}
      <Text>({dateWords(source.published)}) ·</Text>{' '}
      <SiteLink to={sourceAddress(slug)}>everything read there</SiteLink>
    </>
  );
}
