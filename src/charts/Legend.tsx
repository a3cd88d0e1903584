import { memo, useId } from 'react';
import type { MapAnswer } from '../domain/map.ts';
import { missingWords } from '../domain/markWords.ts';
import { countWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import styles from './Legend.module.css';
import mapStyles from './Map.module.css';
import { binClass } from './MapMarks.tsx';
import { Patterns, patternOf } from './Patterns.tsx';

type LegendProps = Pick<MapAnswer, 'as' | 'bins' | 'largest' | 'missing'>;

/** The key to a map, from the same classes and patterns as its marks. */
export const Legend = memo(function Legend({ as, bins, largest, missing }: LegendProps) {
  const id = useId();
  return (
    <ul className={styles.legend} aria-label="Key">
      {bins.map((bin, at) => (
        <li key={bin.from} className={styles.entry}>
          <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
            <rect
              className={`${mapStyles.frame} ${binClass(at, bins.length)}`}
              width={22}
              height={14}
            />
          </svg>
          <Text>{rangeWords(bin.from, bin.to)}</Text>
        </li>
      ))}
      {as === 'count' && largest > 0 && <CircleKey largest={largest} />}
      {missing.map((kind, at) => (
        <li key={kind} className={styles.entry}>
          <svg className={styles.swatch} viewBox="0 0 22 14" aria-hidden="true">
            {at === 0 && <Patterns id={id} />}
            <rect width={22} height={14} fill={patternOf(id, kind)} />
            <rect className={`${mapStyles.frame} ${mapStyles.open}`} width={22} height={14} />
          </svg>
          <Text>{missingWords(kind)}</Text>
        </li>
      ))}
    </ul>
  );
}, isSameKey);

/** Years on the same side of a break share their classes: the same key is not drawn again. */
function isSameKey(one: LegendProps, other: LegendProps): boolean {
  return (
    one.as === other.as &&
    one.bins === other.bins &&
    one.largest === other.largest &&
    one.missing.join() === other.missing.join()
  );
}

function rangeWords(from: number, to: number): string {
  return from === to ? from.toFixed(1) : `${from.toFixed(1)} to ${to.toFixed(1)}`;
}

/** Two circles: the largest count of any year shown, and a quarter of it. */
function CircleKey({ largest }: { readonly largest: number }) {
  const counts = [largest, largest / 4].map(roundly);
  return (
    <li className={styles.entry}>
      {counts.map((count) => (
        <span key={count} className={styles.entry}>
          <svg className={styles.round} viewBox="-26 -26 52 52" aria-hidden="true">
            <circle className={mapStyles.circle} r={26 * Math.sqrt(count / largest)} />
          </svg>
          <Text>{countWords(count)}</Text>
        </span>
      ))}
    </li>
  );
}

/** Down to one leading digit: a key needs a round number. */
function roundly(count: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, count)));
  return Math.max(1, Math.floor(count / step) * step);
}
