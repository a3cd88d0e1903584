import { useMemo } from 'react';
import { Sparkline } from '../charts/Sparkline.tsx';
import type { Area } from '../domain/area.ts';
import { besideOf } from '../domain/beside.ts';
import { type Dataset, isHeldBy } from '../domain/dataset.ts';
import { type Figure, isFigure, type Observation } from '../domain/figure.ts';
import { trendSummary } from '../domain/headlines.ts';
import { markFor } from '../domain/mark.ts';
import { unheldWords } from '../domain/markWords.ts';
import { periodWords } from '../domain/period.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import { rateWords } from '../domain/rateWords.ts';
import type { Month } from '../domain/release.ts';
import { placeIn } from '../domain/spread.ts';
import { comparedWords, spreadMeaning, spreadSaysNot } from '../domain/spreadWords.ts';
import type { Table } from '../domain/table.ts';
import { observationWords, offencesWords, remarkWords, valueWords } from '../domain/words.ts';
import { yearBeforeOf, yearBeforeWords } from '../domain/yearBefore.ts';
import { viewAddress } from '../url/links.ts';
import { FigureLink } from './FigureLink.tsx';
import styles from './ForcePage.module.css';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import { YearTable } from './YearTable.tsx';

interface MeasureSectionProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profile: MeasureProfile;
  /** Only what had been published by the end of this month. */
  readonly asOf: Month | undefined;
}

/** One measure of one force: newest figure, small trend, every year in words, other spans. */
export function MeasureSection({ dataset, force, profile, asOf }: MeasureSectionProps) {
  const { table, trend, latest, spans } = profile;
  const { measure } = table;
  const view = { measure: measure.slug, areas: [force.slug] };
  const figures = trend.points.flatMap(({ mark }) =>
    mark && 'figure' in mark ? [mark.figure] : [],
  );
  // Beside those of other measures in a list of links.
  const of = <span className="unseen">of {measure.shortName}</span>;
  return (
    <section className={styles.measure} aria-label={measure.name}>
      <div className={styles.newest}>
        <h3>{measure.name}</h3>
        {latest ? (
          <>
            <p className={styles.figure}>
              <FigureLink figure={latest.figure}>{valueWords(latest.figure)}</FigureLink>
            </p>
            <p className={styles.soft}>
              {latest.figure.value === 1 ? 'offence' : 'offences'} recorded by police in{' '}
              {latest.figure.period.text}. {capital(rateWords(latest.rate))}.
              {remarkWords(latest.figure) && ` ${capital(remarkWords(latest.figure))}.`}
            </p>
            <LatestCompared
              dataset={dataset}
              force={force}
              table={table}
              figure={latest.figure}
              asOf={asOf}
            />
          </>
        ) : (
          <p className={styles.soft}>
            {isHeldBy(dataset, table, asOf)
              ? 'No figure for a financial year that could be shown.'
              : unheldWords}
          </p>
        )}
        <Sparkline
          measure={measure}
          lines={[trend.points]}
          name={trendSummary([trend], measure, 'count')}
        />
        <p className={styles.small}>{measure.counts}</p>
        <p className={styles.small}>
          <SiteLink to={viewAddress('trends', view)}>Trend {of}</SiteLink> ·{' '}
          <SiteLink to={viewAddress('compare', view)}>Compare {of}</SiteLink> ·{' '}
          <SiteLink to={viewAddress('data', view)}>Every figure {of}</SiteLink>
        </p>
      </div>
      <div className={styles.years}>
        <YearTable dataset={dataset} profile={profile} force={force} asOf={asOf} />
        {spans.length > 0 && <Spans dataset={dataset} spans={spans} />}
        <p className={styles.small}>
          <SourceLine dataset={dataset} measure={measure} figures={[...figures, ...spans]} />
        </p>
      </div>
    </section>
  );
}

interface LatestComparedProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly table: Table;
  readonly figure: Figure;
  readonly asOf: Month | undefined;
}

/** The newest figure beside the spread of forces, and beside the year before. */
function LatestCompared({ dataset, force, table, figure, asOf }: LatestComparedProps) {
  const beside = useMemo(
    () => besideOf(dataset, table, figure.period, asOf),
    [dataset, table, figure.period, asOf],
  );
  const mark = markFor(dataset, table, force, figure.period, 'rate', asOf);
  const words = comparedWords(force, mark, beside);
  const change = yearBeforeWords(yearBeforeOf(dataset, table, force, figure.period, asOf), figure);
  return (
    <>
      {words && <p className={styles.small}>{capital(words)}.</p>}
      <p className={styles.small}>{change}.</p>
      {placeIn(beside.spread, force, mark).is === 'placed' && (
        <details className={styles.small}>
          <summary>What the usual spread means</summary>
          {spreadMeaning} {spreadSaysNot}
        </details>
      )}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Figures for other spans than financial years: listed, never drawn. */
function Spans({
  dataset,
  spans,
}: {
  readonly dataset: Dataset;
  readonly spans: readonly Observation[];
}) {
  return (
    <div className={styles.spans}>
      <h4>Published for other spans</h4>
      <ul>
        {spans.map((span) => (
          <li key={`${span.period.text} ${span.release} ${observationWords(span)}`}>
            {periodWords(span.period)}:{' '}
            <FigureLink figure={span}>
              {isFigure(span) && span.qualifier === 'exact'
                ? offencesWords(span.value)
                : observationWords(span)}
            </FigureLink>
            {isFigure(span) && remarkWords(span) && `; ${remarkWords(span)}`} (
            {dataset.releases.get(span.release)?.publisher})
          </li>
        ))}
      </ul>
    </div>
  );
}
