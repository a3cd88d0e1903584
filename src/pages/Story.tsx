import { memo, useMemo } from 'react';
import { TrendPicture } from '../charts/TrendPicture.tsx';
import { areaOf, type Dataset, tableFor } from '../domain/dataset.ts';
import { dateWords, isOutBy, type Month } from '../domain/release.ts';
import { type ToldStep, toldStory } from '../domain/story.ts';
import { trendOf } from '../domain/trend.ts';
import { trendSummary } from '../domain/trendHeadlines.ts';
import { valueWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { forceAddress, releaseAddress } from '../url/links.ts';
import styles from './Dashboard.module.css';
import { FigureLink } from './FigureLink.tsx';
import { SiteLink } from './SiteLink.tsx';

interface StoryProps {
  readonly dataset: Dataset;
  readonly asOf: Month | undefined;
}

/** What became of one number that made the news: drawn, and step by step with its sources. */
export const Story = memo(function Story({ dataset, asOf }: StoryProps) {
  const steps = useMemo((): Steps | undefined => {
    const told = toldStory(dataset).filter(({ release }) => isOutBy(release, asOf));
    const [first, ...rest] = told;
    return first && [first, ...rest];
  }, [dataset, asOf]);
  if (!steps) return null;
  const [first] = steps;
  const area = areaOf(dataset, first.figure.area);
  return (
    <section className={styles.below}>
      <h2>What became of a number that made the news</h2>
      <div className={styles.story}>
        <StoryTrend dataset={dataset} asOf={asOf} steps={steps} />
        <ol>
          {steps.map((step) => (
            <li key={`${step.release.slug} ${step.figure.period.text}`}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      </div>
      <p>
        <SiteLink to={forceAddress(area.slug)}>{`Every figure of ${area.name}`}</SiteLink>
      </p>
    </section>
  );
});

/** At least one. */
type Steps = readonly [ToldStep, ...ToldStep[]];

interface StoryTrendProps extends StoryProps {
  readonly steps: Steps;
}

/** The years of the steps, drawn as any trend: what else was published, and what is missing. */
function StoryTrend({ dataset, asOf, steps }: StoryTrendProps) {
  const question = useMemo(() => questionOf(dataset, steps, asOf), [dataset, steps, asOf]);
  const { measure, trends } = question;
  return (
    <figure className={styles.picture} aria-labelledby="story">
      <figcaption id="story" className={styles.sub}>
        {`${measure.shortName}: offences recorded by ${trends[0]?.name}, years to March`}
      </figcaption>
      <TrendPicture question={question} name={trendSummary(trends, measure, question.as)} />
    </figure>
  );
}

function questionOf(dataset: Dataset, steps: Steps, asOf: Month | undefined) {
  const [{ figure }] = steps;
  const table = tableFor(dataset, figure.measure);
  const trend = trendOf(dataset, table, areaOf(dataset, figure.area), 'count', asOf);
  const times = steps.map((step) => step.figure.period.from);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const points = trend.points.filter(({ from }) => from >= first && from <= last);
  const trends = [{ ...trend, points }];
  return { trends, measure: table.measure, as: 'count', events: [], height: 300 } as const;
}

function Step({ step: { figure, release, says } }: { readonly step: ToldStep }) {
  return (
    <>
      <p className={styles.stepHead}>
        <b>
          <FigureLink figure={figure}>{valueWords(figure)}</FigureLink>
        </b>{' '}
        <Text>for {figure.period.text}.</Text>{' '}
        <SiteLink to={releaseAddress(release.slug)}>
          {`${release.publisher}, ${dateWords(release.published)}`}
        </SiteLink>
      </p>
      <p>{says}</p>
    </>
  );
}
