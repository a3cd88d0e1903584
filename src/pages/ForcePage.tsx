import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useCore, useCouncils, useDataset } from '../data/useFiles.ts';
import type { Area } from '../domain/area.ts';
import { type Dataset, oneNamed } from '../domain/dataset.ts';
import { listWords } from '../domain/lists.ts';
import { type MeasureProfile, profileOf } from '../domain/profile.ts';
import { whereWords } from '../domain/regionWords.ts';
import type { Month } from '../domain/release.ts';
import { withArticle } from '../domain/words.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Text } from '../ui/Text.tsx';
import { viewAddress } from '../url/links.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './AsOfNotice.tsx';
import { areasAround } from './around.ts';
import { FileBoundary } from './FileBoundary.tsx';
import { usualOf } from './ForceFrame.tsx';
import { ForceGlance } from './ForceGlance.tsx';
import { ForceMeasures } from './ForceMeasures.tsx';
import styles from './ForcePage.module.css';
import { ForceClaims, ForceMisfits, Missing } from './ForceRemarks.tsx';
import { ForceTrend } from './ForceTrend.tsx';
import { Page } from './Page.tsx';
import { ForceParts } from './PartsSection.tsx';
import { SiteLink } from './SiteLink.tsx';
import { UnknownRow } from './UnknownRow.tsx';
import { useMonth } from './useMonth.ts';

export function ForcePage() {
  const { area: slug = '' } = useParams();
  const force = oneNamed(useCore().areas, slug);
  if (force?.kind !== 'force') return <UnknownRow kind="force" asked={slug} />;
  return <KnownForce key={force.slug} force={force} />;
}

function KnownForce({ force }: { readonly force: Area }) {
  const { asOf, query, ignored } = useMonth(useCore());
  return (
    <Page
      title={force.name}
      query={query}
      heading={force.name}
      lead={
        <p>
          <Text>{whereWords(force)}.</Text> <Councils force={force} />
        </p>
      }
      description={`What ${force.name} recorded, year by year, each figure with its source, and whom to turn to for help.`}
    >
      <AddressNotice ignored={ignored} />
      {asOf && <AsOfNotice month={asOf} />}
      <FileBoundary
        what="The figures"
        without="The help above always works."
        loading={<Skeleton shape="page" label={`Loading ${force.name}`} />}
      >
        <AllMeasures force={force} asOf={asOf} />
      </FileBoundary>
    </Page>
  );
}

/** The councils whose residents it polices, in words; nothing where their file does not come. */
function Councils({ force }: { readonly force: Area }) {
  const { data = [] } = useCouncils(true);
  const names = data.flatMap(({ name, area, kind }) =>
    area === force.slug && !kind ? [withArticle(name)] : [],
  );
  if (names.length === 0) return null;
  return <span data-names="">{`It polices ${listWords(names, mostCouncils)}.`}</span>;
}

/** Names beyond these would stand before every figure. */
const mostCouncils = 10;

interface AllMeasuresProps {
  readonly force: Area;
  readonly asOf: Month | undefined;
}

/** What is known of one force: at a glance, over the years, and then all of it. */
function AllMeasures({ force, asOf }: AllMeasuresProps) {
  const dataset = useDataset();
  const measures = [...dataset.measures.values()];
  const profiles = useMemo(() => profileOf(dataset, force, asOf), [dataset, force, asOf]);
  const online = profiles
    .filter(({ table }) => table.measure.group === 'online')
    .sort((one, other) => newest(other) - newest(one));
  const of = { dataset, force, asOf };
  return (
    <>
      <Ways dataset={dataset} force={force} profiles={profiles} />
      <ForceGlance profiles={online} {...of} />
      <ForceTrend profiles={profiles} {...of} />
      <ForceMeasures profiles={profiles} {...of} />
      <ForceClaims {...of} />
      <ForceMisfits {...of} />
      <ForceParts force={force} measures={measures} asOf={asOf} />
      <Missing force={force} measures={measures} found={profiles} />
    </>
  );
}

interface WaysProps {
  readonly dataset: Dataset;
  readonly force: Area;
  readonly profiles: readonly MeasureProfile[];
}

/** Views of the measure that the page opens with, in the year and the unit that it has figures in. */
function Ways({ dataset, force, profiles }: WaysProps) {
  const { areas, some = 'its neighbours' } = areasAround(dataset, force.slug);
  const latest = usualOf(profiles)?.latest;
  const view =
    latest &&
    ({
      measure: latest.figure.measure,
      period: latest.figure.period.slug,
      as: latest.rate.is === 'rate' ? 'rate' : 'count',
    } as const);
  return (
    <p className={styles.note}>
      <SiteLink to={viewAddress('compare', { ...view, areas })}>
        {areas.length > 1 ? `Compare with ${some}` : 'Compare it'}
      </SiteLink>
      <SiteLink to={viewAddress('trends', { ...view, areas: [force.slug] })}>
        See its trends
      </SiteLink>
      <SiteLink to={viewAddress('map', { ...view, areas: [force.slug] })}>
        Find it on the map
      </SiteLink>
    </p>
  );
}

/** The month in which the newest year with a figure begins. */
function newest({ latest }: MeasureProfile): number {
  return latest ? latest.figure.period.from : 0;
}
