/** A page that says nothing about where its reader came from. */
export const exitAddress = 'https://www.bbc.co.uk/weather';

/**
 * Hides the page in the same task, says so to screen readers, and leaves without an entry in the
 * history for this page.
 */
export function leave(): void {
  const cover = document.createElement('p');
  cover.className = 'leaving';
  cover.setAttribute('role', 'alert');
  cover.textContent = 'Loading.';
  document.body.append(cover);
  document.body.classList.add('is-leaving');
  document.title = 'Loading';
  window.location.replace(exitAddress);
}

/** A page brought back from the browser's memory shows its content again. */
export function comeBack(): void {
  document.body.classList.remove('is-leaving');
  for (const cover of document.querySelectorAll('.leaving')) cover.remove();
}
