import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadComponent } from '../../src/app/loadComponent.ts';
import { LoadError } from '../../src/data/LoadError.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const Chart = () => null;
const Table = () => null;

test('gives the component of that name', async () => {
  expect(await loadComponent(async () => ({ Table, Chart }), 'Chart')).toBe(Chart);
});

test.each([
  ['does not come', 'missing', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['cannot be parsed', 'unreadable', async () => Promise.reject(new SyntaxError('Unexpected <'))],
  ['comes empty', 'unreadable', async () => ({})],
] as const)('code that %s is %s', async (_how, fault, load) => {
  const error = await loadComponent(load, 'Chart').catch((error: unknown) => error);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toHaveProperty('fault', fault);
});

test('code that throws gives its own error', async () => {
  const own = new RangeError('Northshire has no figure.');
  await expect(loadComponent(() => Promise.reject(own), 'Chart')).rejects.toBe(own);
});

test('code that never comes is given up after twenty seconds', async () => {
  const loading = loadComponent(() => new Promise(() => undefined), 'Chart');
  const failed = vi.fn();
  loading.catch(failed);
  await vi.advanceTimersByTimeAsync(19_900);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(failed).toHaveBeenCalledWith(expect.objectContaining({ fault: 'missing' }));
});

test('nothing is left to wait for once it has come', async () => {
  await loadComponent(async () => ({ Chart }), 'Chart');
  expect(vi.getTimerCount()).toBe(0);
});
