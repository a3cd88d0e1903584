import { capital } from './capital.ts';
import type { Counts, Coverage, CoverageCell, CoverageKind, YearCounts } from './coverage.ts';
import { never } from './figure.ts';
import { absenceWords, countMarkWords, missingReason, missingWords } from './markWords.ts';
import { periodWords } from './period.ts';
import { someOf } from './words.ts';

/** What was answered, without blame: a kind of answer in a few words. */
export function kindWords(kind: CoverageKind): string {
  return kind === 'figure' ? 'figure' : missingWords(kind);
}

/** What the kind means, in a sentence without a full stop. */
export function kindReason(kind: CoverageKind): string {
  return kind === 'figure' ? 'a published figure is shown' : missingReason(kind);
}

/** One force and year: "figure, 191", "not supplied", "before the offence existed". */
export function cellWords(cell: CoverageCell): string {
  if (cell.kind === 'figure') {
    return `figure, ${countMarkWords(cell.mark)}${cell.isQuestioned ? ', questioned' : ''}`;
  }
  return absenceWords(cell.kind, cell.mark);
}

/** "40 of 43 forces of England and Wales" or "all 43 forces of England and Wales". */
export function answeredWords({ forces, kinds }: Counts): string {
  return `${someOf(kinds.figure, forces)} of England and Wales`;
}

/** A sentence on one year, without a full stop. */
export function yearHeadline({ period, englandAndWales }: YearCounts): string {
  if (englandAndWales.kinds.figure === 0) {
    return `No force of England and Wales has a figure for ${periodWords(period)}`;
  }
  const some = answeredWords(englandAndWales);
  const verb = englandAndWales.kinds.figure === 1 ? 'has' : 'have';
  return `${capital(some)} ${verb} a figure for ${periodWords(period)}`;
}

/** A sentence on all years, without a full stop. */
export function coverageHeadline({ counts }: Coverage): string {
  const found = counts.map(({ englandAndWales }) => englandAndWales.kinds.figure);
  const forces = counts[0]?.englandAndWales.forces ?? 0;
  const [least, most] = [Math.min(...found), Math.max(...found)];
  if (counts.length === 0 || most === 0) return 'No force of England and Wales has a figure';
  if (least === forces)
    return `All ${forces} forces of England and Wales have a figure in every year`;
  if (most < forces) {
    return `In no year do more than ${most} of the ${forces} forces of England and Wales have a figure`;
  }
  const full = found.filter((figures) => figures === forces).length;
  return `All ${forces} forces of England and Wales have a figure in ${full} of ${counts.length} years`;
}

/** Heading of a list of forces with one kind of answer: "1 was asked and gave no figure". */
export function kindHeading(kind: CoverageKind, cells: readonly CoverageCell[]): string {
  const forces = cells.length;
  const [is, has] = forces === 1 ? ['was', 'has'] : ['were', 'have'];
  switch (kind) {
    case 'figure':
      return `${forces} ${has} a figure`;
    case 'not-supplied':
      return `${forces} ${is} asked and gave no figure`;
    case 'not-found':
      return `No figure found for ${forces}`;
    case 'not-comparable':
      return `Not comparable for ${forces}: another definition`;
    case 'doubtful':
      return `Doubtful for ${forces}: published, and not believed`;
    case 'other-law':
      return `${lawWords(cells)}, for ${forces}`;
    default:
      return never(kind);
  }
}

function lawWords(cells: readonly CoverageCell[]): string {
  const early = cells.filter(({ isTooEarly }) => isTooEarly).length;
  if (early === 0) return 'Other law';
  return early === cells.length ? 'Before the offence existed' : 'Other law, or before the offence';
}
