import { memo, useMemo } from 'react';
import { changeSentences } from '../domain/changeWords.ts';
import { type Dataset, headlineMeasures, releaseOf, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { newestNational } from '../domain/nationalTotals.ts';
import { dateWords, type Month } from '../domain/release.ts';
import { forceWords, valueWords, withArticle } from '../domain/words.ts';
import { yearBeforeOf } from '../domain/yearBefore.ts';
import { Text } from '../ui/Text.tsx';
import { releaseAddress, viewAddress } from '../url/links.ts';
import styles from './Dashboard.module.css';
import { FigureLink } from './FigureLink.tsx';
import { SiteLink } from './SiteLink.tsx';

interface WaysCountedProps {
  readonly dataset: Dataset;
  readonly asOf: Month | undefined;
}

/** The leading measures, each with its newest national figure and the number of forces in it. */
export const WaysCounted = memo(function WaysCounted({ dataset, asOf }: WaysCountedProps) {
  return (
    <section className={styles.below}>
      <h2>The ways police count it</h2>
      <ul className={styles.ways}>
        {headlineMeasures(dataset).map((measure) => (
          <li key={measure.slug}>
            <Way dataset={dataset} measure={measure} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
});

interface WayProps extends WaysCountedProps {
  readonly measure: Measure;
}

function Way({ dataset, measure, asOf }: WayProps) {
  const newest = useMemo(
    () => newestNational(dataset, measure.slug, asOf),
    [dataset, measure, asOf],
  );
  if (!newest) return null;
  const { figure, nation } = newest;
  const { forces, period } = figure;
  const release = releaseOf(dataset, figure.release);
  const table = tableFor(dataset, measure.slug);
  const { before, change } = yearBeforeOf(dataset, table, nation, period, asOf);
  const since = change.is === 'step' ? changeSentences(change).slice(0, 2) : [];
  return (
    <>
      <h3>
        <SiteLink to={viewAddress('trends', { measure: measure.slug })}>{measure.name}</SiteLink>
      </h3>
      <p className={styles.big}>
        <FigureLink figure={figure}>{valueWords(figure)}</FigureLink>
      </p>
      <p>
        <Text>
          offences recorded by police in {period.text},{' '}
          {forces === undefined ? 'number of forces not published' : forceWords(forces)} of{' '}
          {withArticle(nation.name)}.
        </Text>
      </p>
      {since.length > 0 && <p>{`Since ${before.text}: ${since.join(' ')}`}</p>}
      <p>{measure.counts}</p>
      <p className={styles.sub}>
        <SiteLink to={releaseAddress(figure.release)}>
          {`${release.publisher}, ${dateWords(release.published)}`}
        </SiteLink>{' '}
        <Text>·</Text>{' '}
        <SiteLink to={viewAddress('coverage', { measure: measure.slug })}>Who answered</SiteLink>
      </p>
    </>
  );
}
