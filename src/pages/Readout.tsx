import type { ReactNode } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import { markWords } from '../domain/markWords.ts';
import { comparedWords } from '../domain/spreadWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './Readout.module.css';

interface ReadoutProps {
  readonly answer: MapAnswer;
  /** For a page that compares. */
  readonly benchmark?: Benchmark;
  /** The force under the pointer or in focus, or the one last chosen. */
  readonly area: AreaSlug | undefined;
  readonly hint: string;
  /** The outlines leave no corner empty: the words stand above them. */
  readonly isNarrow?: boolean;
  /** The map, whose empty corner holds the words where there is room. */
  readonly children: ReactNode;
}

/** A map with the figure of one force in words; its place is kept, so that nothing moves. */
export function Readout({
  answer,
  benchmark,
  area,
  hint,
  isNarrow = false,
  children,
}: ReadoutProps) {
  const shown = answer.marks.find((mark) => mark.area.slug === area);
  return (
    <div className={styles.map}>
      <p className={`${styles.words} ${isNarrow ? styles.narrow : ''}`}>
        {shown ? (
          <>
            <b>{shown.area.name}</b> <Text>{wordsOf(shown, benchmark)}</Text>
          </>
        ) : (
          <span className="screen-only">{hint}</span>
        )}
      </p>
      {children}
    </div>
  );
}

function wordsOf({ area, mark }: MapMark, benchmark: Benchmark | undefined): string {
  const compared = benchmark ? comparedWords(area, mark, benchmark) : '';
  return compared ? `${markWords(mark)}. ${compared}` : markWords(mark);
}
