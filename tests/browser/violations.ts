import type { Page } from '@playwright/test';

/** What the policy stops from now on: the directive and what it was applied to. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeBinding('tell', (_source, text: string) => void found.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'tell')(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return found;
}
