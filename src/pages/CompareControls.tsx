import { hasRates } from '../domain/rate.ts';
import { Toggle } from '../ui/Toggle.tsx';
import type { View } from '../url/view.ts';
import type { CompareProps } from './CompareBars.tsx';
import styles from './ComparePage.module.css';

interface CompareControlsProps extends CompareProps {
  /** What is drawn: bars where the funnel that was asked for cannot be. */
  readonly chart: View['chart'];
}

export function CompareControls({
  reading,
  comparison,
  funnel,
  chart,
  setView,
}: CompareControlsProps) {
  const { dataset, view, period } = reading;
  const hasNoRates = !hasRates(dataset, period);
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
            value={comparison.as}
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
