import type { ReactNode } from 'react';
import { Legend } from '../charts/Legend.tsx';
import type { Benchmark } from '../domain/benchmark.ts';
import type { Figure } from '../domain/figure.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import type { MapAnswer } from '../domain/map.ts';
import { figuresShown } from '../domain/mark.ts';
import { hasRates } from '../domain/rate.ts';
import { noRatesWords } from '../domain/rateWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './MapPage.module.css';
import { SourceLine } from './SourceLine.tsx';
import type { LoadedView } from './useExplorer.ts';
import { useMapAnswer } from './useMapAnswer.ts';

interface MapFrame {
  readonly answer: MapAnswer;
  readonly benchmark: Benchmark;
  readonly figures: readonly Figure[];
  readonly headline: string;
  readonly subtitle: string;
  readonly legend: ReactNode;
  readonly source: ReactNode;
}

/** What a map draws, and the words around it. */
export function useMapFrame(loaded: LoadedView): MapFrame {
  const { dataset, measure, period } = loaded;
  const { answer, benchmark } = useMapAnswer(loaded);
  const figures = figuresShown(answer.marks);
  return {
    ...{ answer, benchmark, figures },
    headline: mapHeadline(answer, period),
    subtitle: mapSubtitle(measure, period, answer.as),
    legend: <MapLegend loaded={loaded} answer={answer} />,
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
  };
}

interface MapLegendProps {
  readonly loaded: LoadedView;
  readonly answer: MapAnswer;
}

/** The key of the map, and why it has counts where there are no rates. */
function MapLegend({ loaded: { dataset, period, asOf }, answer }: MapLegendProps) {
  return (
    <>
      <Legend {...answer} />
      {!hasRates(dataset, period, asOf) && (
        <p className={styles.note}>
          <Text>{noRatesWords(period, asOf)}</Text>
        </p>
      )}
    </>
  );
}
