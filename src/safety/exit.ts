/** A page that says nothing about where its reader came from. */
export const exitAddress = 'https://www.bbc.co.uk/weather';

/** What was hidden by leaving, and the title of the page; nothing while the page is shown. */
let left: { readonly hidden: readonly Element[]; readonly title: string } | undefined;

/**
 * Hides the page in the same task, says so to screen readers, and leaves without an entry in the
 * history for this page. Hidden by attribute: it works even where the stylesheet did not come.
 */
export function leave(): void {
  if (!left) {
    const hidden = [...document.body.children].filter((child) => !child.hasAttribute('hidden'));
    for (const child of hidden) child.setAttribute('hidden', '');
    left = { hidden, title: document.title };
    document.body.append(makeCover());
    document.title = 'Loading';
  }
  window.location.replace(exitAddress);
}

function makeCover(): HTMLElement {
  const cover = document.createElement('p');
  cover.className = 'leaving';
  cover.setAttribute('role', 'alert');
  cover.textContent = 'Loading.';
  return cover;
}

/** A page brought back from the browser's memory shows its content again. */
export function comeBack(): void {
  if (!left) return;
  for (const cover of document.querySelectorAll('.leaving')) cover.remove();
  for (const child of left.hidden) child.removeAttribute('hidden');
  document.title = left.title;
  left = undefined;
}
