import type { Comparison } from '../domain/comparison.ts';
import type { Funnel } from '../domain/funnel.ts';
import { drawnAs } from '../domain/mark.ts';
import { hasRates } from '../domain/rate.ts';
import { Toggle } from '../ui/Toggle.tsx';
import styles from './ComparePage.module.css';
import { type DrawnProps, useAsked } from './Explored.tsx';

/** What both drawings of a comparison are made from. */
export interface CompareProps extends DrawnProps {
  /** The chosen forces, else those of the region, else all. */
  readonly comparison: Comparison;
  /** Of all forces; undefined where none can be drawn. */
  readonly funnel: Funnel | undefined;
}

/** Rate or count, and the like: in the chart's head. */
export function CompareControls({ funnel, setView }: Pick<CompareProps, 'funnel' | 'setView'>) {
  const { dataset, view, period } = useAsked();
  const hasNoRates = !hasRates(dataset, period);
  // Bars stand in where the funnel that was asked for cannot be.
  const chart = funnel === undefined ? 'bars' : view.chart;
  return (
    <>
      <Toggle
        label="Draw as"
        isLabelUnseen
        value={chart}
        choices={[
          { value: 'bars', label: 'Bars' },
          { value: 'funnel', label: 'Funnel', isOff: funnel === undefined },
        ]}
        onChange={(next) => setView({ chart: next })}
      />
      {chart === 'bars' && (
        <>
          <Toggle
            label="Show"
            isLabelUnseen
            value={drawnAs(dataset, period, view.as)}
            choices={[
              { value: 'rate', label: 'Rate', isOff: hasNoRates },
              { value: 'count', label: 'Count' },
            ]}
            onChange={(as) => setView({ as })}
          />
          <Toggle
            label="Order"
            isLabelUnseen
            value={view.sort}
            choices={[
              { value: 'name', label: 'By name' },
              { value: 'value', label: 'By value' },
            ]}
            onChange={(sort) => setView({ sort })}
          />
        </>
      )}
      {hasNoRates && (
        <p className={styles.why}>
          No rates for {period.text}: no estimate of residents within 24 months. Counts are shown.
        </p>
      )}
      {!hasNoRates && funnel === undefined && (
        <p className={styles.why}>
          No funnel plot for {period.text}: it needs two forces with a counted figure and a rate.
        </p>
      )}
    </>
  );
}
