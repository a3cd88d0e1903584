import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { useDataset } from '../data/useFiles.ts';
import type { Area } from '../domain/area.ts';
import { type Dataset, oneNamed, tableFor } from '../domain/dataset.ts';
import { profileOf } from '../domain/profile.ts';
import { format } from '../url/address.ts';
import { asofMonth, explorerDefaults } from '../url/choices.ts';
import { forceAddress } from '../url/links.ts';
import { parseForce } from '../url/view.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { useForceFrame, usualOf } from './ForceFrame.tsx';
import { Newest } from './ForceGlance.tsx';
import { UnknownRow } from './UnknownRow.tsx';

/** A force's newest figure of one measure, and its years, in a page of somebody else. */
export function EmbedForcePage() {
  const { area: slug = '' } = useParams();
  const dataset = useDataset();
  const force = oneNamed(dataset.areas, slug);
  if (force?.kind === 'force') return <KnownForce dataset={dataset} force={force} />;
  return <UnknownRow kind="force" asked={slug} />;
}

const chart = { show: 'chart', onShow: () => undefined } as const;

function KnownForce({ dataset, force }: { readonly dataset: Dataset; readonly force: Area }) {
  const { search } = useLocation();
  const { measure, asOf, whole, ignored } = useMemo(
    () => askedOf(dataset, force, search),
    [dataset, force, search],
  );
  const table = tableFor(dataset, measure);
  const profiles = useMemo(() => profileOf(dataset, force, asOf), [dataset, force, asOf]);
  const latest = profiles.find((profile) => profile.table === table)?.latest;
  const of = { dataset, force, table, asOf };
  const frame = useForceFrame({ ...of, isAlone: true }, chart);
  return (
    <EmbedFrame
      {...frame}
      title={force.name}
      about={{ whole, dataset, table, asOf, ignored }}
      lead={latest && <Newest {...of} latest={latest} />}
    />
  );
}

/** The measure and the month that the address asks for. */
function askedOf(dataset: Dataset, force: Area, search: string) {
  const usual =
    usualOf(profileOf(dataset, force))?.table.measure ??
    oneNamed(dataset.measures, explorerDefaults.measure);
  if (!usual) throw new Error('There is no measure.');
  const { view, ignored } = parseForce(search, dataset, usual);
  const { measure, asof } = view;
  if (measure === 'all') throw new Error('A frame shows one measure.');
  const whole = forceAddress(force.slug) + format({ asof }, explorerDefaults);
  return { measure, asOf: asofMonth(asof), whole, ignored };
}
