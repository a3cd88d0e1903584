import type { ReactNode } from 'react';
import type { Comparison } from '../domain/comparison.ts';
import type { Figure } from '../domain/figure.ts';
import type { Funnel } from '../domain/funnel.ts';
import { drawnAs } from '../domain/mark.ts';
import { hasRates } from '../domain/rate.ts';
import { noRatesWords } from '../domain/rateWords.ts';
import { Text } from '../ui/Text.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { words } from '../url/keys.ts';
import type { View } from '../url/view.ts';
import styles from './ComparePage.module.css';
import { type DrawnProps, useAsked } from './ExplorerContent.tsx';
import { RateToggle } from './RateToggle.tsx';

/** What every drawing of a comparison is made from. */
export interface CompareProps extends DrawnProps {
  /** The chosen forces, else those of the region, else all. */
  readonly comparison: Comparison;
  /** Of all forces; undefined where none can be drawn. */
  readonly funnel: Funnel | undefined;
  /** What is said of every drawing. */
  readonly notes: ReactNode;
  /** Opens where a figure comes from. */
  readonly openFigure: (figure: Figure) => void;
}

type ChartKind = View['chart'];

const chartNames: Readonly<Record<ChartKind, string>> = {
  bars: 'Bars',
  dots: 'Dots',
  funnel: 'Funnel',
};
const sortNames: Readonly<Record<View['sort'], string>> = { name: 'By name', value: 'By value' };

/** A funnel is of rates only; only bars stand in an order. */
const canBeCounts: Readonly<Record<ChartKind, boolean>> = { bars: true, dots: true, funnel: false };
const isInOrder: Readonly<Record<ChartKind, boolean>> = { bars: true, dots: false, funnel: false };

/** The chart that is drawn: bars stand in where the one that was asked for cannot be. */
function drawnChart(asked: ChartKind, funnel: Funnel | undefined): ChartKind {
  const canBe: Readonly<Record<ChartKind, boolean>> = {
    bars: true,
    dots: true,
    funnel: funnel !== undefined,
  };
  return canBe[asked] ? asked : 'bars';
}

/** Which drawing, rate or count, and in which order. */
export function CompareControls({ funnel, setView }: Pick<CompareProps, 'funnel' | 'setView'>) {
  const { dataset, view, period, asOf } = useAsked();
  const chart = drawnChart(view.chart, funnel);
  return (
    <>
      <Toggle
        label="Draw as"
        isLabelUnseen
        value={chart}
        choices={words.chart}
        names={chartNames}
        off={words.chart.filter((kind) => drawnChart(kind, funnel) !== kind)}
        onChange={(next) => setView({ chart: next })}
      />
      {canBeCounts[chart] && (
        <RateToggle
          value={drawnAs(dataset, period, view.as, asOf)}
          hasRates={hasRates(dataset, period, asOf)}
          setView={setView}
        />
      )}
      {isInOrder[chart] && (
        <Toggle
          label="Order"
          isLabelUnseen
          value={view.sort}
          choices={words.sort}
          names={sortNames}
          onChange={(sort) => setView({ sort })}
        />
      )}
    </>
  );
}

interface CompareLegendProps {
  readonly part: CompareProps;
  readonly children?: ReactNode;
}

/** What belongs to the drawing, and why others cannot be had for the year. */
export function CompareLegend({ part, children }: CompareLegendProps) {
  const { dataset, period, asOf } = part.loaded;
  const hasNoRates = !hasRates(dataset, period, asOf);
  return (
    <>
      {children}
      {hasNoRates && (
        <p className={styles.why}>
          <Text>{noRatesWords(period, asOf)}</Text>
        </p>
      )}
      {!hasNoRates && part.funnel === undefined && (
        <p className={styles.why}>
          <Text>
            No funnel plot for {period.text}: it needs 20 forces with a counted figure and a rate.
          </Text>
        </p>
      )}
    </>
  );
}
