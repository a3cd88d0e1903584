import { type Area, isTerritorial } from './area.ts';
import { capital } from './capital.ts';
import { listWords } from './lists.ts';
import { periodWords } from './period.ts';
import { preciseWords } from './precision.ts';
import { nationalRateName } from './spreadWords.ts';
import { answeredIn, type Total } from './total.ts';
import { offencesWords, someOf } from './words.ts';

/** "England and Wales"; "The 14 forces with a figure together": only all forces make a nation. */
export function totalName(total: Pick<Total, 'forces' | 'missing'>): string {
  const [only, ...others] = total.forces;
  if (only && others.length === 0) return only.name;
  return capital(nationalRateName(answeredIn(total)));
}

/** "40 of 43 forces of England and Wales, and Transport Police": who is in a sum. */
export function coverageWords(total: Pick<Total, 'forces' | 'missing'>): string {
  const { forces, of } = answeredIn(total);
  return `${someOf(forces, of)} of England and Wales${withoutTerritory(total.forces)}`;
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
  const offences = preciseWords(precision, offencesWords(count), true);
  return `${offences} in ${when}, ${coverageWords(total)}`;
}
