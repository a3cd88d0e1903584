/** What scripts/first.js and the app tell each other on the root element. */
const { classList, dataset } = document.documentElement;

/** From here on, the app itself says what fails. */
export function sayStarted(): void {
  dataset.started = '';
}

/** Shows the page, which scripts/first.js may have hidden, or said something about. */
export function showPage(): void {
  classList.remove('asks', 'unanswered');
  delete dataset.failed;
}

/** The app stopped with an error of its own before the page came alive: the page stays, and says so. */
export function sayBroken(): void {
  if (classList.contains('asks')) classList.replace('asks', 'unanswered');
  dataset.failed = 'broken';
}
