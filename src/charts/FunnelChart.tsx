import { useMemo, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Funnel } from '../domain/funnel.ts';
import { pointWords } from '../domain/funnelWords.ts';
import { FunnelBackdrop } from './FunnelBackdrop.tsx';
import styles from './FunnelChart.module.css';
import { FunnelNames } from './FunnelNames.tsx';
import { FunnelPoints } from './FunnelPoints.tsx';
import { type FunnelMark, funnelPlan } from './funnelPlan.ts';
import { useWidth } from './useWidth.ts';

interface FunnelChartProps {
  readonly funnel: Funnel;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  /** Forces that the reader chose. */
  readonly selected: readonly AreaSlug[];
  /** Forces drawn with a ring and their names: the chosen ones, or those of a region. */
  readonly highlighted: readonly AreaSlug[];
  readonly onSelect: (area: AreaSlug) => void;
  readonly width?: number;
}

/** Each force's rate over its residents, between the limits that chance would keep to. */
export function FunnelChart(props: FunnelChartProps) {
  const { funnel, selected, highlighted } = props;
  const { ref, width } = useWidth(props.width);
  const [pointed, setPointed] = useState<AreaSlug>();
  const plan = useMemo(() => funnelPlan(funnel, width), [funnel, width]);
  const marks = useMemo(() => plan.marks(funnel.points), [plan, funnel]);
  const named = [...highlighted, ...(pointed ? [pointed] : [])];
  return (
    <div ref={ref} className={styles.chart}>
      <Readout funnel={funnel} marks={marks} area={pointed ?? selected.at(-1)} />
      <FunnelPoints
        plan={plan}
        marks={marks}
        target={funnel.target}
        name={props.name}
        selected={selected}
        highlighted={highlighted}
        onSelect={props.onSelect}
        onPoint={setPointed}
        behind={<FunnelBackdrop plan={plan} />}
        above={<FunnelNames plan={plan} marks={marks} named={named} />}
      />
    </div>
  );
}

interface ReadoutProps {
  readonly funnel: Funnel;
  readonly marks: readonly FunnelMark[];
  /** The force under the pointer or in focus, or the one last chosen. */
  readonly area: AreaSlug | undefined;
}

/** One force in words; its place is kept, so that nothing moves. */
function Readout({ funnel, marks, area }: ReadoutProps) {
  const shown = marks.find(({ point }) => point.area.slug === area);
  return (
    <p className={styles.readout}>
      {shown
        ? `${pointWords(shown.point, funnel.target)}.`
        : 'Point at a force to read its rate. With the keyboard, left and right move by residents, up and down by rate; Enter chooses.'}
    </p>
  );
}
