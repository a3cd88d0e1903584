import type { Claim } from './claim.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { listWords } from './lists.ts';
import { ascending } from './ordered.ts';
import { latestDay, type Release } from './release.ts';
import type { Verdict } from './verdict.ts';

/** A claim with its verdict. */
interface Checked {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

export interface ClaimRound {
  readonly release: Release;
  readonly checked: readonly Checked[];
}

/** Claims by the publication round that they are about, earliest first. */
export function roundsOf(dataset: Dataset, all: readonly Checked[]): ClaimRound[] {
  const slugs = [...new Set(all.map(({ claim }) => claim.release))];
  return slugs
    .map((slug) => ({
      release: releaseOf(dataset, slug),
      checked: all.filter(({ claim }) => claim.release === slug),
    }))
    .sort((one, other) => ascending(latestDay(one.release), latestDay(other.release)));
}

/** "Of 21 sentences 17 hold, 2 hold rounded down and 2 cannot be checked. None differs." */
export function summaryWords(all: readonly Checked[]): string {
  const count = (is: Verdict['is']) => all.filter(({ verdict }) => verdict.is === is).length;
  const [holding, cut] = [count('holds'), count('holds-rounded-down')];
  const [differing, unchecked] = [count('differs'), count('cannot-be-checked')];
  const parts = [
    holding > 0 ? `${holding} ${holding === 1 ? 'holds' : 'hold'}` : '',
    cut > 0 ? `${cut} ${cut === 1 ? 'holds' : 'hold'} rounded down` : '',
    differing > 0 ? `${differing} ${differing === 1 ? 'differs' : 'differ'}` : '',
    unchecked > 0 ? `${unchecked} cannot be checked with the published figures` : '',
  ].filter(Boolean);
  const none = differing === 0 ? ' None differs.' : '';
  return `Of ${all.length} ${all.length === 1 ? 'sentence' : 'sentences'} ${listWords(parts)}.${none}`;
}
