import { type Area, isForce, isTerritorial } from '../domain/area.ts';
import { type Files, isUnread, keysIn, type Named } from './checks-files.ts';
import { outlineProblem, outlinesFile, readOutlines } from './checks-outlines.ts';
import { repeatedAreas, repeats } from './checks-repeats.ts';
import type { CoreRows } from './core.ts';
import { type Problem, type Rows, readRows } from './rows.ts';

/** Every force can be found on the maps and set against its residents. */
export function checkPlaces(files: Files, core: CoreRows, named: Named): Problem[] {
  return [
    ...checkTiles(files, core),
    ...checkPopulation(files, core, named),
    ...checkOutlines(files, core, named),
    ...checkBoundaryUnits(files, named),
  ];
}

function checkTiles(files: Files, { areas, tiles }: CoreRows): Problem[] {
  const placed = keysIn(files, tiles.file, [0]);
  const hasTile = ({ slug }: Area) => isUnread(tiles) || placed.has(slug);
  return [
    ...repeatedAreas(tiles),
    ...repeats(tiles, ({ column, row }) => `${column}, ${row}`, 'a column and row'),
    ...lacking(
      areas,
      (area) => !isForce(area) || hasTile(area),
      `a force with a tile in ${tiles.file}`,
    ),
  ];
}

function checkPopulation(files: Files, { areas, population }: CoreRows, named: Named): Problem[] {
  const known = keysIn(files, population.file, [0, 1]);
  const midYears = new Set(population.rows.map(({ midYear }) => midYear));
  const missing = [...midYears].flatMap((midYear) =>
    lacking(
      areas,
      (area) => !isTerritorial(area) || known.has(`${area.slug} ${midYear}`),
      `a force with residents of mid-${midYear} in ${population.file}`,
    ),
  );
  return [
    ...repeats(population, ({ area, midYear }) => `${area}, ${midYear}`, 'an area and mid_year'),
    ...unknownSources(files, population.file, named),
    ...missing,
  ];
}

/** Pages need no source of a population, so the core does not read that column. */
function unknownSources(files: Files, file: string, { sources }: Named): Problem[] {
  const columns = ['area', 'mid_year', 'under_18', 'all_ages', 'published', 'source'] as const;
  const read = readRows(file, files.get(file), columns, (row) =>
    row.known('source', sources, 'a source of sources.csv'),
  );
  return read.problems.filter(({ column }) => column === 'source');
}

function checkOutlines(files: Files, { areas }: CoreRows, named: Named): Problem[] {
  const outlines = readOutlines(files);
  const strange = [...(outlines.named ?? [])].filter((slug) => !named.areas.has(slug));
  const isDrawn = ({ slug }: Area) => !outlines.named || outlines.drawn.has(slug);
  return [
    ...outlines.problems,
    ...strange.map((slug) => outlineProblem('outlines of areas of areas.csv only', slug)),
    ...lacking(
      areas,
      (area) => !isTerritorial(area) || isDrawn(area),
      `a force with an outline in ${outlinesFile}`,
    ),
  ];
}

/** Only the script that draws the outlines uses these. */
function checkBoundaryUnits(files: Files, { areas }: Named): Problem[] {
  const file = 'src/data/force-boundary-units.csv';
  const units = readRows(file, files.get(file), ['area', 'adm1_code', 'unit_name'], (row) => {
    const area = row.known('area', areas, 'an area of areas.csv');
    const code = row.cell('adm1_code');
    const name = row.text('unit_name');
    if (!/^GBR-\d+$/.test(code)) row.report('adm1_code', 'a code such as GBR-2043');
    return area && code && name ? { code } : undefined;
  });
  return [...units.problems, ...repeats(units, ({ code }) => code, 'a code', 'adm1_code')];
}

/** A problem on the line of each area of which something is not true. */
function lacking(
  { file, rows, lines }: Rows<Area>,
  isRight: (area: Area) => boolean,
  expected: string,
): Problem[] {
  return rows.flatMap((area, at) => {
    if (isRight(area)) return [];
    return [{ file, line: lines[at] ?? 1, column: 'area', expected, found: area.slug }];
  });
}
