import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useGo } from '../pages/useGo.ts';
import { addressIn } from '../ui/Link.tsx';
import { useSteady } from '../ui/useSteady.ts';
import type { FirstView } from './firstView.ts';
import { isPage } from './routes.ts';

/** What leads elsewhere than into this page: another tab or window, a file. */
const otherwise = ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const;

interface FollowingProps {
  readonly firstView?: FirstView | undefined;
}

/**
 * Follows links between pages without loading anew, once the page is alive; until then, and outside
 * of the page itself, they are the browser's: the way to help must not rest on any code.
 */
export function Following({ firstView }: FollowingProps) {
  const [isAlive, setIsAlive] = useState(firstView === undefined);
  const go = useGo();
  const { pathname, search } = useLocation();
  useEffect(() => void firstView?.alive.then(() => setIsAlive(true)), [firstView]);
  const follow = useSteady((event: MouseEvent) => {
    const link = followed(event);
    const to = link && addressIn(link.pathname);
    if (!link || to === undefined || !isPage(to)) return;
    const isHere = to === pathname && link.search === search;
    // A place on the same page.
    if (isHere && link.hash !== '') return;
    event.preventDefault();
    go(to + link.search + link.hash, { replace: isHere });
  });
  useEffect(() => {
    if (!isAlive) return undefined;
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [isAlive, follow]);
  return null;
}

function followed(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (otherwise.some((key) => event[key])) return undefined;
  const { target } = event;
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !link.closest('main, header, footer'))
    return undefined;
  const isPlain = link.origin === window.location.origin && !link.target && !link.download;
  return isPlain ? link : undefined;
}
