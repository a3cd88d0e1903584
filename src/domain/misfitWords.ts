import { areaOf, type Dataset, releaseOf } from './dataset.ts';
import { type Figure, never } from './figure.ts';
import type { Misfit } from './misfit.ts';
import { periodWords } from './period.ts';
import { dateWords } from './release.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** Why a figure wears its mark, in a few words beside it. */
export function shortMisfitWords(misfit: Misfit): string {
  switch (misfit.is) {
    case 'above-class':
      return `more than the ${grouped.format(misfit.whole.value)} of the Home Office class that holds it`;
    case 'far-below-class':
      return `less than a third of the ${grouped.format(misfit.whole.value)} of the Home Office class that holds it`;
    case 'above-quarters':
      return `more than the ${grouped.format(misfit.quarters.value)} of the Home Office class in the same quarters`;
    case 'far-below-quarters':
      return `less than a third of the ${grouped.format(misfit.quarters.value)} of the Home Office class in the same quarters`;
    case 'above-sum':
      return `its forces add up to ${grouped.format(sumOf(misfit.parts))}, which is more`;
    case 'against-span':
      return `does not fit the sum published for ${periodWords(misfit.whole.period)}`;
    case 'differ':
      return 'another number was published too';
    default:
      return never(misfit);
  }
}

/** The arithmetic, in a sentence. */
export function misfitWords(dataset: Dataset, misfit: Misfit): string {
  switch (misfit.is) {
    case 'above-class':
    case 'far-below-class':
      return classWords(dataset, misfit);
    case 'above-quarters':
    case 'far-below-quarters':
      return quarterWords(dataset, misfit);
    case 'above-sum':
      return sumWords(dataset, misfit.parts, misfit.whole);
    case 'against-span':
      return spanWords(dataset, misfit.parts, misfit.whole);
    case 'differ':
      return differWords(dataset, misfit.figures);
    default:
      return never(misfit);
  }
}

/** Two releases may have printed the same number: one sentence says it. */
export function misfitSentences(
  dataset: Dataset,
  misfits: readonly Misfit[],
): ReadonlyMap<string, Misfit> {
  return new Map(misfits.map((misfit) => [misfitWords(dataset, misfit), misfit]));
}

function named(dataset: Dataset, { area, measure, period }: Figure): string {
  const name = dataset.measures.get(measure)?.shortName ?? measure;
  return `${areaOf(dataset, area).name}, ${name}, ${periodWords(period)}`;
}

type ClassMisfit = Extract<Misfit, { whole: Figure; figure: Figure }>;

function classWords(dataset: Dataset, { is, figure, whole }: ClassMisfit): string {
  const name = dataset.measures.get(whole.measure)?.shortName ?? whole.measure;
  const [part, all] = [grouped.format(figure.value), grouped.format(whole.value)];
  return is === 'above-class'
    ? `${named(dataset, figure)}: ${part} is ${grouped.format(figure.value - whole.value)} more than the ${all} that the Home Office counts in the whole class for that force and year (${name}).`
    : `${named(dataset, figure)}: ${part} is less than a third of the ${all} that the Home Office counts in the class that holds it (${name}).`;
}

type QuarterMisfit = Extract<Misfit, { quarters: unknown }>;

function quarterWords(dataset: Dataset, { is, figure, quarters }: QuarterMisfit): string {
  const name = dataset.measures.get(quarters.measure)?.shortName ?? quarters.measure;
  const than = is === 'above-quarters' ? 'more than' : 'less than a third of';
  return `${named(dataset, figure)}: ${grouped.format(figure.value)} is ${than} the ${grouped.format(quarters.value)} that the Home Office counts in the class that holds it, in the same quarters (${name}).`;
}

function sumWords(dataset: Dataset, parts: readonly Figure[], whole: Figure): string {
  const terms = parts.map(
    (part) => `${areaOf(dataset, part.area).name} ${grouped.format(part.value)}`,
  );
  return `${named(dataset, whole)}: ${terms.join(' + ')} = ${grouped.format(sumOf(parts))}, more than the ${grouped.format(whole.value)} published for all of them. The release does not name the forces in its sum.`;
}

function spanWords(dataset: Dataset, parts: readonly Figure[], whole: Figure): string {
  const terms = parts.map((part) => `${periodWords(part.period)} ${grouped.format(part.value)}`);
  return `${named(dataset, whole)}: ${terms.join(' + ')} = ${grouped.format(sumOf(parts))}, but ${grouped.format(whole.value)} was published for the whole span.`;
}

function differWords(dataset: Dataset, figures: readonly Figure[]): string {
  const [first] = figures;
  const terms = figures.map((figure) => {
    const { publisher, published } = releaseOf(dataset, figure.release);
    const doubt = figure.standing === 'published' ? '' : `, ${figure.standing}`;
    return `${grouped.format(figure.value)} (${publisher}, ${dateWords(published)}${doubt})`;
  });
  return `${first ? named(dataset, first) : ''}: published as ${terms.join('; ')}.`;
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
