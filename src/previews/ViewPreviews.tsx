import { CoverageMap } from '../charts/CoverageMap.tsx';
import { DotsChart } from '../charts/DotsChart.tsx';
import type { MapProps } from '../charts/MapMarks.tsx';
import { TileMap } from '../charts/TileMap.tsx';
import { TrendPicture } from '../charts/TrendPicture.tsx';
import { nationCard } from '../domain/card.ts';
import { coverageOf } from '../domain/coverage.ts';
import { yearHeadline } from '../domain/coverageWords.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { linesOf } from '../domain/lines.ts';
import { type MapAnswer, mapOf } from '../domain/map.ts';
import { figuresShown } from '../domain/mark.ts';
import { periodLongWords } from '../domain/period.ts';
import { releaseNames } from '../domain/quote.ts';
import { trendHeadline, trendSubtitle, trendSummary } from '../domain/trendHeadlines.ts';
import { figuresOf } from '../pages/TrendFrame.tsx';
import { useDashboard } from '../pages/useDashboard.ts';
import { useDotMarks } from '../pages/useDotMarks.ts';
import { useExplorer } from '../pages/useExplorer.ts';
import { useMapAnswer } from '../pages/useMapAnswer.ts';
import { PreviewCard } from './PreviewCard.tsx';

/** The nation's figure and the map that the overview opens with. */
export function OverviewPreview() {
  const { loaded } = useExplorer();
  const { dataset, table, measure, period, asOf } = loaded;
  const { answer } = useMapAnswer(loaded);
  const { name, count, sentences } = nationCard(dataset, table, { period, asOf });
  return (
    <PreviewCard
      title={name}
      figure={count}
      label={[`${measure.shortName}: offences recorded by police, ${period.text}`, ...sentences]}
      source={releaseNames(dataset, figuresShown(answer.marks))}
      drawing={<TileMap {...still(answer)} tiles={dataset.tiles} />}
    />
  );
}

export function MapPreview() {
  const { loaded } = useExplorer();
  const { dataset, measure, period } = loaded;
  const { answer } = useMapAnswer(loaded);
  return (
    <PreviewCard
      title={mapHeadline(answer, period)}
      label={[mapSubtitle(measure, period, answer.as)]}
      source={releaseNames(dataset, figuresShown(answer.marks))}
      drawing={<TileMap {...still(answer)} tiles={dataset.tiles} />}
    />
  );
}

export function TrendsPreview() {
  const { loaded } = useExplorer();
  const { dataset, table, measure, view } = loaded;
  const lines = linesOf(dataset, table, {
    areas: view.areas,
    as: view.as,
    forces: view.forces,
    every: view.every,
  });
  const { drawn, as } = lines;
  return (
    <PreviewCard
      title={trendHeadline(drawn, measure, as)}
      label={[trendSubtitle(drawn, measure, as, view.every)]}
      source={releaseNames(dataset, figuresOf(lines, loaded))}
      drawing={
        <TrendPicture
          question={{ trends: drawn, measure, as, events: [], height: 350 }}
          name={trendSummary(drawn, measure, as)}
          width={340}
        />
      }
    />
  );
}

/** Every force on one axis: as bars they would be higher than the picture. */
export function ComparePreview() {
  const { loaded } = useExplorer();
  const { dataset, measure, period } = loaded;
  const { answer, dots } = useDashboard(loaded);
  const { wordsOf, fillOf } = useDotMarks(answer);
  return (
    <PreviewCard
      title={mapHeadline(answer, period)}
      label={[mapSubtitle(measure, period, answer.as)]}
      source={releaseNames(dataset, figuresShown(answer.marks))}
      drawing={<DotsChart question={dots} {...{ wordsOf, fillOf, ...still(answer) }} width={640} />}
      isBelow
    />
  );
}

export function CoveragePreview() {
  const { loaded } = useExplorer();
  const { dataset, table, measure, period, years, asOf } = loaded;
  const answer = mapOf(dataset, table, { period, as: 'count' });
  const coverage = coverageOf(dataset, table, years, asOf);
  const counts = coverage.counts.find((year) => year.period.slug === period.slug);
  return (
    <PreviewCard
      title={counts ? yearHeadline(counts) : 'Who answered'}
      label={[`${measure.name}: offences recorded by police, ${periodLongWords(period)}`]}
      source={releaseNames(dataset, figuresShown(answer.marks))}
      drawing={<CoverageMap {...still(answer)} tiles={dataset.tiles} />}
    />
  );
}

/** A drawing that nobody can point at. */
function still(answer: MapAnswer): MapProps {
  return { answer, name: '', selected: [], onPoint: () => undefined, onSelect: () => undefined };
}
