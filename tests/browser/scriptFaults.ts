import type { Page, Route } from '@playwright/test';

/** The scripts of the app; the classic ones come before them. */
export const appScripts = /\/assets\/(?!exit-|first-)[^/]*\.js$/;

/** The one that imports the others. */
const entry = /\/assets\/index-[^/]*\.js$/;
const packages = /\/assets\/packages-[^/]*\.js$/;

/** What can be wrong with the scripts of the app before any of it has started. */
interface ScriptFault {
  readonly what: string;
  readonly files: RegExp;
  readonly answer: (route: Route) => Promise<void>;
  /** What the page says then, up to the part that depends on the address. */
  readonly said: string;
}

const missing = 'The controls could not be loaded;';
const unreadable = 'The controls came incomplete, or this browser is too old for them;';
const broken = 'The controls stopped with an error;';

export const scriptFaults: readonly ScriptFault[] = [
  { what: 'do not come', files: appScripts, answer: (route) => route.abort(), said: missing },
  {
    what: 'are not there',
    files: appScripts,
    answer: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
    said: missing,
  },
  {
    what: 'come as a page of somebody else',
    files: appScripts,
    answer: (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' }),
    said: missing,
  },
  { what: 'are empty', files: appScripts, answer: script(''), said: missing },
  { what: 'are empty in part', files: packages, answer: script(''), said: unreadable },
  { what: 'are cut off', files: entry, answer: cutInHalf, said: unreadable },
  { what: 'are cut off in part', files: packages, answer: cutInHalf, said: unreadable },
  {
    what: 'cannot be parsed',
    files: entry,
    answer: script('export const view = #{ of: "the future" };'),
    said: unreadable,
  },
  {
    what: 'throw',
    files: entry,
    answer: script('throw new TypeError("URL.canParse is not a function");'),
    said: broken,
  },
];

/** What the browser says of them. */
export const saidOfScripts =
  /net::ERR_FAILED|Failed to load|SyntaxError|TypeError|Unexpected|Invalid|URL\.canParse|does not provide an export|MIME type|missing \)/;

export async function failBy(page: Page, { files, answer }: ScriptFault): Promise<void> {
  await page.route(files, answer);
}

function script(body: string) {
  return (route: Route) => route.fulfill({ contentType: 'text/javascript', body });
}

export async function cutInHalf(route: Route): Promise<void> {
  const answer = await route.fetch();
  const text = await answer.text();
  await route.fulfill({ response: answer, body: text.slice(0, text.length / 2) });
}
