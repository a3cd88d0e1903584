import type { Page } from '@playwright/test';
import { expect, expectHelp, forceOptions, holdHydration, hydrated, test, visit } from './site.ts';
import { expectSame, expectSameWords, translate, translated } from './translator.ts';

type Step = (page: Page) => Promise<unknown>;

const radio =
  (name: string): Step =>
  (page) =>
    page.getByRole('radio', { name, exact: true }).check();
const select =
  (name: string, value: string): Step =>
  (page) =>
    page.getByRole('combobox', { name, exact: true }).selectOption(value);
const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const tile =
  (area: string): Step =>
  (page) =>
    page.locator(`[data-area="${area}"]:visible`).first().click();
const earlier: Step = async (page) => {
  await page.getByRole('slider', { name: 'Year' }).focus();
  for (let years = 0; years < 4; years += 1) await page.keyboard.press('ArrowLeft');
};
const add =
  (name: string): Step =>
  async (page) => {
    await page.getByRole('combobox', { name: 'Forces', exact: true }).fill(name);
    await forceOptions(page).filter({ hasText: name }).first().click();
  };

/** Each list is gone through in one page; it is compared with its address opened anew after each row. */
const tours: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  '/': [
    [tile('kent'), tile('essex'), earlier],
    [radio('Count'), select('Region', 'wales-region')],
    [select('All offences', 'rape-of-a-child'), press(/^Remove/)],
  ],
  '/map': [
    [tile('kent'), earlier],
    [select('Measure', 'sexual-communication-with-a-child'), select('Year', '2017-18')],
    [radio('Count'), add('Gwent')],
    [press('Show as table'), press(/^Kent ?, remove/)],
    [press('Show as chart'), radio('Rate'), radio('Outlines'), select('Region', 'london-region')],
  ],
  '/trends': [
    [radio('Count'), add('Kent')],
    [select('Measure', 'cyber-flagged-child-sexual-offences'), press(/Clear all|, remove/)],
    [select('Measure', 'sexual-grooming'), radio('Quarterly')],
    [press('Show as table')],
  ],
  '/compare': [
    [add('Kent'), add('Surrey'), radio('Dots')],
    [select('Year', '2016-17'), radio('Funnel')],
    [radio('Bars'), select('Measure', 'cyber-flagged-child-sexual-offences'), radio('By value')],
    [press('Show as table'), press('Clear all')],
  ],
  '/coverage': [
    [earlier, tile('kent')],
    [select('Measure', 'cyber-flagged-child-sexual-offences'), select('Region', 'wales-region')],
  ],
  '/data': [
    [select('Measure', 'sexual-grooming'), add('Kent')],
    [press(/^Offences/), press(/Clear all|, remove/)],
    [select('Period', '2016-17')],
  ],
  '/claims': [
    [select('Measure', 'sexual-communication-with-a-child'), select('Earlier year', '2018-19')],
    [select('Later year', '2020-21')],
  ],
};

for (const [path, rows] of Object.entries(tours)) {
  test(`${path}, translated, says after each choice what it says opened anew`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    await visit(page, path);
    await translated(page);
    const anew = await context.newPage();
    for (const steps of rows) {
      for (const step of steps) await step(page);
      await expectSameWords(page, anew);
    }
    await expectHelp(page);
  });
}

/** What no address says. */
const uses: Readonly<Record<string, readonly Step[]>> = {
  '/forces/west-mercia': [
    select('Measure over the years', 'rape-of-a-child'),
    press('Show as table'),
    (page) => page.locator('main summary').first().click(),
  ],
  '/forces': [(page) => page.getByRole('searchbox').fill('Telford')],
  '/data': [press('Next'), press('Last')],
};

for (const [path, steps] of Object.entries(uses)) {
  test(`${path} says the same after it was translated and used`, async ({ page, context }) => {
    const twin = await context.newPage();
    for (const one of [page, twin]) {
      await visit(one, path);
      if (one === page) await translated(page);
      for (const step of steps) await step(one);
    }
    await expectSame(page, twin);
  });
}

test('what is pointed at is read, translated or not', async ({ page, context }) => {
  await visit(page, '/map?areas=kent');
  await translated(page);
  for (const area of ['surrey', 'gwent']) {
    await page.locator(`[data-area="${area}"]:visible`).first().hover();
    const side = page.getByRole('region', { name: 'Chosen forces' });
    await expect(side.getByRole('heading').first()).toHaveText(new RegExp(area, 'i'));
  }
  await page.mouse.move(0, 0);
  await expectSameWords(page, await context.newPage());
});

test.describe('translated before it is hydrated', () => {
  const choices: Readonly<Record<string, readonly [Step, RegExp]>> = {
    '/': [radio('Count'), /as=count/],
    '/map': [select('Year', '2016-17'), /period=2016-17/],
    '/compare': [radio('Funnel'), /chart=funnel/],
    '/claims': [select('Earlier year', '2017-18'), /from=2017-18/],
  };

  for (const [path, [choose, address]] of Object.entries(choices)) {
    test(`${path} keeps the choice that was made meanwhile`, async ({ page, context }) => {
      const hydrate = await holdHydration(page);
      await page.goto(path);
      await page.evaluate(translate);
      await choose(page);
      await hydrate();
      await expect(page).toHaveURL(address);
      await expectSameWords(page, await context.newPage());
      await expectHelp(page);
    });
  }

  test('/compare keeps what was typed meanwhile, and the focus', async ({ page }) => {
    const hydrate = await holdHydration(page);
    await page.goto('/compare');
    await page.evaluate(translate);
    const field = page.getByRole('combobox', { name: 'Forces', exact: true });
    await field.pressSequentially('ken');
    await hydrate();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('ken');
    await page.keyboard.type('t');
    await expect(forceOptions(page).first()).toHaveText('Kent');
  });

  test('a text that changed after the app looked is no error for the reader', async ({
    page,
    watch,
  }) => {
    // What React says of it in the console.
    watch.allow(/error #418/);
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const heading = document.querySelector('h2');
        heading?.replaceChildren('Przetłumaczone');
      });
    });
    await page.goto('/map');
    await hydrated(page);
    await radio('Count')(page);
    await expect(page).toHaveURL(/as=count/);
    await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText('Przetłumaczone');
    await expectHelp(page);
  });
});
