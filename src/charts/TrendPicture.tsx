import { Fitted } from './Fitted.tsx';
import { StaticTrend } from './StaticTrend.tsx';
import styles from './TrendChart.module.css';
import { TrendKey } from './TrendKey.tsx';
import { type TrendQuestion, trendPlan } from './trendPlan.ts';

interface TrendPictureProps {
  readonly question: TrendQuestion;
  /** What the drawing shows, in a sentence. */
  readonly name: string;
  readonly width?: number;
}

/** A trend to look at: nothing in it answers to the pointer. */
export function TrendPicture({ question, name, width }: TrendPictureProps) {
  return (
    <div className={styles.chart}>
      <Fitted width={width}>
        {(width) => {
          const plan = trendPlan(question, width);
          return (
            <>
              <div role="img" aria-label={name}>
                <StaticTrend plan={plan} />
              </div>
              {plan.isNarrow && plan.all.length > 1 && (
                <TrendKey all={plan.all} as={plan.as} newest={plan.newest} />
              )}
            </>
          );
        }}
      </Fitted>
    </div>
  );
}
