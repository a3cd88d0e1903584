import type { Served } from '../../scripts/serve.mjs';
import { attacks, markup } from './attacks.ts';
import { expect, test, visit, type Watch } from './site.ts';
import { serveAsGitHubPages, stranger } from './strangers.ts';
import { violations } from './violations.ts';

const folder = process.env.FLAGGED_DIST ?? 'dist';

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

    // What is pressed on each page is tried where it must leave no trace, in trace.spec.ts.
    test('pages open and draw without breaking the policy', async ({ page }) => {
      const broken = await violations(page);
      for (const path of ['/', '/trends?areas=kent.west-mercia', '/compare?chart=funnel']) {
        await visit(page, path);
        await page
          .locator('main figure svg:not([aria-hidden])')
          .locator('visible=true')
          .first()
          .hover();
      }
      expect(broken).toEqual([]);
    });

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
