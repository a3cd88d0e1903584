import type { Funnel, FunnelPoint } from '../domain/funnel.ts';
import { allForcesWords } from '../domain/funnelWords.ts';
import { Text } from '../ui/Text.tsx';
import styles from './FunnelChart.module.css';
import { FunnelShape } from './FunnelShape.tsx';
import legendStyles from './Legend.module.css';

const shapes: readonly (readonly [FunnelPoint['lies'], string])[] = [
  ['within', 'Force within the 95% limits'],
  ['outside-95', 'Between the 95% and the 99.8% limits'],
  ['outside-998', 'Outside the 99.8% limits'],
];

/** What the lines and shapes stand for. */
export function FunnelKey({ funnel }: { readonly funnel: Funnel }) {
  const lines = [
    ['target', `The rate of ${allForcesWords(funnel)}`, styles.target],
    ['95', '95% limits', styles.limit95],
    ['998', '99.8% limits', styles.limit998],
  ] as const;
  return (
    <ul className={`${legendStyles.legend} ${styles.key}`}>
      {shapes.map(([lies, words]) => (
        <li key={lies}>
          <svg width={18} height={18} aria-hidden="true">
            <FunnelShape lies={lies} x={9} y={9} />
          </svg>
          <Text>{words}</Text>
        </li>
      ))}
      {lines.map(([key, words, className]) => (
        <li key={key}>
          <svg width={28} height={18} aria-hidden="true">
            <path className={className} d="M0 9H28" />
          </svg>
          <Text>{words}</Text>
        </li>
      ))}
    </ul>
  );
}
