import { capital } from './capital.ts';
import type { Claim } from './claim.ts';
import { figuresIn, type Sum } from './claimArithmetic.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { type Figure, isCounted } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import { misfitWords } from './misfitWords.ts';
import { periodWords } from './period.ts';
import type { Verdict } from './verdict.ts';
import { partNumberWords } from './verdictWords.ts';
import { countWords, offencesWords, publishedWords, remarkWords, valueWords } from './words.ts';

/** What a reader must know beside a verdict: each a sentence. */
export function verdictRemarks(dataset: Dataset, claim: Claim, verdict: Verdict): string[] {
  const { sum } = verdict;
  if (!sum) return [];
  return [
    ...borrowedRemarks(dataset, sum),
    ...coverageRemarks(sum),
    ...fewRemarks(verdict),
    ...partRemarks(sum),
    ...standingRemarks(sum),
    ...misfitRemarks(dataset, sum),
    ...sourceRemarks(claim, sum),
    ...noteRemarks(sum),
  ];
}

function borrowedRemarks(dataset: Dataset, sum: Sum): string[] {
  if (!('borrowed' in sum)) return [];
  return sum.borrowed.map((figure) => {
    const release = releaseOf(dataset, figure.release);
    const isForce = dataset.areas.get(figure.area)?.kind === 'force';
    const why = isForce ? '' : ' Totals of different releases may be over different forces.';
    return `The release of this sentence gives no figure for ${periodWords(figure.period)}; ${valueWords(figure)} is from another one (${release.publisher}, published ${publishedWords(release.published)}).${why}`;
  });
}

function coverageRemarks(sum: Sum): string[] {
  if (sum.is !== 'change') return [];
  const { earlier, later } = sum;
  if (earlier.forces === undefined && later.forces === undefined) return [];
  if (earlier.forces === later.forces) {
    return [`Both totals are from ${countWords(later.forces ?? 0)} forces.`];
  }
  const say = (figure: Figure) =>
    figure.forces === undefined
      ? `how many forces are in the ${valueWords(figure)} was not published`
      : `the ${valueWords(figure)} are from ${figure.forces} forces`;
  return [capital(`${say(earlier)}; ${say(later)}.`)];
}

/** Rule 8: a percentage only from 50. */
const fewestForPercent = 50;

function fewRemarks({ sum, said }: Verdict): string[] {
  if (sum?.is !== 'change' || said?.is !== 'percent') return [];
  return sum.earlier.value < fewestForPercent
    ? [`${offencesWords(sum.earlier.value)} in the earlier year are too few for a percentage.`]
    : [];
}

function partRemarks(sum: Sum): string[] {
  if (sum.is !== 'part') return [];
  const { part, rivals, whole } = sum;
  const isRounded = part.qualifier !== 'exact' && part.qualifier !== 'derived';
  const ages = part.dimension === 'victim-age' ? '; an age may not be recorded for all' : '';
  return [
    isRounded
      ? `The published number is itself “${partNumberWords(part)}”: nothing more exact is known.`
      : '',
    whole && isCounted(whole)
      ? `${capital(partNumberWords(part))} of the ${offencesWords(whole.value)} that the same release counts${ages}.`
      : '',
    ...rivals.map((rival) => `In the same release ${partNumberWords(rival)} was printed too.`),
  ].filter(Boolean);
}

function standingRemarks(sum: Sum): string[] {
  return figuresIn(sum).flatMap((figure) =>
    remarkWords(figure) ? [`${valueWords(figure)}: ${remarkWords(figure)}.`] : [],
  );
}

/** Numbers that differ are named as other figures; the other misfits here. */
function misfitRemarks(dataset: Dataset, sum: Sum): string[] {
  const misfits = figuresIn(sum).flatMap((figure) => misfitsWith(dataset, figure));
  const words = misfits
    .filter(({ is }) => is !== 'differ')
    .map((misfit) => `Does not fit: ${misfitWords(dataset, misfit)}`);
  return [...new Set(words)];
}

/** Agreement with the very page that a number was read in says little. */
function sourceRemarks({ source }: Claim, sum: Sum): string[] {
  if (sum.is === 'range') return [];
  const used = sum.is === 'part' ? [sum.part] : figuresIn(sum);
  const isOnlyThere = used.every(({ sources }) => sources.every((one) => one === source));
  return isOnlyThere
    ? ['The number is known from this page alone: no second source confirms it.']
    : [];
}

/**
 * Notes of parts with several sources say the same thing several times. A count that is only
 * divided by days stands with its note in a claim of its own.
 */
function noteRemarks(sum: Sum): string[] {
  if (sum.is === 'range' || sum.is === 'per-day') return [];
  if (sum.is === 'part') {
    const { note, sources } = sum.part;
    return note && sources.length === 1 ? [`Note: ${note}`] : [];
  }
  return figuresIn(sum).flatMap((figure) =>
    figure.note ? [`Note on ${valueWords(figure)}: ${figure.note}`] : [],
  );
}
