import { isAsking } from './asking.ts';

/**
 * What scripts/first.js and the app tell each other on the root element: `asks` while another view than
 * the prerendered one is on its way, `unanswered` where it does not come; `data-started` once the app
 * says itself what fails, `data-failed` with the cause before that.
 */
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

/** The app stopped with an error of its own: the page that was served is shown, and says so. */
export function sayBroken(): void {
  classList.remove('asks');
  classList.toggle('unanswered', isAsking());
  dataset.failed = 'broken';
}
