import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { FunnelChart } from '../charts/FunnelChart.tsx';
import { FunnelKey } from '../charts/FunnelKey.tsx';
import { funnelSheet } from '../charts/funnelSheet.ts';
import type { AreaSlug } from '../domain/area.ts';
import { funnelRows } from '../domain/fileRows.ts';
import type { Funnel } from '../domain/funnel.ts';
import {
  dispersionWords,
  funnelHeadline,
  funnelLimits,
  funnelSummary,
  leftOutWords,
  liesWords,
  limitsMeaning,
} from '../domain/funnelWords.ts';
import { mapSubtitle } from '../domain/headlines.ts';
import { quoteOf } from '../domain/quote.ts';
import { ChartShare } from './ChartShare.tsx';
import { CompareLegend, type CompareProps } from './CompareControls.tsx';
import styles from './ComparePage.module.css';
import { SourceLine } from './SourceLine.tsx';
import { toggleArea } from './selection.ts';

/** All forces of England and Wales by their size, with the chosen ones named. */
export function funnelFrame(part: CompareProps, funnel: Funnel): ChartFrameProps {
  const { loaded, comparison, setView } = part;
  const { dataset, measure, period, view, asOf } = loaded;
  const headline = funnelHeadline(funnel, period);
  const subtitle = mapSubtitle(measure, period, 'rate');
  const figures = funnel.points.map(({ figure }) => figure);
  const isNarrowed = view.areas.length > 0 || view.region !== 'all';
  const highlighted = isNarrowed ? comparison.rows.map(({ area }) => area.slug) : [];
  return {
    headline,
    subtitle,
    sheet: () => funnelSheet(measure, funnel),
    show: view.show,
    onShow: (show) => setView({ show }),
    legend: (
      <CompareLegend part={part}>
        <FunnelKey funnel={funnel} />
      </CompareLegend>
    ),
    notes: (
      <>
        <FunnelNotes funnel={funnel} caveat={measure.caveat} />
        {part.notes}
      </>
    ),
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
    share: (
      <ChartShare
        loaded={loaded}
        title={subtitle}
        sentence={() => quoteOf(dataset, `${subtitle}. ${headline}`, figures, asOf)}
        figures={figures}
        chart="funnel"
        as="rate"
        what={[period.slug]}
        rows={() => funnelRows(measure, period, funnel)}
      />
    ),
    children: (
      <FunnelChart
        funnel={funnel}
        name={funnelSummary(funnel, subtitle)}
        selected={view.areas}
        highlighted={highlighted}
        onSelect={(area) => setView(toggleArea(area))}
      />
    ),
  };
}

interface FunnelNotesProps {
  readonly funnel: Funnel;
  readonly caveat: string;
}

function FunnelNotes({ funnel, caveat }: FunnelNotesProps) {
  return (
    <>
      <p>{limitsMeaning}</p>
      <p>{dispersionWords(funnel)}</p>
      <p>{funnelLimits}</p>
      {funnel.leftOut.length > 0 && (
        <>
          <p>Left out:</p>
          <ul className={styles.leftOut}>
            {leftOutWords(funnel.leftOut).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>{caveat}</p>
    </>
  );
}

/** Where each force lies, in words. */
export function funnelPlaces({ points, target }: Funnel): ReadonlyMap<AreaSlug, string> {
  return new Map(points.map((point) => [point.area.slug, liesWords(point, target)]));
}
