import styles from './FunnelChart.module.css';
import type { FunnelPlan } from './funnelPlan.ts';

/** Axes, limits and the rate of all forces together: everything that is not a force. */
export function FunnelBackdrop({ plan }: { readonly plan: FunnelPlan }) {
  return (
    <svg aria-hidden="true" width={plan.width} height={plan.height}>
      <Axes plan={plan} />
      {plan.curves.map(({ key, d }) => (
        <path key={key} className={isNear(key) ? styles.limit95 : styles.limit998} d={d} />
      ))}
      {plan.ends.map(({ key, words, from, at }) => (
        <g key={key} data-end={key}>
          {key === 'target' && (
            <path className={styles.target} d={`M${plan.left} ${from}H${plan.right}`} />
          )}
          <path className={styles.lead} d={`M${plan.right + 1} ${from}L${plan.right + 7} ${at}`} />
          <text
            className={key === 'target' ? styles.targetEnd : styles.end}
            x={plan.right + 10}
            y={at + 4.5}
          >
            {words}
          </text>
        </g>
      ))}
    </svg>
  );
}

function isNear(key: string): boolean {
  return key.endsWith('95');
}

function Axes({ plan }: { readonly plan: FunnelPlan }) {
  const { left, right, top, bottom } = plan;
  return (
    <>
      <text className={styles.axis} x={0} y={12}>
        {plan.yWords}
      </text>
      {plan.yTicks.map(({ at, words }) => (
        <g key={words}>
          <path
            className={at === bottom ? styles.zero : styles.grid}
            d={`M${left} ${at}H${right}`}
          />
          <text className={styles.yTick} x={left - 6} y={at + 4.5}>
            {words}
          </text>
        </g>
      ))}
      {plan.xTicks.map(({ at, words }) => (
        <g key={words}>
          <path className={styles.zero} d={`M${at} ${bottom}v5`} />
          <text className={styles.xTick} x={at} y={bottom + 19}>
            {words}
          </text>
        </g>
      ))}
      <path className={styles.grid} d={`M${left} ${top}V${bottom}`} />
      <text className={styles.axis} x={left} y={bottom + 38}>
        {plan.xWords}
      </text>
    </>
  );
}
