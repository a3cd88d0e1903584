import type { Page } from '@playwright/test';
import { weather } from './weather.ts';

export interface Loads {
  /** Documents of the site asked for since. */
  documents: number;
}

export function countDocuments(page: Page): Loads {
  const loads = { documents: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && !request.url().startsWith(weather)) loads.documents += 1;
  });
  return loads;
}
