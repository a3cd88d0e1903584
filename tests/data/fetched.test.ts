import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileAt } from '../../src/data/fetched.ts';

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

const whole = () => new Response('{"file":"counts","content":[{"area":"northshire","value":12}]}');
const ask = (address: string) => fileAt(address, 'counts');
const content = [{ area: 'northshire', value: 12 }];

test('a file gives what it holds, from what the browser kept where it kept it', async () => {
  answers.push(whole);
  expect(await ask('/assets/whole.json')).toEqual(content);
  expect(asked).toEqual(['default']);
});

test.each<[string, () => Response]>([
  ['a file cut short', () => new Response('{"file":"counts","content":[{"area":"nort')],
  ['an empty file', () => new Response('')],
  ['a page in place of the file', () => new Response('<!doctype html><title>Sign in</title>')],
  ['an answer in JSON that is no file', () => new Response('{"content":[]}')],
  ['nothing in JSON', () => new Response('null')],
  ['another file', () => new Response('{"file":"rates","content":[]}')],
  ['a missing file', () => new Response('{"file":"counts","content":[]}', { status: 404 })],
  ['a broken host', () => new Response('{"file":"counts","content":[]}', { status: 503 })],
])('%s is refused, and asked for anew the next time', async (what, bad) => {
  const address = `/assets/${what}.json`;
  answers.push(bad, bad, whole, whole);
  await expect(ask(address)).rejects.toThrow();
  await expect(ask(address)).rejects.toThrow();
  expect(await ask(address)).toEqual(content);
  await ask(address);
  expect(asked).toEqual(['default', 'reload', 'reload', 'default']);
});

test('a file that fails does not make the others be asked for anew', async () => {
  answers.push(() => Promise.reject(new TypeError('The network is down.')), whole);
  await expect(ask('/assets/one.json')).rejects.toThrow('The network is down.');
  await ask('/assets/other.json');
  expect(asked).toEqual(['default', 'default']);
});
