import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { examplePages } from '../support/examplePages.ts';
import { expect, test, visit } from './site.ts';

interface Printed {
  /** Without spaces: where a line ends is the paper's choice. */
  readonly words: string;
  /** Those of the last sheet. */
  readonly last: string;
  /** Words that reach beyond the edge of the paper. */
  readonly cut: readonly string[];
}

async function print(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  // Parts that rest on files of their own are hydrated last.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: false });
  const cut: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [left = 0, , right = 0] = sheet.view;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('transform' in item) || item.str.trim() === '') continue;
      const from = Number(item.transform[4]);
      if (from < left || from + item.width > right) cut.push(item.str);
    }
  }
  return { words: close(text.join(' ')), last: close(text.at(-1) ?? ''), cut };
}

function close(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** The texts that the page shows on paper. */
async function wordsOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const texts = await page.evaluate(async () => {
    window.dispatchEvent(new Event('beforeprint'));
    // What it asked for is rendered.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const isSeen =
        parent?.checkVisibility() && !parent.closest('.unseen, [aria-hidden=true] svg');
      if (isSeen && textContent) found.push(textContent);
    }
    window.dispatchEvent(new Event('afterprint'));
    return found;
  });
  await page.emulateMedia({ media: null });
  // Word by word: texts side by side are read line by line.
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)).map(close))].filter(Boolean);
}

const views = [
  '/map?period=2016-17&areas=kent.gwent',
  '/map?show=table',
  '/trends?areas=kent.surrey&show=table',
  '/compare?chart=funnel&areas=kent',
  '/compare?show=table&sort=value',
  '/coverage?measure=cyber-flagged-child-sexual-offences',
  '/data?areas=kent',
];

for (const [format, paths] of [
  ['A4', [...examplePages, ...views]],
  ['Letter', ['/coverage', '/forces/west-mercia']],
] as const) {
  test(`on ${format} every page has all its words, none beyond the edge`, async ({ page }) => {
    test.setTimeout(120_000);
    const wrong: string[] = [];
    for (const path of paths) {
      await visit(page, path);
      const { words, last, cut } = await print(page, format);
      const missing = (await wordsOnPaper(page)).filter((text) => !words.includes(text));
      for (const text of missing.slice(0, 5)) wrong.push(`${path} lacks ${text}`);
      for (const text of cut.slice(0, 5)) wrong.push(`${path} cuts ${text}`);
      expect(last, path).toContain(close('Childline 0800 1111'));
      expect(last, path).toContain(close('NSPCC 0808 800 5000'));
    }
    expect(wrong).toEqual([]);
  });
}

test('a table is printed with every row, or says how many are left out', async ({ page }) => {
  await visit(page, '/data?areas=kent');
  const [all] = /^\d+/.exec((await page.getByText(/^\d+ figures$/).textContent()) ?? '') ?? [];
  const kent = await print(page, 'A4');
  expect(Number(all)).toBeGreaterThan(25);
  expect(kent.words.match(/Kent(?=[A-Z])/g)?.length).toBeGreaterThanOrEqual(Number(all));
  expect(kent.words).not.toContain('leftout');

  await visit(page, '/data');
  const everything = await print(page, 'A4');
  expect(everything.words).toMatch(/500of[\d,]+rowsareprintedhere,[\d,]+areleftout\.TheCSVfile/);
});

test('on paper the sources have their addresses, and what was closed is open', async ({ page }) => {
  await visit(page, '/forces/west-mercia?utm_source=mail');
  const { words } = await print(page, 'A4');
  expect(words).toMatch(/Source:HomeOffice,[^(]*\(\/releases\/[a-z0-9-]+\)/);
  expect(words).toContain(close('What it cannot'));
  expect(words).toMatch(/Printedfrom\S*\/forces\/west-mercia/);
  expect(words).not.toContain('utm_source');
  await expect(page.locator('main details[open]')).toHaveCount(0);
});
