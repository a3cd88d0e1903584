import { inOrder, isUsable, knownBy, shown } from './figure.ts';
import { inEnglandAndWales, type Line, published, territorial } from './files.ts';
import { rateOf } from './rate.ts';

export interface Total {
  readonly count: number;
  readonly words: '' | 'about' | 'at least' | 'fewer than';
  /** Forces that police a territory, with a figure. */
  readonly forces: number;
  readonly per10k: number | undefined;
}

/** Rule 11, and rule 1 for its qualifier; undefined where no force has a figure. */
export function totalOf(
  measure: string,
  period: string,
  among: readonly Line[] = inEnglandAndWales,
  until?: string,
): Total | undefined {
  const inside = among.flatMap((force) => {
    const figure = shown(measure, force.area ?? '', period, until);
    return figure.is === 'figure' ? [{ force, figure }] : [];
  });
  if (inside.length === 0) return undefined;
  const count = inside.reduce((sum, { figure }) => sum + figure.value, 0);
  const slugs = inside.map(({ force }) => force.area ?? '');
  return {
    count,
    words: wordsOf(inside.map(({ figure }) => figure.line.qualifier ?? '')),
    forces: inside.filter(({ force }) => territorial.includes(force)).length,
    per10k: rateOf(measure, slugs, period, count, until)?.per10k,
  };
}

function wordsOf(qualifiers: readonly string[]): Total['words'] {
  const [low, high] = [qualifiers.includes('at-least'), qualifiers.includes('less-than')];
  if (low && !high) return 'at least';
  if (high && !low) return 'fewer than';
  return (low && high) || qualifiers.includes('approximate') ? 'about' : '';
}

export interface NationalRate {
  readonly per10k: number;
  readonly isWhole: boolean;
  readonly forces: number;
}

/** Rule 6: all forces, else the published total of all, else more than half of them together. */
export function nationalRateOf(
  measure: string,
  period: string,
  until?: string,
): NationalRate | undefined {
  const sum = totalOf(measure, period, territorial, until);
  const all = territorial.length;
  if (sum?.forces !== all) {
    const [whole] = inOrder(
      knownBy(published(measure, 'england-and-wales', period), until).filter(isUsable),
    ).filter(({ coverage }) => Number(coverage) === all);
    const slugs = territorial.map(({ area = '' }) => area);
    const rate = whole && rateOf(measure, slugs, period, Number(whole.value), until);
    if (rate) return { per10k: rate.per10k, isWhole: true, forces: all };
  }
  if (!sum || sum.per10k === undefined || sum.forces < 22) return undefined;
  return { per10k: sum.per10k, isWhole: sum.forces === all, forces: sum.forces };
}
