import type { ReactNode } from 'react';
import { never } from '../domain/figure.ts';
import { type MissingKind, missingKinds } from '../domain/mark.ts';
import styles from './Patterns.module.css';

/** The side of one repeat, in user units. */
const sides: Record<MissingKind, number> = {
  withheld: 7,
  'no-estimate': 12,
  'too-few': 8,
  doubtful: 9,
  'not-supplied': 4,
  'not-found': 6,
  'other-law': 10,
  'not-comparable': 9,
};

/**
 * One pattern for each kind of missing value, the same on maps, charts and legends. Three hatches of
 * different weight and density, two densities of dots, a crossed hatch, level lines and zigzags: told
 * apart in greyscale print too.
 */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {missingKinds.map((kind) => (
        <pattern
          key={kind}
          id={`${id}-${kind}`}
          width={sides[kind]}
          height={sides[kind]}
          patternUnits="userSpaceOnUse"
        >
          <rect className={styles.ground} width={sides[kind]} height={sides[kind]} />
          {strokesOf(kind)}
        </pattern>
      ))}
    </defs>
  );
}

/** The fill of a mark of that kind, for the `Patterns` drawn with the same id. */
export function patternOf(id: string, kind: MissingKind): string {
  return `url(#${id}-${kind})`;
}

function strokesOf(kind: MissingKind): ReactNode {
  const side = sides[kind];
  switch (kind) {
    case 'withheld':
      return <path className={styles.light} d={diagonal(side)} />;
    case 'no-estimate':
      return <path className={styles.light} d={diagonal(side)} />;
    case 'too-few':
      // In the middle of a swatch of the key.
      return <path className={styles.light} d={`M0 ${side - 1}H${side}`} />;
    case 'doubtful':
      return (
        <path className={styles.heavy} d={`M0 ${side / 2}L${side / 2} 0L${side} ${side / 2}`} />
      );
    case 'not-supplied':
      return <path className={styles.heavy} d={diagonal(side)} />;
    case 'not-comparable':
      return <path className={styles.light} d={`M0 0L${side} ${side}M0 ${side}L${side} 0`} />;
    case 'not-found':
    case 'other-law':
      return <circle className={styles.dot} cx={side / 2} cy={side / 2} r={0.9} />;
    default:
      return never(kind);
  }
}

/** A rising diagonal with its corners, so that repeats join without a notch. */
function diagonal(side: number): string {
  return `M-1 1L1 -1M0 ${side}L${side} 0M${side - 1} ${side + 1}L${side + 1} ${side - 1}`;
}
