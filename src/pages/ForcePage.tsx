import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useCore, useDataset } from '../data/useFiles.ts';
import { type Area, isEnglandOrWales } from '../domain/area.ts';
import { type Dataset, oneNamed } from '../domain/dataset.ts';
import { listWords } from '../domain/lists.ts';
import { covers, type Measure } from '../domain/measure.ts';
import { type MeasureProfile, profileOf } from '../domain/profile.ts';
import type { Month } from '../domain/release.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { viewAddress } from '../url/links.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AsOfNotice } from './Explored.tsx';
import { FileBoundary } from './FileBoundary.tsx';
import styles from './ForcePage.module.css';
import { MeasureSection } from './MeasureSection.tsx';
import { Page } from './Page.tsx';
import { ForceParts } from './PartsSection.tsx';
import { SiteLink } from './SiteLink.tsx';
import { UnknownForce } from './UnknownForce.tsx';
import { useMonth } from './useMonth.ts';

export function ForcePage() {
  const { area: slug = '' } = useParams();
  const force = oneNamed(useCore().areas, slug);
  if (force?.kind !== 'force') return <UnknownForce asked={slug} />;
  return <KnownForce key={force.slug} force={force} />;
}

function KnownForce({ force }: { readonly force: Area }) {
  const { asOf, ignored } = useMonth(useCore());
  return (
    <Page
      title={force.name}
      heading={force.name}
      lead={<ForceLead force={force} />}
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

function ForceLead({ force }: { readonly force: Area }) {
  const where = whereWords(force);
  const view = { areas: [force.slug] };
  return (
    <>
      <p>
        {where}. Sexual offences against children recorded by this force.{' '}
        <SiteLink to={viewAddress('compare', view)}>Compare it</SiteLink> ·{' '}
        <SiteLink to={viewAddress('trends', view)}>See its trends</SiteLink> ·{' '}
        <SiteLink to={viewAddress('map', view)}>Find it on the map</SiteLink>
      </p>
      {force.note && <p className={styles.note}>{force.note}</p>}
    </>
  );
}

/** English regions are called so: West Midlands is the name of a force as well. */
function whereWords({ region, code }: Area): string {
  if (region === 'National') return 'No territory of its own';
  const isEnglishRegion = code.startsWith('E') && region !== 'London';
  return isEnglishRegion ? `${region} region` : region;
}

interface AllMeasuresProps {
  readonly force: Area;
  readonly asOf: Month | undefined;
}

function AllMeasures(props: AllMeasuresProps) {
  return <Profile dataset={useDataset()} {...props} />;
}

interface ProfileProps extends AllMeasuresProps {
  readonly dataset: Dataset;
}

/** What is known of one force: online first. */
export function Profile({ dataset, force, asOf }: ProfileProps) {
  const measures = [...dataset.measures.values()];
  const profiles = useMemo(() => profileOf(dataset, force, asOf), [dataset, force, asOf]);
  const online = profiles.filter(({ table }) => table.measure.group === 'online');
  const others = profiles.filter(({ table }) => table.measure.group !== 'online');
  return (
    <>
      <Group heading="Online" profiles={online} dataset={dataset} force={force} asOf={asOf} />
      <Group
        heading="In all settings, online and offline"
        profiles={others}
        dataset={dataset}
        force={force}
        asOf={asOf}
      />
      <ForceParts force={force} measures={measures} asOf={asOf} />
      <Missing force={force} measures={measures} found={profiles} />
    </>
  );
}

interface GroupProps extends ProfileProps {
  readonly heading: string;
  readonly profiles: readonly MeasureProfile[];
}

function Group({ heading, profiles, dataset, force, asOf }: GroupProps) {
  if (profiles.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{heading}</h2>
      {profiles.map((profile) => (
        <MeasureSection
          key={profile.table.measure.slug}
          dataset={dataset}
          force={force}
          profile={profile}
          asOf={asOf}
        />
      ))}
    </section>
  );
}

interface MissingProps {
  readonly force: Area;
  readonly measures: readonly Measure[];
  readonly found: readonly MeasureProfile[];
}

/** Measures without a single figure for this force, and why. */
function Missing({ force, measures, found }: MissingProps) {
  const without = measures.filter((measure) =>
    found.every(({ table }) => table.measure.slug !== measure.slug),
  );
  const elsewhere = without.filter((measure) => !covers(measure, force));
  const unknown = without.filter((measure) => covers(measure, force));
  if (without.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>What is missing</h2>
      {elsewhere.length > 0 && (
        <p>
          {names(elsewhere)}: the law or the counting rule behind{' '}
          {elsewhere.length === 1 ? 'this measure' : 'these measures'} does not cover{' '}
          {isEnglandOrWales(force) ? 'this force' : force.region}.
        </p>
      )}
      {unknown.length > 0 && (
        <p>{names(unknown)}: no figure found. No published figure is known to us for any year.</p>
      )}
    </section>
  );
}

function names(measures: readonly Measure[]): string {
  return listWords(
    measures.map(({ shortName }) => shortName),
    12,
  );
}
