import { type Area, isTerritorial } from './area.ts';
import { capital } from './capital.ts';
import { listWords } from './lists.ts';
import { periodWords } from './period.ts';
import { preciseWords } from './precision.ts';
import { yardstickName } from './spreadWords.ts';
import type { Total } from './total.ts';
import { countWords } from './words.ts';

/** "England and Wales"; "The 14 forces with a figure together": only all forces make a nation. */
export function totalName({ forces, missing }: Pick<Total, 'forces' | 'missing'>): string {
  const inside = forces.filter(isTerritorial);
  const [only] = forces;
  if (forces.length === 1 && only) return only.name;
  const name = yardstickName({ forces: inside.length, of: inside.length + missing.length });
  return capital(name);
}

/** "40 of 43 forces of England and Wales, and Transport Police": who is in a sum. */
export function coverageWords({ forces, missing }: Pick<Total, 'forces' | 'missing'>): string {
  const inside = forces.filter(isTerritorial).length;
  const all = inside + missing.length;
  const some = missing.length === 0 ? `all ${all} forces` : `${inside} of ${all} forces`;
  return `${some} of England and Wales${withoutTerritory(forces)}`;
}

function withoutTerritory(forces: readonly Area[]): string {
  const names = forces.filter((force) => !isTerritorial(force)).map(({ name }) => name);
  return names.length === 0 ? '' : `, and ${listWords(names, names.length)}`;
}

/** "about 1,204 offences in 2018/19, 40 of 43 forces of England and Wales". */
export function totalWords(total: Total): string {
  const when = periodWords(total.period);
  if (!total.sum) return `no figure in ${when} for any force of England and Wales`;
  const { count, precision } = total.sum;
  const offences = count === 1 ? 'offence' : 'offences';
  const amount = preciseWords(precision, countWords(count), true);
  return `${amount} ${offences} in ${when}, ${coverageWords(total)}`;
}
