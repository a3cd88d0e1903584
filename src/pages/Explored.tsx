import type { ReactNode } from 'react';
import { monthOf, monthWords } from '../domain/period.ts';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AddressNotice } from './AddressNotice.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import type { Explorer, Reading } from './useExplorer.ts';

interface ExploredProps {
  readonly explorer: Explorer;
  readonly children: (reading: Reading) => ReactNode;
}

/** An explorer's content with what there is to say about it: loading, failed, ignored, as of. */
export function Explored({ explorer, children }: ExploredProps) {
  const { reading, loading } = explorer;
  return (
    <>
      {loading.is === 'failed' && (
        <LoadFailure loading={loading} isBeside={reading !== undefined} />
      )}
      {loading.is === 'loading' && reading && <p role="status">Loading the figures…</p>}
      {reading && <AddressNotice ignored={reading.ignored} />}
      {reading?.asOf && <AsOfNotice month={reading.asOf} />}
      {reading
        ? children(reading)
        : loading.is === 'loading' && <Skeleton shape="page" label="Loading the figures" />}
    </>
  );
}

export function AsOfNotice({ month }: { readonly month: string }) {
  const [year, number] = month.split('-').map(Number);
  return (
    <Notice>
      Only figures published by the end of {monthWords(monthOf(year ?? 0, number ?? 1))} are shown.
    </Notice>
  );
}
