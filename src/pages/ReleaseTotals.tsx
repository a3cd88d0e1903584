import { Fragment } from 'react';
import { isFigure, observationKey } from '../domain/figure.ts';
import { periodWords } from '../domain/period.ts';
import type { PublishedRow } from '../domain/releaseCoverage.ts';
import { observationWords, remarkWords, totalForcesWords } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
import { FigureLink } from './FigureLink.tsx';
import styles from './SourcesPage.module.css';

interface ReleaseTotalsProps {
  readonly totals: readonly PublishedRow[];
}

/** National totals as printed, in one line for each nation and number of forces. */
export function ReleaseTotals({ totals }: ReleaseTotalsProps) {
  const lines = new Map<string, PublishedRow[]>();
  for (const row of totals) {
    const head = headOf(row);
    lines.set(head, [...(lines.get(head) ?? []), row]);
  }
  return (
    <>
      <h3>National totals, in offences</h3>
      <ul className={styles.totals}>
        {[...lines].map(([head, rows]) => (
          <li key={head}>
            <Text>{head}:</Text>{' '}
            {rows.map(({ observation }, at) => (
              <Fragment key={observationKey(observation)}>
                {at > 0 && <Text>{' · '}</Text>}
                <FigureLink figure={observation}>{observationWords(observation)}</FigureLink>
                <Text> in {periodWords(observation.period)}</Text>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "England and Wales, 44 forces (a sum of published figures)". */
function headOf({ area, observation }: PublishedRow): string {
  if (!isFigure(observation)) return area.name;
  const forces = totalForcesWords(area, observation);
  const remark = remarkWords(observation);
  return `${area.name}${forces && `, ${forces}`}${remark ? ` (${remark})` : ''}`;
}
