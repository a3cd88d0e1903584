import { oneNamed, type Quarters } from '../domain/dataset.ts';
import type { Measure, MeasureSlug } from '../domain/measure.ts';
import type { Table } from '../domain/table.ts';
import { core } from './files.ts';
import {
  loadBreakdowns,
  loadClaims,
  loadContext,
  loadCouncils,
  loadOutlines,
  loadQuarters,
  loadSources,
  loadTable,
} from './load.ts';

/** A published file never changes while the page is open. */
function asked<T>(name: string, queryFn: () => Promise<T>) {
  return {
    queryKey: name.split('/'),
    queryFn,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  };
}

export function figuresOf(measure: Measure) {
  return asked(`figures/${measure.slug}`, () => named<Table>(measure, loadTable));
}

export function quartersOf(measure: Measure) {
  return asked(`quarters/${measure.slug}`, () => named<Quarters>(measure, loadQuarters));
}

async function named<T>(
  measure: Measure,
  load: (measure: Measure) => Promise<T>,
): Promise<readonly [MeasureSlug, T]> {
  return [measure.slug, await load(measure)];
}

export const councils = asked('councils', loadCouncils);
export const outlines = asked('outlines', loadOutlines);
export const sources = asked('sources', loadSources);
export const breakdowns = asked('breakdowns', loadBreakdowns);
export const context = asked('context', loadContext);
export const claims = asked('claims', loadClaims);

/** One of the files, whatever it holds. */
export interface NamedQuery {
  readonly queryKey: string[];
  readonly queryFn: () => Promise<unknown>;
}

/** What a page asks for is named in its prerendered HTML, and fetched by that name. */
export function queryNamed(name: string): NamedQuery {
  const known = [councils, outlines, sources, breakdowns, context, claims];
  const file = known.find(({ queryKey }) => queryKey.join('/') === name);
  if (file) return file;
  const [kind, slug] = name.split('/');
  const measure = oneNamed(core.measures, slug);
  if (measure && kind === 'figures') return figuresOf(measure);
  if (measure && kind === 'quarters') return quartersOf(measure);
  throw new Error(`No file is called "${name}".`);
}
