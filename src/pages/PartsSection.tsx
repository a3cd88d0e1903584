import { type ReactNode, useId } from 'react';
import { PartBars } from '../charts/PartBars.tsx';
import { useBreakdowns, useCore } from '../data/useFiles.ts';
import type { Area } from '../domain/area.ts';
import { areaOf, releaseOf } from '../domain/dataset.ts';
import { listWords } from '../domain/lists.ts';
import type { Measure } from '../domain/measure.ts';
import {
  breakdownsBy,
  nationalPartsOf,
  newestOfEach,
  type PartGroup,
  partsOf,
} from '../domain/parts.ts';
import { groupRemarks, groupWords, partsLead } from '../domain/partWords.ts';
import { dateWords, type Month, type Release } from '../domain/release.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Text } from '../ui/Text.tsx';
import { useOpenOnPaper } from '../ui/useOpenOnPaper.ts';
import { releaseAddress } from '../url/links.ts';
import { FileBoundary } from './FileBoundary.tsx';
import styles from './PartsSection.module.css';
import { SiteLink } from './SiteLink.tsx';

interface PartsSectionProps {
  readonly measure: Measure;
  /** Without one: what was published for the nations. */
  readonly area?: Area;
  readonly asOf?: Month | undefined;
}

/** Ages, sex, platforms and kinds of offence, as far as they were published; newest first. */
export function PartsSection(props: PartsSectionProps) {
  return (
    <PartsBoundary>
      <MeasureParts {...props} />
    </PartsBoundary>
  );
}

function PartsBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <FileBoundary
      what="The parts of the figures"
      without="The figures themselves stand above."
      loading={<p role="status">Loading the parts of the figures</p>}
    >
      {children}
    </FileBoundary>
  );
}

function MeasureParts({ measure, area, asOf }: PartsSectionProps) {
  const core = useCore();
  const breakdowns = breakdownsBy(core, useBreakdowns(), asOf);
  const id = useId();
  const groups = area
    ? partsOf(breakdowns, { measure: measure.slug, area: area.slug })
    : nationalPartsOf(core, breakdowns, measure.slug);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>Parts of the figures, where published</h2>
      {groups.length === 0 ? (
        <p className={styles.lead}>{noneWords(measure)}</p>
      ) : (
        <>
          <Lead groups={groups} />
          <Parts groups={groups} isNational={area === undefined} />
        </>
      )}
    </section>
  );
}

function noneWords({ name }: Measure): string {
  return `${name}: no parts by platform, age, sex or kind of offence found. No published ones are known to us.`;
}

interface ForcePartsProps {
  readonly force: Area;
  readonly measures: readonly Measure[];
  readonly asOf: Month | undefined;
}

/** The parts of every measure of one force; most forces published none. */
export function ForceParts(props: ForcePartsProps) {
  return (
    <PartsBoundary>
      <AllParts {...props} />
    </PartsBoundary>
  );
}

function AllParts({ force, measures, asOf }: ForcePartsProps) {
  const core = useCore();
  const breakdowns = breakdownsBy(core, useBreakdowns(), asOf);
  const id = useId();
  const found = measures
    .map(({ slug, name }) => ({
      name,
      groups: partsOf(breakdowns, { measure: slug, area: force.slug }),
    }))
    .filter(({ groups }) => groups.length > 0);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>Parts of the figures, where published</h2>
      {found.length === 0 ? (
        <p className={styles.lead}>
          No parts by platform, age, sex or kind of offence found for this force.
        </p>
      ) : (
        <Disclosure summary={listWords(found.map(({ name }) => name))}>
          <Lead groups={found.flatMap(({ groups }) => groups)} />
          {found.map(({ name, groups }) => (
            <div key={name} className={styles.section}>
              <h3>{name}</h3>
              <Parts groups={groups} isNational={false} />
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

interface PartsProps {
  readonly groups: readonly PartGroup[];
  readonly isNational: boolean;
}

function Parts({ groups, isNational }: PartsProps) {
  const { newest, older } = newestOfEach(groups);
  const others = useOpenOnPaper();
  return (
    <>
      <GroupList groups={newest} isNational={isNational} />
      {older.length > 0 && (
        <details ref={others} className={styles.older}>
          <summary>{`Other rounds (${older.length})`}</summary>
          <GroupList groups={older} isNational={isNational} />
        </details>
      )}
    </>
  );
}

/** Rule 11: who is in what a nation's parts are parts of. */
function coverageOf({ coverage }: Release): string {
  return coverage ? `which states as its coverage: ${coverage}` : 'which states no coverage';
}

function Lead({ groups }: { readonly groups: readonly PartGroup[] }) {
  return (
    <p className={styles.lead}>
      <Text>
        {partsLead}
        {groups.some(isOfChildren) && ' Ages and sex are those of the child named in the record.'}
      </Text>
    </p>
  );
}

function isOfChildren({ dimension }: PartGroup): boolean {
  return dimension === 'victim-age' || dimension === 'victim-sex';
}

function GroupList({ groups, isNational }: PartsProps) {
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={`${group.area} ${group.period.text} ${group.release} ${group.dimension}`}>
          <Group group={group} isNational={isNational} />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: PartGroup;
  readonly isNational: boolean;
}

function Group({ group, isNational }: GroupProps) {
  const core = useCore();
  const release = releaseOf(core, group.release);
  const place = isNational ? `, ${areaOf(core, group.area).name}` : '';
  const name = `${groupWords(group)}${place}`;
  return (
    <div className={styles.group}>
      <p className={styles.name}>{name}</p>
      <PartBars group={group} name={name} />
      {groupRemarks(group).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <p className={styles.source}>
        <Text>Source: {release.publisher},</Text>{' '}
        <SiteLink to={releaseAddress(release.slug)}>{release.title}</SiteLink>
        <Text>
          {' '}
          ({dateWords(release.published)}){isNational && `, ${coverageOf(release)}`}.
        </Text>
      </p>
    </div>
  );
}
