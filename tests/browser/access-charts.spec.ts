import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expect, test, visit } from './site.ts';

/** Numbers for comparison come from the published files by their own short way, not by the domain. */
const places = csvParse(readFileSync('src/data/areas.csv', 'utf8'));
const residents = csvParse(readFileSync('src/data/population.csv', 'utf8'));
const released = csvParse(readFileSync('src/data/observations/sexual-grooming.csv', 'utf8'));

function nameOf(area: string): string {
  return places.find((one) => one.area === area)?.name ?? area;
}

/** Exact counts of the year of forces that have no second figure to choose from. */
function countsIn(period: string): Map<string, number> {
  const rows = released.filter((row) => row.period === period);
  const isLone = ({ area }: { area?: string }) =>
    rows.filter((row) => row.area === area).length === 1;
  const plain = rows.filter((row) => row.qualifier === 'exact' && row.standing === 'published');
  return new Map(plain.filter(isLone).map((row) => [nameOf(row.area ?? ''), Number(row.value)]));
}

/** Residents under 18 at the estimate nearest to the middle of the financial year. */
function residentsIn(force: string, period: string): number {
  const middle = Number(period.slice(0, 4)) + 0.75;
  const area = places.find(({ name }) => name === force)?.area;
  const distance = ({ mid_year = '' }) => Math.abs(Number(mid_year) + 0.5 - middle);
  const [nearest] = residents
    .filter((row) => row.area === area)
    .sort((one, other) => distance(one) - distance(other));
  return Number(nearest?.under_18);
}

const tenth = (value: number) => (Math.round(value * 10 + 1e-9) / 10).toFixed(1);
const figures = (words: string) =>
  words
    .replaceAll(',', '')
    .match(/\d+(\.\d+)?/g)
    ?.map(Number) ?? [];

/** A row of the chart's table by the head of each column, by the head of each row. */
async function tableOf(chart: Locator): Promise<Map<string, Record<string, string>>> {
  await chart.getByRole('button', { name: 'Show as table' }).click();
  const rows = await chart
    .locator('table')
    .evaluate((table) =>
      [...(table instanceof HTMLTableElement ? table.rows : [])].map(({ cells }) =>
        [...cells].map(({ textContent }) => textContent ?? ''),
      ),
    );
  const [heads = [], ...body] = rows;
  return new Map(
    body.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(cells.map((cell, at) => [heads[at] ?? '', cell])),
    ]),
  );
}

const count = 'Offences recorded by police';
const rate = 'For each 10,000 residents under 18';

/** The chart of the page, named by its headline. */
async function chartOf(page: Page): Promise<{ chart: Locator; headline: string }> {
  const chart = page.getByRole('main').getByRole('figure').first();
  const headline = (await chart.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await expect(chart).toHaveAccessibleName(headline);
  return { chart, headline };
}

/** The values at a quarter and at three quarters of the way, of those that occur. */
function middleHalf(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return [1, 3].map((quarters) => sorted[Math.floor(((sorted.length - 1) * quarters) / 4)] ?? 0);
}

for (const [path, period, as] of [
  ['/map?period=2018-19', '2018/19', 'rate'],
  ['/map?as=count&period=2021-22', '2021/22', 'count'],
  ['/map?map=outlines&period=2022-23', '2022/23', 'rate'],
] as const) {
  test(`the map ${path} says, draws and lists the published figures`, async ({ page }) => {
    await visit(page, path);
    const { chart, headline } = await chartOf(page);
    const drawing = chart.locator('svg[role="group"]').first();
    await expect(drawing).toHaveAccessibleName(
      /^Sexual grooming .*offences recorded by police.*, year to March 20\d\d$/,
    );
    const marks = await drawing.locator('[data-area]').evaluateAll((all) =>
      all.map((mark) => ({
        label: mark.getAttribute('aria-label') ?? '',
        letters: [...mark.querySelectorAll('text')].at(-1)?.textContent ?? '',
      })),
    );
    const said = new Map(
      marks.map(({ label, letters }) => {
        const [force = '', ...words] = label.split(': ');
        return [force, { words: words.join(': '), letters }];
      }),
    );
    const counts = countsIn(period);
    const rates: number[] = [];
    for (const [force, value] of counts) {
      const mark = said.get(force);
      if (!mark) continue;
      expect.soft(figures(mark.words)[0], force).toBe(value);
      if (!/rate \d/.test(mark.words)) continue;
      const per10k = (value / residentsIn(force, period)) * 10_000;
      rates.push(per10k);
      expect.soft(mark.words, force).toContain(`; rate ${tenth(per10k)}`);
    }
    expect(rates.length).toBeGreaterThan(35);

    // The headline, from the same numbers.
    const all =
      as === 'rate'
        ? rates
        : [...counts].flatMap(([force, value]) => (said.has(force) ? [value] : []));
    const [from, to] = middleHalf(all).map(as === 'rate' ? tenth : String);
    expect(headline).toBe(
      as === 'rate'
        ? `Half of the ${all.length} forces with a rate lie between ${from} and ${to} in ${period}`
        : `Half of the ${all.length} forces with a figure recorded between ${from} and ${to} offences each in ${period}`,
    );

    const table = await tableOf(chart);
    for (const [force, { words, letters }] of said) {
      const row = table.get(force);
      const number = figures(words);
      if (number.length > 0 && words.includes('recorded by police')) {
        expect.soft(figures(row?.[count] ?? '')[0], force).toBe(number[0]);
      } else {
        expect.soft(words, force).toContain(row?.[count] ?? 'not in the table');
      }
      const isNumber = /\d/.test(letters);
      const printed = as === 'rate' ? row?.[rate] : row?.[count];
      if (isNumber && !path.includes('outlines')) expect.soft(printed, force).toBe(letters);
    }
  });
}

/** Still at first; from when its library is here, one that keys move through. */
function trendIn(chart: Locator): Locator {
  const still = chart.getByRole('img');
  return still.or(chart.getByRole('application')).filter({ visible: true }).first();
}

test('the trend of two forces says, draws and lists the published figures', async ({ page }) => {
  await visit(page, '/trends?areas=kent.west-mercia&as=count');
  const { chart } = await chartOf(page);
  const years = [...new Set(released.map(({ period }) => period ?? ''))]
    .filter((period) => /^\d{4}\/\d\d$/.test(period))
    .sort();
  const drawing = trendIn(chart);
  const name = (await drawing.getAttribute('aria-label')) ?? '';
  const lines = ['Kent', 'West Mercia'].map((force) => ({
    force,
    values: years.flatMap((year) => {
      const value = countsIn(year).get(force);
      return value === undefined ? [] : [{ year, value }];
    }),
  }));
  for (const { force, values } of lines) {
    const [first, last] = [values[0], values.at(-1)];
    expect(name).toContain(
      `${force}: ${first?.value} in ${first?.year}, ${last?.value} in ${last?.year}.`,
    );
  }
  const drawn = await drawing
    .locator('[data-series]')
    .evaluateAll((all) => all.map((line) => line.childElementCount));
  expect(drawn).toEqual(lines.map(({ values }) => values.length));
  const letters = await drawing.locator('[data-label], [data-end] text').allTextContents();
  const table = await tableOf(chart);
  for (const { force, values } of lines) {
    for (const { year, value } of values) {
      expect.soft(table.get(year)?.[force], `${force} ${year}`).toBe(String(value));
    }
  }
  const cells = [...table.values()].flatMap((row) => Object.values(row)).join(' | ');
  expect(letters.length).toBeGreaterThan(1);
  for (const each of letters.flatMap(figures)) expect.soft(figures(cells)).toContain(each);
});

test('what else was published is hollow in the drawing and told in the table', async ({ page }) => {
  await visit(
    page,
    '/trends?measure=cyber-flagged-child-sexual-offences&areas=west-mercia&as=count',
  );
  const { chart } = await chartOf(page);
  const drawing = trendIn(chart);
  const others = await drawing
    .locator('[data-other]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-other') ?? ''));
  const gaps = await drawing.locator('[data-gap]').count();
  expect(others.length).toBeGreaterThan(0);
  const table = await tableOf(chart);
  const notes = [...table.values()].map((row) => row['West Mercia: notes'] ?? '').join(' ');
  for (const other of others)
    expect(notes).toMatch(new RegExp(`also published: [^|]*\\b${other}\\b`));
  const empty = [...table.values()].filter((row) => !/\d/.test(row['West Mercia'] ?? ''));
  expect(empty.length > 0).toBe(gaps > 0);
});

test('bars and whiskers are those of the table', async ({ page }) => {
  await visit(page, '/compare?region=west-midlands-region&period=2021-22');
  const { chart, headline } = await chartOf(page);
  const drawing = chart.getByRole('img').filter({ visible: true }).first();
  const name = (await drawing.getAttribute('aria-label')) ?? '';
  const rows = await drawing.locator('[data-row]').evaluateAll((all) =>
    all.map((row) => ({
      area: row.getAttribute('data-row') ?? '',
      letters: [...row.querySelectorAll('text')].at(-1)?.textContent ?? '',
      whisker: row.querySelector('[data-whisker]')?.getAttribute('data-whisker') ?? '',
    })),
  );
  expect(rows).toHaveLength(4);
  const table = await tableOf(chart);
  const counts = countsIn('2021/22');
  for (const { area, letters } of rows) {
    const force = nameOf(area);
    const value = counts.get(force) ?? Number.NaN;
    const per10k = tenth((value / residentsIn(force, '2021/22')) * 10_000);
    expect
      .soft(name)
      .toContain(
        `${force}: ${value.toLocaleString('en-GB')} offences recorded by police; ${per10k} for each`,
      );
    expect.soft(letters, force).toBe(per10k);
    expect.soft(table.get(force)?.[rate], force).toBe(per10k);
    expect.soft(table.get(force)?.[count], force).toBe(value.toLocaleString('en-GB'));
  }
  expect(headline).toBe('4 of 4 forces have a rate for 2021/22');
  // One scale for all ends of whiskers, to the rounding of the table.
  const ends = rows.flatMap(({ area, whisker }) => {
    const row = table.get(nameOf(area));
    const [from = 0, to = 0] = whisker.split(' ').map(Number);
    return [
      { x: from, value: Number(row?.['95% interval of the rate, lower']) },
      { x: to, value: Number(row?.['95% interval of the rate, upper']) },
    ];
  });
  expectOneScale(ends);
});

test('a funnel draws each force where its table says', async ({ page }) => {
  await visit(page, '/compare?chart=funnel&period=2021-22');
  const { chart, headline } = await chartOf(page);
  const drawing = chart.locator('svg[role="group"]').filter({ visible: true }).first();
  const name = (await drawing.getAttribute('aria-label')) ?? '';
  const points = await drawing.locator('[data-lies]').evaluateAll((all) =>
    all.map((point) => ({
      force: (point.getAttribute('aria-label') ?? '').split(': ')[0] ?? '',
      words: point.getAttribute('aria-label') ?? '',
      lies: point.getAttribute('data-lies') ?? '',
      x: Number(point.querySelector('circle')?.getAttribute('cx')),
      y: Number(point.querySelector('circle')?.getAttribute('cy')),
    })),
  );
  const outside = points.filter(({ lies }) => lies === 'outside-998').length;
  expect(headline).toMatch(
    /^Rates differ \d+\.\d times more than chance would make them in 2021\/22$/,
  );
  expect(name).toContain(`${points.length} forces by their residents`);
  expect(name).toContain(`; ${outside} outside the 99.8% limits.`);
  const table = await tableOf(chart);
  const counts = countsIn('2021/22');
  for (const { force, words, lies } of points) {
    const row = table.get(force);
    const value = counts.get(force);
    if (value !== undefined) expect.soft(figures(row?.[count] ?? '')[0], force).toBe(value);
    expect.soft(words, force).toContain(`${force}: ${row?.[rate]}; `);
    expect.soft(row?.['Where it lies'], force).toMatch(
      {
        within: /^within the 95% limits$/,
        'outside-95': /95% limits, within/,
        'outside-998': /^(above|below) the 99.8% limits$/,
      }[lies] ?? /no such place/,
    );
  }
  const all = points.flatMap(({ force, x, y }) => {
    const row = table.get(force);
    return [
      {
        x,
        y,
        size: figures(row?.['Residents under 18'] ?? '')[0] ?? 0,
        value: Number(row?.[rate]),
      },
    ];
  });
  expectOneScale(all.map(({ y, value }) => ({ x: y, value })));
  // Residents stand on a logarithmic axis.
  expectOneScale(
    all.map(({ x, size }) => ({ x, value: Math.log10(size) })),
    0,
  );
});

/** Places that are one straight scale of their values, but for the rounding of either. */
function expectOneScale(
  ends: readonly { x: number; value: number }[],
  /** Of the values, to either side. */
  rounding = 0.06,
): void {
  const sorted = [...ends].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error('Nothing is drawn.');
  const scale = (high.x - low.x) / (high.value - low.value);
  const most = Math.abs(scale) * 2 * rounding + 0.6;
  for (const { x, value } of ends) {
    expect.soft(Math.abs(low.x + (value - low.value) * scale - x), `${value}`).toBeLessThan(most);
  }
}

test('the grid of answers says what its table and its counts say', async ({ page }) => {
  await visit(page, '/coverage?measure=cyber-flagged-child-sexual-offences');
  const grid = page.getByRole('region', { name: /^Who answered, by force and year/ });
  const cells = await grid.locator('tbody td').evaluateAll((all) =>
    all.flatMap((cell) => {
      const mark = cell.querySelector('[data-kind]');
      const kind = mark?.getAttribute('data-kind');
      return kind ? [{ kind, words: mark?.getAttribute('aria-label') ?? '' }] : [];
    }),
  );
  expect(cells.length).toBeGreaterThan(400);
  const begins: Record<string, RegExp> = {
    figure: /\d/,
    'not-supplied': /^not supplied/,
    'not-found': /^no figure found/,
    'not-comparable': /^not comparable/,
    doubtful: /^doubtful/,
    'other-law': /^not covered/,
  };
  for (const { kind, words } of cells) expect.soft(words).toMatch(begins[kind] ?? /no such kind/);
  const counted = await grid
    .locator('tbody')
    .last()
    .locator('tr')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
        ),
    );
  const kinds = Object.keys(begins);
  const seen = kinds.map((kind) => cells.filter((cell) => cell.kind === kind).length);
  expect(counted).toEqual(seen.filter((some) => some > 0));
});

test('small trends of a force are summed up by their first and last figure', async ({ page }) => {
  await visit(page, '/forces/kent');
  const section = page
    .locator('section, div')
    .filter({
      has: page.getByRole('heading', { level: 3, name: /^Sexual grooming/ }),
    })
    .last();
  const drawing = section.getByRole('img');
  const years = [...new Set(released.map(({ period }) => period ?? ''))]
    .filter((period) => /^\d{4}\/\d\d$/.test(period))
    .sort();
  const values = years.flatMap((year) => {
    const value = countsIn(year).get('Kent');
    return value === undefined ? [] : [{ year, value }];
  });
  const [first, last] = [values[0], values.at(-1)];
  await expect(drawing).toHaveAccessibleName(
    new RegExp(`Kent: ${first?.value} in ${first?.year}, ${last?.value} in ${last?.year}\\.$`),
  );
  await expect(drawing.locator('circle')).toHaveCount(values.length);
});

test('bars of parts are as long as their words say', async ({ page }) => {
  await visit(page, '/trends?measure=child-abuse-image-offences');
  const tables = await page.locator('main table:has(svg rect)').evaluateAll((all) =>
    all.map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      isPercent: /Per cent/.test(table.querySelector('thead')?.textContent ?? ''),
      lines: [...table.querySelectorAll('tbody td > div')].map((line) => ({
        words: line.textContent ?? '',
        width: Number([...line.querySelectorAll('rect')].at(-1)?.getAttribute('width')),
      })),
    })),
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const { caption, isPercent, lines } of tables) {
    expect(caption.length).toBeGreaterThan(10);
    const scales = lines.map(({ words, width }) => width / (figures(words)[0] ?? Number.NaN));
    for (const scale of scales) {
      expect.soft(scale / (isPercent ? 1 : (scales[0] ?? 0)), caption).toBeCloseTo(1, 2);
    }
  }
});
