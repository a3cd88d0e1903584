import type { Page, Request } from '@playwright/test';
import type { Watch } from './site.ts';

/** Where the way out leads. */
export const weather = 'https://www.bbc.co.uk/weather';

/** A page in its place, as nothing here may leave the machine; gives what was asked of it. */
export async function standInForWeather(page: Page, watch?: Watch): Promise<readonly Request[]> {
  const asked: Request[] = [];
  watch?.allow(new RegExp(`^${weather}$`));
  await page.route(weather, async (route) => {
    asked.push(route.request());
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Rain.</p>' });
  });
  return asked;
}
