import { useId, useMemo } from 'react';
import { TrendChart } from '../charts/TrendChart.tsx';
import { othersWords } from '../domain/besideWords.ts';
import { type Dataset, headlineMeasures, oneNamed } from '../domain/dataset.ts';
import { isFigure } from '../domain/figure.ts';
import { trendHeadline, trendSummary } from '../domain/headlines.ts';
import { amountOf, trendOf } from '../domain/trend.ts';
import { forceAddress } from '../url/links.ts';
import styles from './OverviewPage.module.css';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';

/** Why the site exists, by its first example: one force and year with two published figures. */
export function ExampleTrend({ dataset }: { readonly dataset: Dataset }) {
  const id = useId();
  const measure = headlineMeasures(dataset).find(({ example }) => example);
  const table = oneNamed(dataset.tables, measure?.slug);
  const area = oneNamed(dataset.areas, measure?.example);
  const trend = useMemo(
    () => table && area && trendOf(dataset, table, area, 'count'),
    [dataset, table, area],
  );
  if (!table || !area || !trend) return null;
  const events = dataset.events.filter(({ measures }) => measures.includes(table.measure.slug));
  const figures = trend.points.flatMap(({ mark }) =>
    mark && 'figure' in mark ? [mark.figure] : [],
  );
  return (
    <figure className={styles.example} aria-labelledby={id}>
      <h2 id={id}>{trendHeadline([trend], table.measure, 'count')}</h2>
      <p className={styles.soft}>
        {table.measure.name}: offences recorded by police, years to March
      </p>
      <TrendChart
        trends={[trend]}
        measure={table.measure}
        as="count"
        events={events}
        name={trendSummary([trend], table.measure, 'count')}
      />
      <TwoFigures dataset={dataset} points={trend.points} />
      <figcaption className={styles.source}>
        <SourceLine dataset={dataset} measure={table.measure} figures={figures} />{' '}
        <SiteLink to={forceAddress(area.slug)}>Every figure of {area.name}</SiteLink>
      </figcaption>
    </figure>
  );
}

interface TwoFiguresProps {
  readonly dataset: Dataset;
  readonly points: ReturnType<typeof trendOf>['points'];
}

/** The years in which more than one number was published, in words. */
function TwoFigures({ dataset, points }: TwoFiguresProps) {
  const pairs = points.filter(({ others }) => others.length > 0);
  if (pairs.length === 0) return null;
  return (
    <p className={styles.two}>
      {pairs.map(({ label, mark, others, ...point }) => {
        const shown = mark?.is === 'value' ? mark.figure : undefined;
        const also = othersWords(
          dataset,
          shown,
          others.flatMap(({ observation }) => (isFigure(observation) ? [observation] : [])),
        );
        const value = amountOf({ ...point, label, others });
        return (
          <span key={label}>
            For {label} two figures were published: {value}, and {also.join(', ')}.{' '}
          </span>
        );
      })}
      This site shows the newest and keeps the others beside it.
    </p>
  );
}
