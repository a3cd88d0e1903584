import { type Answer, answerFor } from './answer.ts';
import type { Area } from './area.ts';
import { type Dataset, releaseOf } from './dataset.ts';
import { type Figure, isDrawable, isFigure, never, type Observation } from './figure.ts';
import { misfitsWith } from './findMisfits.ts';
import type { Misfit } from './misfit.ts';
import type { Period } from './period.ts';
import { type Rate, rateOf } from './rate.ts';
import { latestDay, type Month, type Release } from './release.ts';
import type { Table } from './table.ts';
import { publishedWords } from './words.ts';

/** One published figure for an area and period, and what is known of it. */
export interface Published {
  readonly observation: Observation;
  readonly release: Release;
  readonly isShown: boolean;
  readonly misfits: readonly Misfit[];
}

/** Where a figure comes from: everything published for its area and period. */
export interface Provenance {
  readonly answer: Answer;
  /** Newest release first, the shown one before the others. */
  readonly published: readonly Published[];
  readonly rate?: Rate;
  /** Why the shown figure is shown, in a sentence. */
  readonly because: string;
}

export function provenanceOf(
  dataset: Dataset,
  table: Table,
  area: Area,
  period: Period,
  asOf?: Month,
): Provenance {
  const answer = answerFor(dataset, table, area, period, asOf);
  const shown = shownIn(answer);
  const all = [shown ?? [], answer.others].flat();
  const published = all.map((observation) => ({
    observation,
    release: releaseOf(dataset, observation.release),
    isShown: observation === shown && answer.is === 'figure',
    misfits: misfitsWith(dataset, observation, asOf),
  }));
  const because = reasonOf(dataset, area, answer);
  if (answer.is !== 'figure' || area.kind !== 'force') return { answer, published, because };
  const rate = rateOf(dataset, table.measure, area, answer.figure, asOf);
  return { answer, published, because, rate };
}

function shownIn(answer: Answer): Observation | undefined {
  switch (answer.is) {
    case 'figure':
    case 'not-comparable':
    case 'doubtful':
      return answer.figure;
    case 'not-supplied':
      return answer.refusal;
    case 'not-found':
    case 'other-law':
      return undefined;
    default:
      return never(answer);
  }
}

/** Which part of rule 12 decided: newest release, most sources, exactness, or the earlier source. */
function reasonOf(dataset: Dataset, area: Area, answer: Answer): string {
  if (answer.is !== 'figure') return missingBecause(answer);
  const { figure, others } = answer;
  const refusal = others.find((other) => !isFigure(other) && isLater(dataset, other, figure));
  const why = decidedBy(dataset, area, figure, others.filter(isDrawable));
  if (!refusal) return why;
  const when = publishedWords(releaseOf(dataset, refusal.release).published);
  return `${why} A later round, ${when}, says that the force gave no figure.`;
}

function isLater(dataset: Dataset, one: Observation, other: Observation): boolean {
  const [day, otherDay] = [one, other].map(({ release }) => latestDay(releaseOf(dataset, release)));
  return (day ?? '') > (otherDay ?? '');
}

function decidedBy(
  dataset: Dataset,
  area: Area,
  figure: Figure,
  rivals: readonly Figure[],
): string {
  if (rivals.length === 0) {
    const place = area.kind === 'force' ? 'force' : 'area';
    const time = figure.period.isYear ? 'year' : 'period';
    return `It is the only figure published for this ${place} and ${time} that can be shown.`;
  }
  const sameRelease = rivals.filter(({ release }) => release === figure.release);
  if (sameRelease.length === 0) {
    return 'It comes from the newest release that has a figure; older ones are kept beside it.';
  }
  const ties = sameRelease.filter(({ sources }) => sources.length === figure.sources.length);
  if (ties.length > 0) {
    return ties.every(({ qualifier }) => qualifier !== figure.qualifier)
      ? 'Its release printed several numbers; this is the more exact one.'
      : 'Its release printed several numbers in equally many sources; this is the one of the earlier source.';
  }
  return `Its release (${releaseOf(dataset, figure.release).publisher}) printed several numbers; most sources have this one.`;
}

function missingBecause(answer: Exclude<Answer, { is: 'figure' }>): string {
  switch (answer.is) {
    case 'not-supplied':
      return 'The force was asked and gave no figure. That is not zero.';
    case 'not-comparable':
      return 'What was published follows another definition, so it is listed and never drawn.';
    case 'other-law':
      return 'The law that is counted does not apply here, or did not yet.';
    case 'doubtful':
      return 'What was published is not believed: it is listed with its note, and never shown as the figure.';
    case 'not-found':
      return answer.isUnheld
        ? 'This site holds no official release of that date. That is not zero.'
        : 'No published figure is known to us. That is not zero.';
    default:
      return never(answer);
  }
}
