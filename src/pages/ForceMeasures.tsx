import { useMemo, useState } from 'react';
import { Sparkline } from '../charts/Sparkline.tsx';
import type { Area } from '../domain/area.ts';
import { benchmarkOf } from '../domain/benchmark.ts';
import { capital } from '../domain/capital.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Figure, isFigure, type Observation, observationKey } from '../domain/figure.ts';
import { misfitsWith } from '../domain/findMisfits.ts';
import { figuresShown, markFor } from '../domain/mark.ts';
import { countMarkWords, signOf } from '../domain/markWords.ts';
import { periodWords } from '../domain/period.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import { rateWords } from '../domain/rateWords.ts';
import type { Month } from '../domain/release.ts';
import { comparedWords } from '../domain/spreadWords.ts';
import type { Table } from '../domain/table.ts';
import { trendSummary } from '../domain/trendHeadlines.ts';
import { countedWords, observationWords, remarkWords } from '../domain/words.ts';
import { yearBeforeOf, yearBeforeWords } from '../domain/yearBefore.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Text } from '../ui/Text.tsx';
import { viewAddress } from '../url/links.ts';
import { FigureLink } from './FigureLink.tsx';
import styles from './ForcePage.module.css';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import { YearTable } from './YearTable.tsx';

interface ForceMeasuresProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profiles: readonly MeasureProfile[];
  /** Only what had been published by the end of this month. */
  readonly asOf: Month | undefined;
}

/** Every measure, small; each opens its years in place. */
export function ForceMeasures({ profiles, ...of }: ForceMeasuresProps) {
  if (profiles.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="measures">
      <h2 id="measures">Every measure, year by year</h2>
      <div className={styles.measures}>
        {profiles.map((profile) => (
          <MeasureCell key={profile.table.measure.slug} profile={profile} {...of} />
        ))}
      </div>
    </section>
  );
}

interface MeasureCellProps extends Omit<ForceMeasuresProps, 'profiles'> {
  readonly profile: MeasureProfile;
}

function MeasureCell({ dataset, force, profile, asOf }: MeasureCellProps) {
  const [isOpen, setOpen] = useState(false);
  const { table, trend, latest } = profile;
  const { measure } = table;
  return (
    <section className={`${styles.cell} ${isOpen ? styles.open : ''}`} aria-label={measure.name}>
      <h3>{measure.shortName}</h3>
      <div className={styles.small}>
        {latest ? (
          <p>
            <b>
              <FigureLink figure={latest.figure}>{countMarkWords(latest)}</FigureLink>
            </b>{' '}
            <Text>in {latest.figure.period.text}</Text>
          </p>
        ) : (
          <p>No figure that could be shown</p>
        )}
        <Sparkline
          measure={measure}
          lines={[trend.points]}
          name={trendSummary([trend], measure, 'count')}
        />
      </div>
      <Disclosure
        summary={
          <>
            <Text>Years</Text>
            <span className="unseen">{` of ${measure.shortName}`}</span>
          </>
        }
        onToggle={setOpen}
      >
        <Years dataset={dataset} force={force} profile={profile} asOf={asOf} />
      </Disclosure>
    </section>
  );
}

/** Every year in words, figures for other spans, and where they come from. */
function Years({ dataset, force, profile, asOf }: MeasureCellProps) {
  const { table, trend, latest, spans } = profile;
  const { measure } = table;
  const view = { measure: measure.slug, areas: [force.slug] };
  const figures = figuresShown(trend.points);
  // Beside those of other measures in a list of links.
  const of = <span className="unseen">{`of ${measure.shortName}`}</span>;
  return (
    <>
      {latest && (
        <p className={styles.small}>
          <Text>
            {latest.figure.period.text}: {countedWords(latest.figure)} recorded by police.{' '}
            {capital(rateWords(latest.rate))}.
            {remarkWords(latest.figure) && ` ${capital(remarkWords(latest.figure))}.`}
          </Text>{' '}
          <Compared {...{ dataset, force, table, figure: latest.figure, asOf }} />
        </p>
      )}
      <YearTable dataset={dataset} profile={profile} force={force} asOf={asOf} />
      {spans.length > 0 && <Spans dataset={dataset} spans={spans} asOf={asOf} />}
      <p className={styles.small}>{measure.counts}</p>
      <p className={styles.small}>
        <SourceLine dataset={dataset} measure={measure} figures={[...figures, ...spans]} />
      </p>
      <p className={styles.small}>
        <SiteLink to={viewAddress('trends', view)}>
          <Text>Trend</Text> {of}
        </SiteLink>{' '}
        <Text>·</Text>{' '}
        <SiteLink
          to={viewAddress('compare', {
            ...view,
            ...(latest && { period: latest.figure.period.slug }),
          })}
        >
          <Text>Compare</Text> {of}
        </SiteLink>{' '}
        <Text>·</Text>{' '}
        <SiteLink to={viewAddress('data', view)}>
          <Text>Every figure</Text> {of}
        </SiteLink>
      </p>
    </>
  );
}

interface ComparedProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly table: Table;
  readonly figure: Figure;
  readonly asOf: Month | undefined;
}

/** The newest figure beside the spread of forces, and beside the year before. */
function Compared({ dataset, force, table, figure, asOf }: ComparedProps) {
  const benchmark = useMemo(
    () => benchmarkOf(dataset, table, figure.period, asOf),
    [dataset, table, figure.period, asOf],
  );
  const mark = markFor(dataset, table, force, figure.period, 'rate', asOf);
  const words = comparedWords(force, mark, benchmark);
  const change = yearBeforeWords(yearBeforeOf(dataset, table, force, figure.period, asOf), figure);
  return <Text>{[words && `${capital(words)}.`, `${change}.`].filter(Boolean).join(' ')}</Text>;
}

interface SpansProps {
  readonly dataset: Dataset;
  readonly spans: readonly Observation[];
  readonly asOf: Month | undefined;
}

/** Figures for other spans than financial years: listed, never drawn. */
function Spans({ dataset, spans, asOf }: SpansProps) {
  return (
    <div className={styles.spans}>
      <h4>Published for other spans</h4>
      <ul>
        {spans.map((span) => (
          <li key={observationKey(span)}>
            <Text>{periodWords(span.period)}:</Text>{' '}
            <FigureLink figure={span}>{spanWords(dataset, span, asOf)}</FigureLink>
            <Text>
              {isFigure(span) && remarkWords(span) && `; ${remarkWords(span)}`} (
              {dataset.releases.get(span.release)?.publisher})
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function spanWords(dataset: Dataset, span: Observation, asOf: Month | undefined): string {
  if (!isFigure(span)) return observationWords(span);
  return countedWords(span) + signOf({ figure: span, misfits: misfitsWith(dataset, span, asOf) });
}
