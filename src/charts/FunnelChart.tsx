import { useMemo, useState } from 'react';
import type { AreaSlug } from '../domain/area.ts';
import type { Funnel } from '../domain/funnel.ts';
import { pointWords } from '../domain/funnelWords.ts';
import { Fitted } from './Fitted.tsx';
import { FunnelBackdrop } from './FunnelBackdrop.tsx';
import styles from './FunnelChart.module.css';
import { FunnelNames } from './FunnelNames.tsx';
import { FunnelPoints } from './FunnelPoints.tsx';
import { funnelPlan } from './funnelPlan.ts';
import { screenPart } from './pictureParts.ts';
import { useTaps } from './useTaps.ts';

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

/** Each force's rate by its number of residents, with the limits expected from chance. */
export function FunnelChart({ width, ...drawing }: FunnelChartProps) {
  const [pointed, setPointed] = useState<AreaSlug>();
  const { funnel, selected } = drawing;
  const { handlers, onPoint, onSelect } = useTaps(setPointed, drawing.onSelect);
  return (
    <div className={styles.chart} {...handlers}>
      <Fitted width={width}>
        {(width) => <Drawing {...drawing} {...{ width, pointed, onPoint, onSelect }} />}
      </Fitted>
      <Readout funnel={funnel} area={pointed ?? selected.at(-1)} />
    </div>
  );
}

interface DrawingProps extends FunnelChartProps {
  readonly width: number;
  /** The force under the pointer or in focus. */
  readonly pointed: AreaSlug | undefined;
  readonly onPoint: (area: AreaSlug | undefined) => void;
}

function Drawing({ funnel, width, pointed, highlighted, ...points }: DrawingProps) {
  const plan = useMemo(() => funnelPlan(funnel, width), [funnel, width]);
  const named = [...highlighted, ...(pointed ? [pointed] : [])];
  return (
    <FunnelPoints
      {...points}
      plan={plan}
      marks={plan.marks}
      target={funnel.target}
      highlighted={highlighted}
      behind={<FunnelBackdrop plan={plan} />}
      above={<FunnelNames plan={plan} marks={plan.marks} named={named} />}
    />
  );
}

interface ReadoutProps {
  readonly funnel: Funnel;
  /** The force under the pointer or in focus, or the one last chosen. */
  readonly area: AreaSlug | undefined;
}

/** One force in words. Its space is reserved, so that the layout does not shift. */
function Readout({ funnel, area }: ReadoutProps) {
  const shown = funnel.points.find((point) => point.area.slug === area);
  return (
    <p className={styles.readout} {...(!shown && screenPart)}>
      {shown
        ? `${pointWords(shown, funnel.target)}.`
        : 'Point at a force to read its rate. With the keyboard, left and right move by residents, up and down by rate; Enter chooses.'}
    </p>
  );
}
