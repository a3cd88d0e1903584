import type { ReactNode } from 'react';
import { againstTotal, comparedWords } from '../domain/against.ts';
import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer, MapMark } from '../domain/map.ts';
import type { Total } from '../domain/total.ts';
import { markWords } from '../domain/words.ts';
import styles from './Readout.module.css';

interface ReadoutProps {
  readonly answer: MapAnswer;
  /** England and Wales in the same year, for a page that compares. */
  readonly total?: Total;
  /** The force under the pointer or in focus, or the one last chosen. */
  readonly area: AreaSlug | undefined;
  readonly hint: string;
  /** The outlines leave no corner empty: the words stand above them. */
  readonly isNarrow?: boolean;
  /** The map, whose empty corner holds the words where there is room. */
  readonly children: ReactNode;
}

/** A map with the figure of one force in words; its place is kept, so that nothing moves. */
export function Readout({ answer, total, area, hint, isNarrow = false, children }: ReadoutProps) {
  const shown = answer.marks.find((mark) => mark.area.slug === area);
  return (
    <div className={styles.map}>
      <p className={`${styles.words} ${isNarrow ? styles.narrow : ''}`}>
        {shown ? (
          <>
            <b>{shown.area.name}</b> {wordsOf(shown, total)}
          </>
        ) : (
          hint
        )}
      </p>
      {children}
    </div>
  );
}

function wordsOf({ area, mark }: MapMark, total: Total | undefined): string {
  const compared = total ? comparedWords(againstTotal(area, mark, total)) : '';
  return compared ? `${markWords(mark)}. ${compared}` : markWords(mark);
}
