import { sourcePart } from '../charts/pictureParts.ts';
import { mapRows } from '../domain/fileRows.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { figuresShown } from '../domain/mark.ts';
import { quoteOf } from '../domain/quote.ts';
import { trendSubtitle } from '../domain/trendHeadlines.ts';
import { Text } from '../ui/Text.tsx';
import styles from './Dashboard.module.css';
import { fileName } from './fileName.ts';
import { Share } from './Share.tsx';
import { SiteLink } from './SiteLink.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { Shown } from './useDashboard.ts';
import type { LoadedView } from './useExplorer.ts';

interface DashboardSourceProps {
  readonly loaded: LoadedView;
  readonly shown: Shown;
}

/** Who published what the three views show, and what no figure of them can tell. */
export function DashboardSource({ loaded, shown: { answer, trend } }: DashboardSourceProps) {
  const { dataset, measure, period, asOf } = loaded;
  const subtitle = mapSubtitle(measure, period, answer.as);
  const figures = figuresShown(answer.marks);
  return (
    <footer className={styles.source}>
      <p {...sourcePart}>
        <SourceLine dataset={dataset} measure={measure} figures={figures} />
      </p>
      <p>
        <Text>
          A higher recorded rate can mean more harm, better detection or fuller recording: the
          figures cannot tell which.{' '}
        </Text>
        <SiteLink to="/method">Method</SiteLink>
      </p>
      <Share
        dataset={dataset}
        asOf={asOf}
        title={subtitle}
        sentence={() =>
          quoteOf(dataset, `${subtitle}. ${mapHeadline(answer, period)}`, figures, asOf)
        }
        figures={figures}
        charts={[
          { name: 'map', heading: 'map' },
          {
            ...{ name: 'trend', heading: 'lines' },
            subtitle: trendSubtitle(trend.trends, measure, trend.as, 'year'),
          },
          { name: 'dots', heading: 'dots', subtitle },
        ]}
        file={{
          name: fileName(dataset, {
            ...{ page: 'overview', measure, as: answer.as, what: [period.slug], asOf },
          }),
          rows: () => mapRows(answer, period),
        }}
      />
    </footer>
  );
}
