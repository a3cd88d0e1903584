import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import { type Dataset, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import type { Period } from '../domain/period.ts';
import type { Month } from '../domain/release.ts';
import type { Table } from '../domain/table.ts';
import { useLast } from '../ui/useLast.ts';
import { useSteady } from '../ui/useSteady.ts';
import { formatView, type Ignored, measureIn, parseView } from '../url/codecs.ts';
import { changedSearch } from '../url/links.ts';
import { defaultMeasure, explorerFrame, type Frame, type View } from '../url/view.ts';
import { useGo } from './useGo.ts';

/** One view of the figures, read from the address once its measure has loaded. */
export interface Reading {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly measure: Measure;
  readonly period: Period;
  readonly asOf: Month | undefined;
  readonly view: View;
  readonly frame: Frame;
  readonly ignored: readonly Ignored[];
}

/**
 * Replaces the address: one call for one event. What builds on the view before is a function of it:
 * the drawing may be of an older one. The same function for as long as the page is open.
 */
export type SetView = (patch: Partial<View> | ((view: View) => Partial<View>)) => void;

export interface Explorer {
  /** The view asked for, or the one before while the next one loads. */
  readonly reading: Reading | undefined;
  readonly loading: Loading;
  readonly setView: SetView;
}

/** The address as a view, and the only writer of it. */
export function useExplorer(): Explorer {
  const { search } = useLocation();
  const go = useGo();
  const slug = measureIn(search, { core, defaultMeasure });
  const measure = slug === 'all' ? undefined : core.measures.get(slug);
  if (!measure) throw new Error(`measures.csv has no "${defaultMeasure}".`);
  const isQuarterly = measure.isOfficial && new URLSearchParams(search).get('every') === 'quarter';
  // The Home Office class that holds the measure comes along: figures are checked against it.
  const needed = useMemo(() => [measure, classOf(core, measure.slug) ?? []].flat(), [measure]);
  const quarterly = useMemo(() => (isQuarterly ? [measure] : []), [measure, isQuarterly]);
  const loading = useDataset(needed, quarterly);
  const dataset = loading.is === 'ready' ? loading.dataset : undefined;
  const frame = useMemo(
    () => (dataset ? explorerFrame(dataset, tableFor(dataset, measure.slug)) : undefined),
    [dataset, measure],
  );
  const reading = useMemo(
    () => (dataset && frame ? read(dataset, frame, measure, search) : undefined),
    [dataset, frame, measure, search],
  );
  const shown = useLast(reading);

  // While something in the address was ignored it stays as it was given, beside the notice.
  const isKept = reading === undefined || reading.ignored.length > 0;
  const canonical = isKept ? search : formatView(reading.view, reading.frame);
  useEffect(() => {
    // One view has one address: defaults and a different order of keys are tidied away.
    if (canonical !== search) go({ search: canonical }, { replace: true });
  }, [canonical, search, go]);

  const setView: SetView = useSteady((asked) => {
    if (!shown) return;
    const patch = typeof asked === 'function' ? asked(shown.view) : asked;
    const next = changedSearch(shown.view, { measure: measure.slug, ...patch }, shown.frame);
    go({ search: next }, { replace: true });
  });
  return { reading: shown, loading, setView };
}

function read(dataset: Dataset, frame: Frame, measure: Measure, search: string): Reading {
  const table = tableFor(dataset, measure.slug);
  const { view, ignored } = parseView(search, frame);
  const period = table.years.find((year) => year.slug === view.period);
  if (!period) throw new Error(`"${view.period}" is no year of "${measure.slug}".`);
  const asOf = view.asof === 'all' ? undefined : view.asof;
  return { dataset, table, measure, period, asOf, view, frame, ignored };
}
