import { useEffect, useState } from 'react';
import type { As } from '../domain/mark.ts';
import { pointForcesWords, pointWords } from '../domain/trendWords.ts';
import { Text } from '../ui/Text.tsx';
import { useSteady } from '../ui/useSteady.ts';
import { LinePiece } from './LineSign.tsx';
import styles from './TrendChart.module.css';
import { middleOf } from './trendDomain.ts';
import type { Series } from './trendSeries.ts';

/** The values of one time, in words. */
interface TimeWords {
  /** The middle of the time, in months. */
  readonly at: number;
  readonly label: string;
  readonly lines: readonly { readonly series: Series; readonly words: string }[];
}

export function timeWords(all: readonly Series[], as: As, at: number): TimeWords {
  const here = all.flatMap((series) => {
    const point = series.trend.points.find((one) => middleOf(one, series.step) === at);
    return point ? [{ series, point }] : [];
  });
  const lines = here.map(({ series, point }) => {
    const forces = pointForcesWords(series.trend, point);
    const value = pointWords(point, as) + (forces && ` (${forces})`);
    return { series, words: `${series.trend.name}: ${value}` };
  });
  return { at, label: here[0]?.point.label ?? '', lines };
}

interface TrendTooltipProps {
  readonly words: TimeWords;
  /** Told the same words, for a reader who does not see them. */
  readonly onShow: (words: string) => void;
}

/** Only repeats what the labels and the table say. Escape puts it away until another time is shown. */
export function TrendTooltip({ words: { at, label, lines }, onShow }: TrendTooltipProps) {
  const [dismissed, setDismissed] = useState<number>();
  const said = `${label}. ${lines.map(({ words }) => words).join('. ')}.`;
  const show = useSteady(onShow);
  useEffect(() => show(said), [show, said]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDismissed(at);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [at]);
  if (lines.length === 0 || dismissed === at) return null;
  return (
    <div className={styles.tooltip}>
      <p>{label}</p>
      {lines.map(({ series, words }) => (
        <p key={series.trend.key} className={styles[series.tone]}>
          <LinePiece series={series} />
          <Text>{words}</Text>
        </p>
      ))}
    </div>
  );
}
