import { type PrerenderedPage, prerenderPage } from '../../src/app/prerenderPage.tsx';

const pages = new Map<string, Promise<PrerenderedPage>>();

/** A page as the build renders it; each once, however many tests read it. */
export function prerendered(address: string): Promise<PrerenderedPage> {
  const page = pages.get(address) ?? prerenderPage(address);
  pages.set(address, page);
  return page;
}
