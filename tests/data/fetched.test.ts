import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textAt } from '../../src/data/fetched.ts';

const answers: (() => Response | Promise<Response>)[] = [];
const asked: (string | undefined)[] = [];

beforeEach(() => {
  vi.stubGlobal('fetch', async (_address: string, { cache }: RequestInit) => {
    asked.push(cache);
    const answer = answers.shift();
    if (!answer) throw new Error('Asked more often than expected.');
    return answer();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  answers.length = 0;
  asked.length = 0;
});

const whole = () => new Response('"area,figure\\nnorthshire,12\\n"');

test('a file gives its text, from what the browser kept where it kept it', async () => {
  answers.push(whole);
  expect(await textAt('/assets/whole.json')).toBe('area,figure\nnorthshire,12\n');
  expect(asked).toEqual(['default']);
});

test.each<[string, () => Response]>([
  ['a file cut short', () => new Response('"area,figure\\nnorthshi')],
  ['an empty file', () => new Response('')],
  ['a page in place of the file', () => new Response('<!doctype html><title>Sign in</title>')],
  ['another file', () => new Response('{"build":"1"}')],
  ['a missing file', () => new Response('"gone"', { status: 404 })],
  ['a broken host', () => new Response('"broken"', { status: 503 })],
])('%s is refused, and asked for anew the next time', async (what, bad) => {
  const address = `/assets/${what}.json`;
  answers.push(bad, bad, whole, whole);
  await expect(textAt(address)).rejects.toThrow();
  await expect(textAt(address)).rejects.toThrow();
  expect(await textAt(address)).toContain('northshire,12');
  await textAt(address);
  expect(asked).toEqual(['default', 'reload', 'reload', 'default']);
});

test('a file that fails does not make the others be asked for anew', async () => {
  answers.push(() => Promise.reject(new TypeError('The network is down.')), whole);
  await expect(textAt('/assets/one.json')).rejects.toThrow('The network is down.');
  await textAt('/assets/other.json');
  expect(asked).toEqual(['default', 'default']);
});
