import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from '../pages/Failure.tsx';
import { reloadIfUpdated } from '../ui/siteUpdate.ts';
import { isAsking } from './asking.ts';

/**
 * Says above the words of a prerendered page why its controls do not work. Fulfilled when the reader
 * wants to try again; the notice is gone then, so that the page is as React expects it.
 */
export function showStartFailure(root: HTMLElement, error: unknown): Promise<void> {
  void reloadIfUpdated();
  const place = document.createElement('div');
  root.querySelector('main')?.prepend(place);
  const notice = createRoot(place);
  return new Promise((resolve) => {
    const handleAgain = () => {
      notice.unmount();
      place.remove();
      resolve();
    };
    notice.render(
      <StrictMode>
        <Failure what="The controls of this page" error={error} onAgain={handleAgain}>
          {isAsking() ? notAsked : asOpened}
        </Failure>
      </StrictMode>,
    );
  });
}

const asOpened = 'What the page says is here, and its links work.';
const notAsked =
  'What is shown is the page as it opens, not the view that the link asks for. Its links work.';
