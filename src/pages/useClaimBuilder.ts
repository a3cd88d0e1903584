import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { core } from '../data/files.ts';
import { type Loading, useDataset } from '../data/useDataset.ts';
import type { Area } from '../domain/area.ts';
import { areaOf, type Dataset, tableFor } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import { classOf } from '../domain/misfits.ts';
import type { Period } from '../domain/period.ts';
import type { Table } from '../domain/table.ts';
import {
  type ClaimFrame,
  type ClaimView,
  changedClaim,
  claimFrame,
  formatClaim,
  measureOfClaim,
  type ParsedClaim,
  parseClaim,
} from '../url/claimView.ts';
import { useGo } from './useGo.ts';

/** The claim that the address asks for, once the figures of its measure have loaded. */
export interface ClaimReading extends ParsedClaim {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly measure: Measure;
  readonly area: Area;
  readonly from: Period;
  readonly to: Period;
  readonly frame: ClaimFrame;
}

export interface ClaimBuilding {
  /** What is on the screen: the claim asked for, or the one before while the next one loads. */
  readonly reading: ClaimReading | undefined;
  readonly loading: Loading;
  /** Replaces the address: one call for one event. */
  readonly setClaim: (patch: Partial<ClaimView>) => void;
}

/** The address as a claim, and the only writer of it. */
export function useClaimBuilder(): ClaimBuilding {
  const { search } = useLocation();
  const go = useGo();
  const slug = measureOfClaim(search, core);
  const measure = core.measures.get(slug);
  if (!measure) throw new Error(`measures.csv has no "${slug}".`);
  // The Home Office class that holds the measure comes along: figures are checked against it.
  const loading = useDataset([measure, classOf(core, slug) ?? []].flat());
  const dataset = loading.is === 'ready' ? loading.dataset : undefined;
  const reading = useMemo(
    () => (dataset ? read(dataset, measure, search) : undefined),
    [dataset, measure, search],
  );
  const shown = useLast(reading);

  // While something in the address was ignored it stays as it was given, beside the notice.
  const isKept = reading === undefined || reading.ignored.length > 0;
  const canonical = isKept ? search : formatClaim(reading.view, reading.frame);
  useEffect(() => {
    if (canonical !== search) go({ search: canonical }, { replace: true });
  }, [canonical, search, go]);

  const setClaim = (patch: Partial<ClaimView>) => {
    if (!shown) return;
    go({ search: changedClaim(shown.view, patch, shown.frame) }, { replace: true });
  };
  return { reading: shown, loading, setClaim };
}

/** The value, or the last one there was. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

function read(dataset: Dataset, measure: Measure, search: string): ClaimReading {
  const table = tableFor(dataset, measure.slug);
  const frame = claimFrame(dataset, table);
  const parsed = parseClaim(search, frame);
  const [from, to] = [parsed.view.from, parsed.view.to].map((slug) =>
    table.years.find((year) => year.slug === slug),
  );
  if (!from || !to) throw new Error(`"${measure.slug}" has no such years.`);
  const area = areaOf(dataset, parsed.view.area);
  return { ...parsed, dataset, table, measure, area, from, to, frame };
}
