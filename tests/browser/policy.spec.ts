import type { Page } from '@playwright/test';
import type { Served } from '../../scripts/serve.mjs';
import { everyPage } from './addresses.ts';
import { attacks, markup } from './attacks.ts';
import { expect, test, visit, type Watch } from './site.ts';
import { serveAsGitHubPages, stranger } from './strangers.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

const pages = [
  ...everyPage,
  '/trends?areas=kent.west-mercia',
  '/compare?areas=kent.west-mercia.cleveland',
];

for (const protection of ['headers and meta tag', 'the meta tag alone']) {
  test.describe(`with ${protection}`, () => {
    let github: Served | undefined;

    test.beforeAll(async () => {
      if (protection === 'the meta tag alone') github = await serveAsGitHubPages(folder);
    });
    test.afterAll(() => github?.close());
    test.use({
      baseURL: ({ baseURL }, use) => use(github?.address ?? baseURL),
    });

    for (const path of pages) {
      test(`nothing on ${path} breaks the policy`, async ({ page }) => {
        test.setTimeout(60_000);
        const broken = await violations(page);
        await visit(page, path);
        await useEveryControl(page);
        expect(broken).toEqual([]);
      });
    }

    test('what is injected into the markup is refused', async ({ page, watch }) => {
      const other = await stranger('window.ran = "from elsewhere"');
      allowRefusals(watch, other.address);
      const broken = await violations(page);
      await page.route('**/privacy*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</body>', `${markup(other.address)}</body>`);
        await route.fulfill({ response, body });
      });
      await visit(page, '/privacy');
      await page.getByText('Injected').click();
      // Playwright's own click waits for the page that never comes.
      await page.getByRole('button', { name: 'Send' }).dispatchEvent('click');
      for (const directive of [
        'script-src-elem inline',
        'script-src-attr inline',
        'style-src-elem inline',
        'style-src-attr inline',
        `script-src-elem ${other.address}script.js`,
        `style-src-elem ${other.address}style.css`,
        `img-src ${other.address}image.png`,
        'img-src data',
        // Of what would be shown as a page, browsers tell the site only.
        `frame-src ${new URL(other.address).origin}`,
        `object-src ${new URL(other.address).origin}`,
        `form-action ${other.address}form`,
      ]) {
        await expect.poll(() => broken, directive).toContain(directive);
      }
      expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
      expect(other.asked).toEqual([]);
      await other.close();
    });

    for (const { name, directive, attack } of attacks) {
      test(`${name} is refused`, async ({ page, watch }) => {
        const other = await stranger();
        allowRefusals(watch, other.address);
        const broken = await violations(page);
        await visit(page, '/privacy');
        expect(broken).toEqual([]);
        await page.evaluate(attack, other.address).catch((error) => {
          expect(String(error)).toMatch(/Trusted|Failed to fetch/);
        });
        await expect.poll(() => broken).toContainEqual(expect.stringMatching(directive));
        expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
        expect(other.asked).toEqual([]);
        await other.close();
      });
    }
  });
}

/** What the browser says of something that the policy stopped. */
const refusal = /Content Security [Pp]olicy|TrustedHTML|TrustedScript|net::ERR_BLOCKED|Fetch API/;

function allowRefusals(watch: Watch, elsewhere: string): void {
  watch.allow(refusal);
  watch.allow(new RegExp(`^${elsewhere}`));
}

/** What the policy stops from now on: the directive and what it was applied to. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeBinding('tell', (_source, text: string) => void found.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'tell')(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return found;
}

/** Every field, list and button of the page's own part once, whatever it does. */
async function useEveryControl(page: Page): Promise<void> {
  const controls = page.locator('main').locator('button, input, select, summary');
  for (let i = 0; i < Math.min(await controls.count(), 40); i += 1) {
    const control = controls.nth(i);
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    const kind = await control.evaluate((element) => element.localName);
    const type = (await control.getAttribute('type')) ?? 'text';
    if (kind === 'select') {
      const values = await control.locator('option').evaluateAll((all) => all.length);
      await control.selectOption({ index: values - 1 });
    } else if (kind === 'input' && ['text', 'search', 'number'].includes(type)) {
      await control.fill(type === 'number' ? '12' : 'ken');
      await control.press('ArrowDown');
      await control.press('Escape');
    } else {
      await control.click();
    }
  }
  // Not the signs of a key, which may stand under the map's empty corner.
  for (const drawing of await page.locator('main figure svg:not([aria-hidden])').all()) {
    if (await drawing.isVisible()) await drawing.hover();
  }
}
