import { Link } from 'react-router';
import { Sparkline } from '../charts/Sparkline.tsx';
import {
  againstEnglandAndWales,
  againstLimits,
  againstMeaning,
  comparedWords,
} from '../domain/against.ts';
import type { Area } from '../domain/area.ts';
import type { Dataset, Table } from '../domain/dataset.ts';
import { type Figure, isFigure, type Observation } from '../domain/figure.ts';
import { trendSummary } from '../domain/headlines.ts';
import { periodWords } from '../domain/period.ts';
import type { MeasureProfile } from '../domain/profile.ts';
import type { TrendPoint } from '../domain/trend.ts';
import {
  countWords,
  missingWords,
  observationWords,
  offencesWords,
  othersWords,
  per10kWords,
  rateWords,
  remarkWords,
  valueWords,
} from '../domain/words.ts';
import { yearBeforeOf, yearBeforeWords } from '../domain/yearBefore.ts';
import styles from './ForcePage.module.css';
import { SourceLine } from './SourceLine.tsx';

interface MeasureSectionProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profile: MeasureProfile;
}

/** One measure of one force: newest figure, small trend, every year in words, other spans. */
export function MeasureSection({ dataset, force, profile }: MeasureSectionProps) {
  const { table, trend, latest, spans } = profile;
  const { measure } = table;
  const figures = trend.points.flatMap(({ mark }) =>
    mark && 'figure' in mark ? [mark.figure] : [],
  );
  return (
    <section className={styles.measure} aria-label={measure.name}>
      <div className={styles.newest}>
        <h3>{measure.name}</h3>
        {latest ? (
          <>
            <p className={styles.figure}>{valueWords(latest.figure)}</p>
            <p className={styles.soft}>
              {latest.figure.value === 1 ? 'offence' : 'offences'} recorded by police in{' '}
              {latest.figure.period.text}. {capital(rateWords(latest.rate))}.
              {remarkWords(latest.figure) && ` ${capital(remarkWords(latest.figure))}.`}
            </p>
            <LatestCompared dataset={dataset} force={force} table={table} figure={latest.figure} />
          </>
        ) : (
          <p className={styles.soft}>No figure for a financial year that could be shown.</p>
        )}
        <Sparkline
          measure={measure}
          lines={[trend.points]}
          name={trendSummary([trend], measure, 'count')}
        />
        <p className={styles.small}>{measure.counts}</p>
        <p className={styles.small}>
          <Link to={`/trends?measure=${measure.slug}&areas=${force.slug}`}>Trend</Link> ·{' '}
          <Link to={`/compare?measure=${measure.slug}&areas=${force.slug}`}>Compare</Link> ·{' '}
          <Link to={`/data?measure=${measure.slug}&areas=${force.slug}`}>Every figure</Link>
        </p>
      </div>
      <div className={styles.years}>
        <YearTable dataset={dataset} profile={profile} force={force} />
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
}

/** The newest figure beside England and Wales, and beside the year before. */
function LatestCompared({ dataset, force, table, figure }: LatestComparedProps) {
  const compared = againstEnglandAndWales(dataset, table, force, figure.period);
  const words = comparedWords(compared);
  const change = yearBeforeWords(yearBeforeOf(dataset, table, force, figure.period), figure);
  return (
    <>
      {words && <p className={styles.small}>{words}.</p>}
      <p className={styles.small}>{change}.</p>
      {compared.is === 'compared' && (
        <details className={styles.small}>
          <summary>What {compared.against} means</summary>
          {againstMeaning} {againstLimits}
        </details>
      )}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function YearTable({ dataset, profile, force }: MeasureSectionProps) {
  const { trend, table } = profile;
  return (
    <section
      className={styles.scroll}
      tabIndex={0}
      aria-label={`${table.measure.shortName} by year`}
    >
      <table className={styles.table}>
        <caption className="unseen">
          {table.measure.name}: offences recorded by {force.name}, years to March
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className={styles.number}>
              Offences
            </th>
            <th scope="col" className={styles.number}>
              Per 10,000
            </th>
            <th scope="col">Also published, and remarks</th>
          </tr>
        </thead>
        <tbody>
          {trend.points.toReversed().map((point) => (
            <YearRow key={point.label} dataset={dataset} point={point} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function YearRow({ dataset, point }: { readonly dataset: Dataset; readonly point: TrendPoint }) {
  const { mark } = point;
  if (!mark) return null;
  const figure = mark.is === 'value' || mark.is === 'withheld' ? mark.figure : undefined;
  const others = othersWords(dataset, figure, mark.others);
  const rate = figure && 'rate' in mark ? mark.rate : undefined;
  const notComparable =
    'answer' in mark && mark.answer.is === 'not-comparable'
      ? `${countWords(mark.answer.figure.value)}, another definition: ${mark.answer.figure.note}`
      : '';
  return (
    <tr>
      <th scope="row">{point.label}</th>
      <td className={styles.number}>
        {figure ? (
          valueWords(figure)
        ) : (
          <em>{missingWords(mark.is === 'value' ? 'not-found' : mark.is)}</em>
        )}
      </td>
      <td className={styles.number}>{rate?.is === 'rate' ? per10kWords(rate.per10k) : '–'}</td>
      <td>
        {[
          others.length > 0 ? `also published: ${others.join(', ')}` : '',
          figure ? remarkWords(figure) : notComparable,
        ]
          .filter(Boolean)
          .join('; ')}
      </td>
    </tr>
  );
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
            {isFigure(span) && span.qualifier === 'exact'
              ? offencesWords(span.value)
              : observationWords(span)}
            {isFigure(span) && remarkWords(span) && `; ${remarkWords(span)}`} (
            {dataset.releases.get(span.release)?.publisher})
          </li>
        ))}
      </ul>
    </div>
  );
}
