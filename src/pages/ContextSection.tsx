import { type ReactNode, useId, useState } from 'react';
import { useContextFigures, useCore, useSourceNames } from '../data/useFiles.ts';
import { type ContextFigure, contextKinds } from '../domain/breakdown.ts';
import {
  type ContextTopic,
  contextValueWords,
  contextWarning,
  kindWords,
  ownNote,
  topicsOf,
} from '../domain/contextWords.ts';
import { areaOf } from '../domain/dataset.ts';
import { periodLongWords } from '../domain/period.ts';
import { dateWords, type Source, type SourceSlug } from '../domain/release.ts';
import { Text } from '../ui/Text.tsx';
import { useOpenOnPaper } from '../ui/useOpenOnPaper.ts';
import { AdditionFailure } from './AdditionFailure.tsx';
import styles from './ContextSection.module.css';
import { FileBoundary } from './FileBoundary.tsx';
import { PageLink } from './PageLink.tsx';
import { SiteLink } from './SiteLink.tsx';

/** Every figure of another kind, by kind, for the page on method. */
export function ContextSection() {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>Other kinds of numbers</h2>
      <p className={styles.warning}>{contextWarning}</p>
      <ContextBoundary>
        <Kinds />
      </ContextBoundary>
    </section>
  );
}

function ContextBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <FileBoundary
      what="The other numbers"
      without="The figures of this site do without them."
      loading={<p role="status">Loading the other numbers</p>}
    >
      {children}
    </FileBoundary>
  );
}

function Kinds() {
  const topics = topicsOf(useContextFigures());
  return contextKinds.map((kind) => (
    <Kind key={kind} kind={kind} topics={topics.filter((topic) => topic.kind === kind)} />
  ));
}

interface KindProps extends TopicsProps {
  readonly kind: ContextTopic['kind'];
}

function Kind({ kind, topics }: KindProps) {
  const details = useOpenOnPaper();
  const count = topics.reduce((sum, topic) => sum + topic.figures.length, 0);
  return (
    <div className={styles.kind}>
      <h3>{kindWords[kind].name}</h3>
      <p>{kindWords[kind].says}</p>
      <details ref={details} className={styles.details}>
        <summary>
          <Text>Show {count} figures</Text>
          <span className="unseen">{` of ${kindWords[kind].name}`}</span>
        </summary>
        <Topics topics={topics} />
      </details>
    </div>
  );
}

interface MeasureContextProps {
  /** Slugs, as a measure names them. */
  readonly topics: readonly string[];
}

/** A few of them beside the national trend of a measure; loaded when a reader opens it. */
export function MeasureContext({ topics }: MeasureContextProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={`${styles.details} screen-only`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Other kinds of numbers: surveys and national police analyses</summary>
      <p className={styles.warning}>{contextWarning}</p>
      {isOpen && (
        <ContextBoundary>
          <NewestContext topics={topics} />
        </ContextBoundary>
      )}
      <p>
        <SiteLink to="/method">All of them, by kind</SiteLink>
      </p>
    </details>
  );
}

/** The newest national figures of each topic; of a nation, not of one force. */
function NewestContext({ topics: wanted }: MeasureContextProps) {
  const core = useCore();
  const national = useContextFigures().filter(({ area }) => areaOf(core, area).kind === 'nation');
  const topics = topicsOf(national)
    .filter(({ slug }) => wanted.includes(slug))
    .map((topic) => ({ ...topic, figures: newestOf(topic) }));
  return contextKinds
    .map((kind) => ({ kind, own: topics.filter((topic) => topic.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <div key={kind} className={styles.kind}>
        <h3>{kindWords[kind].name}</h3>
        <p>{kindWords[kind].says}</p>
        <Topics topics={own} />
      </div>
    ));
}

function newestOf({ figures }: ContextTopic): readonly ContextFigure[] {
  return figures.filter(({ period }) => period.text === figures[0]?.period.text);
}

interface TopicsProps {
  readonly topics: readonly ContextTopic[];
}

function Topics({ topics }: TopicsProps) {
  const sources = useSourceNames();
  return (
    <>
      <AdditionFailure of={sources}>The names of the sources could not be loaded.</AdditionFailure>
      <dl className={styles.topics}>
        {topics.map((topic) => (
          <div key={topic.slug}>
            <dt>{topic.name}</dt>
            {topic.figures.map((figure) => (
              <dd key={`${figure.area} ${figure.period.text}`}>
                <FigureLine figure={figure} note={ownNote(figure, topic)} sources={sources.data} />
              </dd>
            ))}
            {topic.shared.length > 0 && <dd className={styles.note}>{topic.shared.join(' ')}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}

interface FigureLineProps {
  readonly figure: ContextFigure;
  readonly note: string;
  readonly sources: ReadonlyMap<SourceSlug, Source> | undefined;
}

/** Value, place, time, how many forces, what only this figure's note says, and where it was read. */
function FigureLine({ figure, note, sources }: FigureLineProps) {
  const forces = figure.forces === undefined ? '' : `, ${figure.forces} forces`;
  const place = areaOf(useCore(), figure.area).name;
  return (
    <>
      <b>{contextValueWords(figure)}</b>
      <Text>
        {`, ${place}, ${periodLongWords(figure.period)}${forces}. `}
        {note && `${note} `}
      </Text>
      {figure.sources.map((slug) => {
        const source = sources?.get(slug);
        return source ? <SourceLink key={slug} source={source} /> : null;
      })}
    </>
  );
}

function SourceLink({ source }: { readonly source: Source }) {
  const { publisher, published } = source;
  return (
    <span className={styles.source}>
      <Text>Source:</Text> <PageLink source={source}>{publisher}</PageLink>
      <Text>{published && `, ${dateWords(published)}`}.</Text>{' '}
    </span>
  );
}
