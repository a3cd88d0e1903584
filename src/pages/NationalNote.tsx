import { type Area, isTerritorial } from '../domain/area.ts';
import { capital } from '../domain/capital.ts';
import { territorialForcesOf } from '../domain/dataset.ts';
import type { Lines } from '../domain/lines.ts';
import { listWords } from '../domain/lists.ts';
import type { Trend } from '../domain/trend.ts';
import { someOf } from '../domain/words.ts';
import { Text } from '../ui/Text.tsx';
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
  const same = [...lines.drawn, ...lines.listed].find((trend) => trend.forces);
  if (same?.forces) {
    return <SameForces loaded={loaded} trend={same} forces={same.forces} address={address} />;
  }
  const isPublished = view.forces === 'same' ? view.areas.length === 0 : view.as === 'count';
  return (
    <p>
      <Text>
        {view.forces === 'same' &&
          'There is no like-for-like national line: fewer than half of the forces of England and Wales have a figure in every year. '}
        {isPublished && publishedSaid}
        {view.forces === 'all' && view.as === 'rate' && ratedSaid}
      </Text>
      <SiteLink to={address}>Who answered, year by year</SiteLink>
    </p>
  );
}

const publishedSaid =
  'Shown are the totals as published, each with the number of its forces as far as that was published. A line joins only totals that one release gives over as many forces; between all others a rise can be one of who answered. ';

const ratedSaid =
  'A rate of England and Wales stands where all forces have a figure, or a total of all of them was published. Every other point is of the forces with a figure together, and no line joins it. ';

interface SameForcesProps {
  readonly loaded: LoadedView;
  readonly trend: Trend;
  readonly forces: readonly Area[];
  readonly address: string;
}

/** Rule 11: the same forces in every year, and which. */
function SameForces({ loaded, trend, forces, address }: SameForcesProps) {
  const all = territorialForcesOf(loaded.dataset).length;
  const inside = forces.filter(isTerritorial);
  const [first, last] = [trend.points[0]?.label, trend.points.at(-1)?.label];
  const when = first === last ? `in ${first}` : `in every year from ${first} to ${last}`;
  const isAll = inside.length === all;
  const transport = inside.length < forces.length ? ', and British Transport Police,' : '';
  const verb = inside.length === 1 && transport === '' ? 'has' : 'have';
  const names = inside.map(({ name }) => name);
  return (
    <p>
      <SiteLink to={address}>{capital(someOf(inside.length, all))}</SiteLink>
      <Text>
        {' '}
        of England and Wales{transport} {verb} a figure {when}
        {isAll ? '' : `, and only these are in the line: ${listWords(names, all)}`}.
      </Text>
    </p>
  );
}
