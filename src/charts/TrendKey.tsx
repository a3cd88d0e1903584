import type { DatedEvent } from '../domain/dataset.ts';
import type { As } from '../domain/mark.ts';
import { dateWords } from '../domain/release.ts';
import { Text } from '../ui/Text.tsx';
import { LinePiece } from './LineSign.tsx';
import styles from './TrendChart.module.css';
import { lastWords, type Series } from './trendSeries.ts';

interface TrendKeyProps {
  readonly all: readonly Series[];
  readonly as: As;
  readonly newest: number | undefined;
}

/** Names of the lines under a narrow drawing, each with a piece of its line. */
export function TrendKey({ all, as, newest }: TrendKeyProps) {
  return (
    <ul className={styles.key}>
      {all.map((series) => (
        <li key={series.trend.key} className={styles[series.tone]}>
          <LinePiece series={series} />
          <span className={styles.name}>{series.trend.name}</span>{' '}
          <Text>{lastWords(series, as, newest)}</Text>
        </li>
      ))}
    </ul>
  );
}

/** What the hollow marks are, where no label in the drawing says it. */
export function OthersKey() {
  return (
    <p className={styles.key}>
      <span>
        <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
          <circle className={styles.hollow} cx={5} cy={5} r={3.5} />
        </svg>
        <Text>also published for the same year</Text>
      </span>
    </p>
  );
}

/** What the numbers above the plot stand for. */
export function TrendEvents({ events }: { readonly events: readonly DatedEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ol className={styles.events}>
      {events.map((event, index) => (
        <li key={`${event.date} ${event.title}`}>
          {`${index + 1} · ${dateWords(event.date)}: ${event.title}`}
        </li>
      ))}
    </ol>
  );
}
