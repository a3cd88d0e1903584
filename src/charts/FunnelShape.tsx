import { never } from '../domain/figure.ts';
import type { FunnelPoint } from '../domain/funnel.ts';
import styles from './FunnelChart.module.css';

interface FunnelShapeProps {
  readonly lies: FunnelPoint['lies'];
  readonly x: number;
  readonly y: number;
}

/** Outside the wider limits the shape differs, not only the fill. */
export function FunnelShape({ lies, x, y }: FunnelShapeProps) {
  switch (lies) {
    case 'within':
      return <circle className={`${styles.point} ${styles.within}`} cx={x} cy={y} r={5} />;
    case 'outside-95':
      return <circle className={`${styles.point} ${styles.outside95}`} cx={x} cy={y} r={5} />;
    case 'outside-998':
      return (
        <path
          className={`${styles.point} ${styles.outside998}`}
          d={`M${x} ${y - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`}
        />
      );
    default:
      return never(lies);
  }
}
