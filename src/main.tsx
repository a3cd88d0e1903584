import './styles/base.css';
import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.tsx';
import { isAsking } from './app/asking.ts';
import { makeClient } from './app/client.ts';
import { keepChoices } from './app/earlyChoices.ts';
import { firstUse } from './app/firstUse.ts';
import { preloadPage } from './app/pageCode.ts';
import { pageAt, pathBelowBase, tidyPath, withBase } from './app/paths.ts';
import { loadNeeded } from './app/queriesNeeded.ts';
import { sayBroken, sayStarted, showPage } from './app/rootState.ts';
import { showStartFailure } from './app/startFailure.tsx';
import { watchTexts } from './app/translated.ts';
import { servedAgain } from './app/uncaught.ts';
import { replaceAddress, whenStaying } from './safety/leaving.ts';
import { withoutForeign } from './url/query.ts';

const client = makeClient();
const site = (
  <StrictMode>
    {/* Without transitions: a quick second choice must build on the first one's address. */}
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      <App client={client} />
    </BrowserRouter>
  </StrictMode>
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
sayStarted();
start(root).catch((error: unknown) => {
  sayBroken();
  reportError(error);
});

async function start(root: HTMLElement): Promise<void> {
  const path = tidyAddress();
  const { address, needs = '' } = root.dataset;
  const isThisPage = address === path;
  // Every page is prerendered without a query; where it reads one, its own view is rendered from nothing.
  const isPrerendered = isThisPage && !isAsking();
  const isRewritten = watchTexts(root);
  root.addEventListener('hydrated', keepChoices(root), { once: true });
  if (isPrerendered) await firstUse(window);
  const names = isThisPage ? needs.split(' ').filter(Boolean) : [];
  const load = () => Promise.all([preloadPage(pageAt(path).file), loadNeeded(client, names)]);
  await loadOrSay(root, load);
  await whenStaying();
  const whole = { onUncaughtError: servedAgain(root) };
  showPage();
  // React cannot hydrate texts that a browser has translated. Asked in any case: it ends the watch.
  const isAsServed = !isRewritten();
  if (isPrerendered && isAsServed) startTransition(() => void hydrateRoot(root, site, whole));
  else renderView(root, whole);
}

/** Fulfilled once everything is here; until then the prerendered page stays, and says why. */
async function loadOrSay(root: HTMLElement, load: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await load();
      return;
    } catch (error) {
      await whenStaying();
      showPage();
      await showStartFailure(root, error);
    }
  }
}

function renderView(root: HTMLElement, options: RootOptions): void {
  // What the prerendered page says of itself in the head is not of this view.
  const stale = 'title, [rel=canonical], [name=description], [name=robots]';
  const elements = document.head.querySelectorAll(stale);
  flushSync(() => createRoot(root, options).render(site));
  for (const element of elements) element.remove();
}

/** The path below the base, without a slash at its end; the address is changed where it was untidy. */
function tidyAddress(): string {
  const { pathname, search, hash } = window.location;
  const path = pathBelowBase(pathname) ?? '/';
  const tidy = tidyPath(path);
  const own = withoutForeign(search);
  if (withBase(tidy) + own !== pathname + search) replaceAddress(withBase(tidy) + own + hash);
  return tidy === '/' ? tidy : tidy.replace(/\/$/, '');
}
