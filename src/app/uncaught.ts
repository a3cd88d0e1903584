import { reload } from '../safety/leaving.ts';
import { sayBroken } from './rootState.ts';

/**
 * What to do with an error that nothing caught, for React's roots: React empties its element then,
 * help and the way out included. The page that was served comes back and says so; another one, to
 * which the reader has gone since, is reloaded.
 */
export function servedAgain(root: HTMLElement): (error: unknown) => void {
  const served = root.cloneNode(true);
  const title = document.querySelector('head > title')?.cloneNode(true) ?? '';
  const { href } = window.location;
  return (error) => {
    reportError(error);
    if (window.location.href !== href) return reload();
    root.replaceChildren(...served.childNodes);
    // React takes its own title away after this.
    document.head.append(title);
    sayBroken();
  };
}
