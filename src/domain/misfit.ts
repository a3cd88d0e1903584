import type { Figure } from './figure.ts';
import type { MeasureSlug } from './measure.ts';

/** A figure that does not fit another published one, found by arithmetic. */
export type Misfit =
  /** A part is larger, or far smaller, than the Home Office count of the class that holds it. */
  | {
      readonly is: 'above-class' | 'far-below-class';
      readonly figure: Figure;
      readonly whole: Figure;
    }
  /** The same for a span of months, against the sum of the quarters that it covers. */
  | {
      readonly is: 'above-quarters' | 'far-below-quarters';
      readonly figure: Figure;
      readonly quarters: QuarterSum;
    }
  /** Forces add up to more than the sum published for their region or nation. */
  | { readonly is: 'above-sum'; readonly parts: readonly Figure[]; readonly whole: Figure }
  /** Years add up to something else than a sum published over them. */
  | { readonly is: 'against-span'; readonly parts: readonly Figure[]; readonly whole: Figure }
  /** One force and period, two different numbers. */
  | { readonly is: 'differ'; readonly figures: readonly Figure[] };

/** What the Home Office counted of a class, in the quarters that a span covers, for one force. */
interface QuarterSum {
  readonly measure: MeasureSlug;
  readonly value: number;
}

/** The figures that a misfit casts doubt on; parts of a sum and a Home Office class are taken as given. */
export function figuresIn(misfit: Misfit): readonly Figure[] {
  switch (misfit.is) {
    case 'above-class':
    case 'far-below-class':
    case 'above-quarters':
    case 'far-below-quarters':
      return [misfit.figure];
    case 'above-sum':
    case 'against-span':
      return [misfit.whole, ...misfit.parts.filter(({ value }) => value > misfit.whole.value)];
    case 'differ':
      return misfit.figures;
  }
}

/** Every figure in the arithmetic, doubted or not. */
export function figuresOf(misfit: Misfit): readonly Figure[] {
  switch (misfit.is) {
    case 'above-class':
    case 'far-below-class':
      return [misfit.figure, misfit.whole];
    case 'above-quarters':
    case 'far-below-quarters':
      return [misfit.figure];
    case 'above-sum':
    case 'against-span':
      return [misfit.whole, ...misfit.parts];
    case 'differ':
      return misfit.figures;
  }
}
