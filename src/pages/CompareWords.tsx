import { memo } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { ComparisonRow } from '../domain/comparisonRow.ts';
import { markWords } from '../domain/markWords.ts';
import { comparedWords } from '../domain/spreadWords.ts';
import { yearBeforeOf, yearBeforeWords } from '../domain/yearBefore.ts';
import { Text } from '../ui/Text.tsx';
import { forceAddress } from '../url/links.ts';
import styles from './ComparePage.module.css';
import { FigureLink } from './FigureLink.tsx';
import { SiteLink } from './SiteLink.tsx';
import type { LoadedView } from './useExplorer.ts';

interface CompareWordsProps {
  readonly loaded: LoadedView;
  readonly comparison: Comparison;
  /** In words, where each force lies in the funnel that is drawn, if one is. */
  readonly places: ReadonlyMap<AreaSlug, string> | undefined;
}

/** Each force's figure in sentences, with a way to its own page. */
export const CompareWords = memo(function CompareWords(props: CompareWordsProps) {
  const { comparison } = props;
  return (
    <section className={styles.words}>
      <h2>In words</h2>
      <dl className={styles.list}>
        {comparison.rows.map((row) => (
          <div key={row.area.slug}>
            <dt>
              <SiteLink to={forceAddress(row.area.slug)}>{row.area.name}</SiteLink>
              {'figure' in row.mark && (
                <span className={styles.from}>
                  {' '}
                  <FigureLink figure={row.mark.figure}>
                    <Text>Where this comes from</Text>
                    <span className="unseen">{`: ${row.area.name}`}</span>
                  </FigureLink>
                </span>
              )}
            </dt>
            {wordsOf(row, props).map((words) => (
              <dd key={words}>{words}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
});

/** Count and rate; interval; place in the funnel; the year before. */
function wordsOf({ area, mark }: ComparisonRow, props: CompareWordsProps): string[] {
  const { dataset, table, period, asOf } = props.loaded;
  const compared = comparedWords(area, mark, props.comparison);
  const lies = props.places?.get(area.slug) ?? '';
  const figure = 'figure' in mark ? mark.figure : undefined;
  const before = yearBeforeOf(dataset, table, area, period, asOf);
  // Where there is no figure for the year, that is all there is to say.
  const change = figure ? yearBeforeWords(before, figure) : '';
  return [markWords(mark), compared, lies && `In the funnel plot: ${lies}`, change].filter(Boolean);
}
