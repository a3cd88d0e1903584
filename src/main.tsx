import './styles/base.css';
import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.tsx';
import { makeClient } from './app/client.ts';
import { type FirstView, firstViewOf } from './app/firstView.ts';
import { keepPresses } from './app/keptPresses.ts';
import { routeOf } from './app/routes.ts';
import { addressIn } from './ui/Link.tsx';
import { pause } from './ui/pause.ts';
import { awaitSign, firstSign } from './ui/sign.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
awaitSign(window);
const client = makeClient();
const { address, needs = '' } = root.dataset;

// Every page is prerendered without a query; with one, its own view is drawn from the start.
if (address !== undefined && address === here() && window.location.search === '') {
  takeOver(root, address, needs.split(' ').filter(Boolean));
} else {
  void drawAnew(root);
}

/** The page is read before it is used: what its controls need is fetched at the first sign of a hand. */
function takeOver(element: HTMLElement, path: string, files: readonly string[]): void {
  const firstView = firstViewOf(client, routeOf(path), files);
  keepPresses(element.querySelector('main') ?? element, firstView);
  void firstSign()?.then(firstView.fetchAll);
  void firstView.alive.then(() => sayAlive(element));
  startTransition(() => {
    hydrateRoot(element, site(firstView), { onRecoverableError: report });
  });
}

/**
 * The page's code was asked for beside this script and is mostly here: to draw before it is would
 * only paint an empty page first. Help and the way out are on the screen already.
 */
async function drawAnew(element: HTMLElement): Promise<void> {
  await Promise.race([routeOf(here()).Shown.load(), pause(100)]).catch(() => undefined);
  // What the prerendered page says of itself in the head is not of this view.
  for (const stale of document.head.querySelectorAll(
    'title, [rel=canonical], [name=description]',
  )) {
    stale.remove();
  }
  flushSync(() => createRoot(element).render(site()));
  document.documentElement.classList.remove('asks', 'unanswered');
  sayAlive(element);
}

/** For those who test: from here on, every control works. */
function sayAlive(element: HTMLElement): void {
  element.dataset.alive = '';
}

function site(firstView?: FirstView) {
  return (
    <StrictMode>
      {/* Without transitions: a quick second choice must build on the first one's address. */}
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <App client={client} firstView={firstView} />
      </BrowserRouter>
    </StrictMode>
  );
}

/** The path below the base, without a slash at its end. */
function here(): string {
  const address = addressIn(window.location.pathname) ?? '';
  return address === '/' ? address : address.replace(/\/+$/, '');
}

/** Leaving a page before it has been taken over is no fault. */
function report(error: unknown): void {
  const isLeft =
    error instanceof Error && /received an update before|#(?:423|421)/.test(error.message);
  if (!isLeft) reportError(error);
}
