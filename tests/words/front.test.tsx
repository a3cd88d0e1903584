import { expect, test } from 'vitest';
import { main, renderApp } from '../support/renderApp.tsx';

/** Words in front of the first drawing of a page, sentence by sentence; names in a row do not count. */
function sentences(): string[] {
  const drawing = main().querySelector('svg[role], [role="img"]');
  if (!drawing) throw new Error('Nothing is drawn.');
  const said = [...main().querySelectorAll('p, h1, h2, h3')].filter(
    (one) => one.compareDocumentPosition(drawing) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return said.flatMap((one) => {
    const copy = one.cloneNode(true);
    if (copy instanceof Element)
      for (const list of copy.querySelectorAll('[data-names]')) list.remove();
    return (copy.textContent ?? '').split(/(?<=[.!?]) /);
  });
}

const words = (sentence: string) => sentence.split(/[\s·]+/).filter((word) => /\w/.test(word));

test.each([
  '/map',
  '/trends?areas=kent.west-mercia',
  '/compare',
  '/compare?chart=dots',
  '/forces/kent',
  '/forces/police-scotland',
])('no sentence in front of the picture of %s has more than 18 words', async (address) => {
  await renderApp(address);
  // A subtitle is no sentence: measure, unit and time.
  const all = sentences().filter((one) => !one.includes('offences recorded by police'));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((one) => words(one).length > 18)).toEqual([]);
});
