import { type ReactNode, Suspense, use, useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { FirstView } from './firstView.ts';
import { paramsOf, routeOf } from './routes.ts';
import { UnreadQuery } from './UnreadQuery.tsx';

interface RoutingProps {
  /** Of a prerendered page: what must be here before its controls can work. */
  readonly firstView?: FirstView | undefined;
}

/** The page that the address names. */
export function Routing({ firstView }: RoutingProps) {
  const { pathname } = useLocation();
  const route = routeOf(pathname);
  return (
    <Suspense fallback={<Skeleton shape="page" label="Loading the page" />}>
      <Awaited firstView={firstView}>
        <UnreadQuery route={route} />
        <route.Shown {...paramsOf(route, pathname)} />
      </Awaited>
    </Suspense>
  );
}

interface AwaitedProps extends RoutingProps {
  readonly children: ReactNode;
}

/** While it waits, the page's prerendered words stay as they are; other pages do not wait. */
function Awaited({ firstView, children }: AwaitedProps) {
  const isTakingOver = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  if (isTakingOver && firstView) use(firstView.here);
  useEffect(() => firstView?.live(), [firstView]);
  return children;
}

function subscribeToNothing() {
  return () => undefined;
}
