import type { ReactNode } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { MapAnswer } from '../domain/map.ts';
import { markWords } from '../domain/markWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './Readout.module.css';

interface ReadoutProps {
  readonly answer: MapAnswer;
  /** The force under the pointer or in focus, or the one last chosen. */
  readonly area: AreaSlug | undefined;
  readonly hint: string;
  /** The map, whose empty corner holds the words where there is room. */
  readonly children: ReactNode;
}

/** A map with the figure of one force in words; its place is kept, so that nothing moves. */
export function Readout({ answer, area, hint, children }: ReadoutProps) {
  const shown = answer.marks.find((mark) => mark.area.slug === area);
  return (
    <div className={styles.map}>
      <p className={styles.words}>
        {shown ? (
          <>
            <b>{shown.area.name}</b> <Text>{markWords(shown.mark)}</Text>
          </>
        ) : (
          <span className="screen-only">{hint}</span>
        )}
      </p>
      {children}
    </div>
  );
}
