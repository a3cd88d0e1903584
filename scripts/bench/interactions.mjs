// @ts-check
import {
  choices,
  clicks,
  effectsOf,
  explorers,
  letters,
  openings,
  presses,
  slowedDown,
} from './changes.mjs';
import { follow, open } from './site.mjs';
import { median, within, withUnit } from './table.mjs';

/** @typedef {import('./changes.mjs').Changes} Changes */
/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {{ path: string, remark?: string, kinds: Record<string, Changes> }} Explored */

const slowdown = 4;
const count = 20;
/** In milliseconds. */
const budget = 80;

const map = {
  // First: another year may have no rates.
  'rate or count': presses('Count', 'Rate'),
  year: choices('Year'),
  measure: choices('Measure'),
  force: clicks,
};

/** @type {readonly Explored[]} */
const pages = [
  { path: '/', kinds: { letters: letters('telford') } },
  { path: '/map', remark: 'one measure loaded', kinds: { ...map, letters: letters('telford') } },
  { path: '/trends', kinds: explorers['/trends'] },
  { path: '/compare', kinds: explorers['/compare'] },
  {
    path: '/compare?areas=kent.west-mercia.cleveland',
    kinds: {
      'rate or count': presses('Count', 'Rate'),
      order: presses('By value', 'By name'),
      'chart or table': presses('Show as table', 'Show as chart'),
    },
  },
  { path: '/forces/west-mercia', kinds: { 'words opened': openings } },
  { path: '/coverage', kinds: explorers['/coverage'] },
  {
    path: '/data',
    kinds: {
      page: presses('Next', 'Last', 'Previous', 'First'),
      order: presses('Offences', 'Area'),
    },
  },
  // Each by itself: two filters together may leave nothing, and what changes nothing has no time.
  { path: '/data', kinds: { measure: choices('Measure') } },
  { path: '/data', kinds: { period: choices('Period') } },
  { path: '/data', kinds: { region: choices('Region') } },
];

/**
 * The slowest of 20 changes of each kind, on each page that has some; on the map also once
 * everything was loaded.
 * @param {Site} site
 */
export async function interactionRows(site) {
  const rows = [];
  for (const { path, remark, kinds } of pages) {
    const page = await open(site, path);
    await slowedDown(page, slowdown);
    rows.push(...(await rowsOf(page, remark ? `${path}, ${remark}` : path, kinds)));
    await page.close();
  }
  const full = await open(site, '/data');
  await follow(full, '/map');
  await slowedDown(full, slowdown);
  rows.push(...(await rowsOf(full, '/map, all loaded', map)));
  await full.close();
  return rows;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} where
 * @param {Record<string, Changes>} kinds
 */
async function rowsOf(page, where, kinds) {
  const rows = [];
  for (const [what, changes] of Object.entries(kinds)) {
    const effects = await effectsOf(page, changes, count);
    const answered = effects.map((effect) => effect.answered);
    const drawn = Math.max(...effects.map((effect) => effect.drawn));
    rows.push(
      within(
        `${where}: ${what}, worst of ${count} at ${slowdown}×`,
        Math.max(...answered),
        budget,
        'ms',
        ` (median ${withUnit(median(answered), 'ms')}; all drawn after ${withUnit(drawn, 'ms')})`,
      ),
    );
  }
  return rows;
}
