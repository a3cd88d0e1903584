import { preferredFirst } from './answer.ts';
import { areaOf, type Dataset, oneNamed, releaseOf } from './dataset.ts';
import { type Figure, isCounted, isFigure, type Observation } from './figure.ts';
import type { MeasureSlug } from './measure.ts';
import { memoised } from './memoised.ts';
import { figuresIn, figuresOf, type Misfit } from './misfit.ts';
import { type ClassQuarters, misfitsOfSpans, sideOf } from './misfitSpans.ts';
import { misfitsOfTotals } from './misfitTotals.ts';
import { isOutBy, type Month, officialStatistics } from './release.ts';
import { observationsIn, publishedFor, type Table } from './table.ts';

/** The measure whose Home Office class holds every offence of this one, if any. */
export function classOf(dataset: Pick<Dataset, 'measures'>, measure: MeasureSlug) {
  return oneNamed(dataset.measures, dataset.measures.get(measure)?.wider);
}

const known = memoised<readonly Misfit[]>();

/** Every misfit among the loaded tables; computed once for each dataset. */
export function misfitsOf(dataset: Dataset): readonly Misfit[] {
  return known([dataset], '', () =>
    [...dataset.tables.values()].flatMap((table) => misfitsIn(dataset, table).all),
  );
}

interface MisfitsOfTable {
  readonly all: readonly Misfit[];
  readonly byFigure: ReadonlyMap<Observation, readonly Misfit[]>;
}

const ofTables = memoised<MisfitsOfTable>();

/** The misfits whose figures stand in the table: another measure that arrives changes none of them. */
function misfitsIn(dataset: Dataset, table: Table): MisfitsOfTable {
  const { areas, releases } = dataset;
  const whole = classTableOf(dataset, table);
  const inQuarters = classQuarters(dataset, table);
  return ofTables(
    [areas, releases, table, whole ?? table, inQuarters?.quarters ?? table],
    '',
    () => {
      const all = [
        ...(whole ? classMisfits(dataset, table, whole) : []),
        ...(inQuarters ? misfitsOfSpans(dataset, table, inQuarters) : []),
        ...misfitsOfTotals(dataset, table),
        ...differences(dataset, table),
      ];
      const byFigure = new Map<Observation, Misfit[]>();
      for (const misfit of all) {
        for (const one of figuresIn(misfit)) {
          const others = byFigure.get(one);
          if (others) others.push(misfit);
          else byFigure.set(one, [misfit]);
        }
      }
      return { all, byFigure };
    },
  );
}

function classTableOf(dataset: Dataset, table: Table): Table | undefined {
  const measure = classOf(dataset, table.measure.slug);
  return measure && dataset.tables.get(measure.slug);
}

function classQuarters(dataset: Dataset, table: Table): ClassQuarters | undefined {
  const measure = classOf(dataset, table.measure.slug)?.slug;
  const quarters = measure && dataset.quarterly.get(measure);
  return measure && quarters && { measure, quarters };
}

/**
 * The misfits that a figure is part of: each of them is a mark to wear.
 *
 * @param asOf only what could be known by the end of this month
 */
export function misfitsWith(
  dataset: Dataset,
  figure: Observation,
  asOf?: Month,
): readonly Misfit[] {
  const all = misfitsOfFigure(dataset, figure);
  if (asOf === undefined) return all;
  const isOut = ({ release }: Figure) => isOutBy(releaseOf(dataset, release), asOf);
  return all.flatMap((misfit): Misfit[] => {
    // Quarters have no release of their own whose date could be asked for.
    if ('quarters' in misfit) return [];
    if (misfit.is !== 'differ') return figuresOf(misfit).every(isOut) ? [misfit] : [];
    const figures = misfit.figures.filter(isOut);
    return new Set(figures.map(({ value }) => value)).size > 1 ? [{ ...misfit, figures }] : [];
  });
}

function misfitsOfFigure(dataset: Dataset, figure: Observation): readonly Misfit[] {
  const table = dataset.tables.get(figure.measure);
  return (table && misfitsIn(dataset, table).byFigure.get(figure)) ?? noMisfits;
}

const noMisfits: readonly Misfit[] = [];

function classMisfits(dataset: Dataset, table: Table, classTable: Table): Misfit[] {
  return observationsIn(table).flatMap((figure): Misfit[] => {
    if (!isFigure(figure) || figure.qualifier === 'not-comparable') return [];
    if (areaOf(dataset, figure.area).kind !== 'force') return [];
    const whole = classFigure(dataset, classTable, figure);
    if (!whole) return [];
    const side = sideOf(figure, whole.value);
    return side ? [{ is: `${side}-class`, figure, whole }] : [];
  });
}

function classFigure(dataset: Dataset, table: Table, { area, period }: Figure): Figure | undefined {
  const published = publishedFor(table, area, period).filter(isFigure);
  return preferredFirst(dataset, published).find(
    (one) => isCounted(one) && releaseOf(dataset, one.release).basis === officialStatistics,
  );
}

/** Counted figures of one force or total and period that are not the same number. */
function differences(dataset: Dataset, table: Table): Misfit[] {
  const found: Misfit[] = [];
  for (const [slug, byPeriod] of table.figures) {
    const isForce = areaOf(dataset, slug).kind === 'force';
    for (const published of byPeriod.values()) {
      const counted = published.filter(isFigure).filter(isCounted);
      const values = new Set(counted.map(({ value }) => value));
      if (values.size > 1 && (isForce || haveSameForces(counted))) {
        found.push({ is: 'differ', figures: counted });
      }
    }
  }
  return found;
}

/** Totals over different numbers of forces may well differ; one that names none goes with any. */
function haveSameForces(figures: readonly Figure[]): boolean {
  return new Set(figures.flatMap(({ forces }) => forces ?? [])).size < 2;
}
