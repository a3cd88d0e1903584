import type { ComponentType } from 'react';
import { LoadError } from '../data/LoadError.ts';

export type ComponentModule = Readonly<Record<string, ComponentType | undefined>>;

/** How long code may take to come, in milliseconds. */
const patience = 20_000;

/**
 * The component of that name in the module. Rejects with a {@link LoadError} where the module does
 * not come in time, cannot be read, or does not hold it; with its own error where it throws one.
 */
export async function loadComponent(
  load: () => Promise<ComponentModule>,
  name: string,
): Promise<ComponentType> {
  const module = await inTime(load()).catch((error: unknown) => {
    throw asLoadError(error, name);
  });
  const component = module[name];
  // What a server answers with an empty file.
  if (!component) throw new LoadError('unreadable', `The module holds no ${name}.`);
  return component;
}

function asLoadError(error: unknown, name: string): unknown {
  // Browsers have a TypeError for code that does not come, and for a page in its place.
  if (error instanceof TypeError) return new LoadError('missing', `${name} did not come.`, error);
  if (error instanceof SyntaxError) {
    return new LoadError('unreadable', `${name} cannot be read.`, error);
  }
  return error;
}

async function inTime<T>(loading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new LoadError('missing', `Nothing came within ${patience} ms.`);
    timer = setTimeout(() => reject(error), patience);
  });
  try {
    return await Promise.race([loading, late]);
  } finally {
    clearTimeout(timer);
  }
}
