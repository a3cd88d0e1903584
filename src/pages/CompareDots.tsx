import { type ComponentProps, useCallback } from 'react';
import type { ChartFrameProps } from '../charts/ChartFrame.tsx';
import { lookAt } from '../charts/looks.ts';
import { mapSheet } from '../charts/mapSheet.ts';
import { toneClass } from '../charts/TrendLayers.tsx';
import { useLooks } from '../charts/useLooks.ts';
import type { AreaSlug } from '../domain/area.ts';
import { mapRows, nationalRows } from '../domain/fileRows.ts';
import { mapHeadline, mapSubtitle } from '../domain/headlines.ts';
import { isCompared, type MapAnswer, valuesCompared } from '../domain/map.ts';
import { figuresShown } from '../domain/mark.ts';
import { middleHalf } from '../domain/middleHalf.ts';
import { quoteOf } from '../domain/quote.ts';
import { ChartShare } from './ChartShare.tsx';
import { CompareLegend, type CompareProps } from './CompareControls.tsx';
import styles from './ComparePage.module.css';
import { linkedFigure } from './FigureLink.tsx';
import { ForceDots } from './ForceDots.tsx';
import { SourceLine } from './SourceLine.tsx';
import { toggleArea } from './selection.ts';

/** Every force on one axis, with the chosen ones, or those of the region, named. */
export function dotsFrame(part: CompareProps, answer: MapAnswer): ChartFrameProps {
  const { loaded, comparison, setView } = part;
  const { dataset, measure, period, view, asOf } = loaded;
  const headline = mapHeadline(answer, period);
  const subtitle = mapSubtitle(measure, period, answer.as);
  const figures = figuresShown(answer.marks);
  const isNarrowed = view.areas.length > 0 || view.region !== 'all';
  return {
    headline,
    subtitle,
    sheet: () => mapSheet(dataset, answer, nationalRows(dataset, comparison)),
    linked: linkedFigure,
    show: view.show,
    onShow: (show) => setView({ show }),
    legend: (
      <CompareLegend part={part}>
        {figures.length > 0 && <p className={styles.why}>{bandWords(answer)}</p>}
      </CompareLegend>
    ),
    notes: part.notes,
    source: <SourceLine dataset={dataset} measure={measure} figures={figures} />,
    share: (
      <ChartShare
        loaded={loaded}
        title={subtitle}
        sentence={() => quoteOf(dataset, `${subtitle}. ${headline}`, figures, asOf)}
        figures={figures}
        chart="dots"
        as={answer.as}
        what={[period.slug]}
        rows={() => mapRows(answer, period, nationalRows(dataset, comparison))}
      />
    ),
    children: (
      <TonedDots
        chosen={view.areas}
        answer={answer}
        nationalRate={comparison.nationalRate}
        name={`${subtitle}. Left and right arrow keys move along the axis.`}
        named={isNarrowed ? comparison.rows.map(({ area }) => area.slug) : []}
        selected={view.areas}
        onSelect={(area) => setView(toggleArea(area))}
      />
    ),
  };
}

interface TonedDotsProps extends Omit<ComponentProps<typeof ForceDots>, 'toneOf'> {
  readonly chosen: readonly AreaSlug[];
}

/** The chosen forces have the colours of their lines on the other charts. */
function TonedDots({ chosen, ...dots }: TonedDotsProps) {
  const looks = useLooks(chosen);
  const toneOf = useCallback(
    (area: AreaSlug) => {
      const place = looks.get(area);
      return place === undefined ? '' : toneClass(lookAt(place).tone);
    },
    [looks],
  );
  return <ForceDots {...dots} toneOf={toneOf} />;
}

/** Rule 18: with few values there is no middle half, and no band. */
function bandWords({ marks }: MapAnswer): string {
  const dots = marks.filter(({ mark }) => mark.is === 'value');
  const who = dots.every(isCompared) ? 'them' : 'those not drawn faintly';
  return middleHalf(valuesCompared(marks))
    ? `Each dot is a force, and half of ${who} lie in the shaded band.`
    : 'Each dot is a force.';
}
