import { memo, useCallback, useMemo, useState } from 'react';
import { DotsChart } from '../charts/DotsChart.tsx';
import { LinkedTrend } from '../charts/LinkedTrend.tsx';
import { Pointed } from '../charts/Pointed.ts';
import { drawingPart } from '../charts/pictureParts.ts';
import { toneClass } from '../charts/TrendLayers.tsx';
import { TrendPicture } from '../charts/TrendPicture.tsx';
import { seriesOf } from '../charts/trendSeries.ts';
import { useTaps } from '../charts/useTaps.ts';
import type { AreaSlug } from '../domain/area.ts';
import { unvaluedWords } from '../domain/markWords.ts';
import { nationHeadline, trendSummary } from '../domain/trendHeadlines.ts';
import { undrawnWords } from '../domain/trendWords.ts';
import { Announcement } from '../ui/Announcement.tsx';
import { Text } from '../ui/Text.tsx';
import styles from './Dashboard.module.css';
import { DashboardMap } from './DashboardMap.tsx';
import type { DrawnProps } from './ExplorerContent.tsx';
import { LargerLink } from './LargerLink.tsx';
import { PlaceCards } from './PlaceCards.tsx';
import type { Pointing } from './pointing.ts';
import { useForceHref } from './SiteLink.tsx';
import { useChoice } from './useChoice.ts';
import type { Shown } from './useDashboard.ts';
import { useDotMarks } from './useDotMarks.ts';
import type { LoadedView } from './useExplorer.ts';

interface LinkedViewsProps extends DrawnProps {
  readonly shown: Shown;
}

/** A force pointed at in one view is shown in all. */
export function LinkedViews(props: LinkedViewsProps) {
  const [pointed, setPointed] = useState<AreaSlug>();
  return (
    <Pointed value={pointed}>
      <Views {...props} onPoint={setPointed} />
    </Pointed>
  );
}

interface ViewsProps extends LinkedViewsProps {
  readonly onPoint: Pointing['onPoint'];
}

const Views = memo(function Views({ loaded, shown, setView, onPoint }: ViewsProps) {
  const { choose, refused } = useChoice(loaded.view.areas, setView);
  const { handlers, free, ...pointing } = useTaps(onPoint, choose);
  const tones = useMemo(() => tonesOf(shown), [shown]);
  const toneOf = useCallback((area: AreaSlug) => tones.get(area) ?? '', [tones]);
  return (
    <div className={styles.views} {...handlers}>
      <DashboardMap loaded={loaded} shown={shown} setView={setView} {...pointing} />
      <PlaceCards {...{ loaded, shown, free, toneOf, setView }} />
      <Lines loaded={loaded} shown={shown} {...pointing} />
      <Dots loaded={loaded} shown={shown} toneOf={toneOf} {...pointing} />
      <Announcement words={refused} />
    </div>
  );
});

/** The colour of each chosen force, the same in every view. */
function tonesOf({ trend }: Shown): ReadonlyMap<string, string> {
  const series = seriesOf(trend.trends, trend.measure, trend.looks);
  return new Map(series.map((one) => [one.trend.key, toneClass(one.tone)]));
}

interface ViewProps extends Pointing {
  readonly loaded: LoadedView;
  readonly shown: Shown;
}

function Lines({ loaded, shown, ...pointing }: ViewProps) {
  const { trend, lines } = shown;
  const { trends, measure, as } = trend;
  const { nation, totals } = lines;
  const name = useMemo(() => trendSummary(trends, measure, as), [trends, measure, as]);
  // Its interval takes longer than a frame may: not again for each force pointed at.
  const headline = useMemo(() => nationHeadline(nation, measure, as), [nation, measure, as]);
  return (
    <figure className={styles.view} aria-labelledby="lines">
      <h2 id="lines">{headline}</h2>
      <p className={styles.sub}>
        <Text>
          {as === 'rate' && nation ? `${nation.name} in bold. ` : ''}Each grey line is a force.
        </Text>{' '}
        <LargerLink to="/trends" loaded={loaded}>
          Larger, quarterly, events
        </LargerLink>
      </p>
      <div {...drawingPart}>
        <LinkedTrend question={trend} name={name} {...pointing} />
        {totals.length > 0 && <Totals totals={totals} measure={measure} />}
      </div>
      <Undrawn words={undrawnWords(lines.chosen)} />
    </figure>
  );
}

/** Where no line can be drawn for the nation: each total with the number of its forces. */
const Totals = memo(function Totals({
  totals,
  measure,
}: { readonly totals: Shown['lines']['totals'] } & Pick<Shown['trend'], 'measure'>) {
  const question = useMemo(
    () => ({ trends: totals, measure, as: 'count', events: [], height: 280 }) as const,
    [totals, measure],
  );
  return (
    <>
      <h3 className={styles.minor}>Totals as published, each with the number of its forces</h3>
      <TrendPicture question={question} name={trendSummary(totals, measure, 'count')} />
    </>
  );
});

/** The chosen forces that a drawing cannot show, each with why. */
function Undrawn({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p className={styles.sub}>
      <Text>{`Not drawn: ${words.join('; ')}.`}</Text>
    </p>
  );
}

interface DotsViewProps extends ViewProps {
  readonly toneOf: (area: AreaSlug) => string;
}

function Dots({ loaded, shown, toneOf, ...pointing }: DotsViewProps) {
  const { answer, dots } = shown;
  const { period, view } = loaded;
  const { wordsOf, fillOf } = useDotMarks(answer);
  return (
    <figure className={styles.view} aria-labelledby="dots">
      <h2 id="dots">{`Every force in ${period.text}`}</h2>
      <p className={styles.sub}>
        <Text>Each dot is a force{dots.middle ? ', half of them in the shaded band' : ''}.</Text>{' '}
        <LargerLink to="/compare" loaded={loaded}>
          Names, intervals, funnel
        </LargerLink>
      </p>
      <div {...drawingPart}>
        <DotsChart
          question={dots}
          name={`Every force in ${period.text}, from the lowest to the highest`}
          wordsOf={wordsOf}
          fillOf={fillOf}
          toneOf={toneOf}
          hrefOf={useForceHref()}
          selected={view.areas}
          {...pointing}
        />
      </div>
      <Undrawn words={unvaluedWords(answer.marks, view.areas)} />
    </figure>
  );
}
