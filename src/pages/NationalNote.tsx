import { type Area, isTerritorial } from '../domain/area.ts';
import { listWords } from '../domain/headlines.ts';
import type { Lines } from '../domain/lines.ts';
import type { Trend } from '../domain/trend.ts';
import { viewAddress } from '../url/links.ts';
import { SiteLink } from './SiteLink.tsx';
import type { LoadedView } from './useExplorer.ts';

interface NationalNoteProps {
  readonly loaded: LoadedView;
  readonly lines: Lines;
}

/** Which forces are in the national line, leading to the list of who answered. */
export function NationalNote({ loaded, lines }: NationalNoteProps) {
  const { measure, view } = loaded;
  if (view.every === 'quarter') {
    return (
      <p>
        Counts by calendar quarter, as published by the Home Office; below zero where more records
        were cancelled or moved than made.
      </p>
    );
  }
  const address = viewAddress('coverage', { measure: measure.slug });
  if (view.forces === 'all') {
    return (
      <p>
        National totals as published or summed over every force with a figure:{' '}
        <SiteLink to={address}>the number of forces</SiteLink> differs from year to year, so a rise
        can be one of who answered.
      </p>
    );
  }
  const same = [...lines.drawn, ...lines.listed].find((trend) => trend.forces);
  return same?.forces ? (
    <SameForces loaded={loaded} trend={same} forces={same.forces} address={address} />
  ) : (
    <p>
      No force of England and Wales has a figure in every year, so there is no like-for-like
      national line. “All published” shows the totals that were published.{' '}
      <SiteLink to={address}>Who answered, year by year</SiteLink>
    </p>
  );
}

interface SameForcesProps {
  readonly loaded: LoadedView;
  readonly trend: Trend;
  readonly forces: readonly Area[];
  readonly address: string;
}

/** Rule 11: the same forces in every year, and which. */
function SameForces({ loaded, trend, forces, address }: SameForcesProps) {
  const all = [...loaded.dataset.areas.values()].filter(isTerritorial).length;
  const inside = forces.filter(isTerritorial);
  const [first, last] = [trend.points[0]?.label, trend.points.at(-1)?.label];
  const when = first === last ? `in ${first}` : `in every year from ${first} to ${last}`;
  const isAll = inside.length === all;
  const some = isAll ? `All ${all} forces` : `${inside.length} of ${all} forces`;
  const transport = inside.length < forces.length ? ', and British Transport Police,' : '';
  const verb = inside.length === 1 && transport === '' ? 'has' : 'have';
  const names = inside.map(({ name }) => name);
  return (
    <p>
      <SiteLink to={address}>{some}</SiteLink> of England and Wales{transport} {verb} a figure{' '}
      {when}
      {isAll ? '' : `, and only these are in the line: ${listWords(names, all)}`}.
    </p>
  );
}
