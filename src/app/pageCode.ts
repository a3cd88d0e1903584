import { type ComponentType, lazy } from 'react';
import { type ComponentModule, loadComponent } from './loadComponent.ts';

const files = import.meta.glob<ComponentModule>(['../pages/*Page.tsx', '!../pages/Page.tsx']);

/** The component of a page, by the name of its file; rejects as {@link loadComponent} does. */
export async function loadPage(file: string): Promise<ComponentType> {
  const load = files[`../pages/${file}.tsx`];
  if (!load) throw new Error(`There is no src/pages/${file}.tsx.`);
  return loadComponent(load, file);
}

const components = new Map<string, ComponentType>();

/** The page for rendering: its code comes when it is first rendered. */
export function pageComponent(file: string): ComponentType {
  const known = components.get(file);
  if (known) return known;
  const component = lazy(async () => ({ default: await loadPage(file) }));
  components.set(file, component);
  return component;
}

/** Loads a page before it is rendered, so that its first rendering waits for nothing. */
export async function preloadPage(file: string): Promise<void> {
  const component = await loadPage(file);
  if (!components.has(file)) components.set(file, component);
}

/** React's `lazy` keeps a failure for ever: after this, the next rendering asks for the code again. */
export function forgetPage(file: string): void {
  components.delete(file);
}
