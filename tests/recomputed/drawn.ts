import { prerenderPage } from '../../src/app/prerenderPage.tsx';
import { measures } from './files.ts';

/** What is said of a measure on every page of it, whatever the year and the month. */
const standing = measures.flatMap((measure) =>
  ['counts', 'legal_basis', 'caveat', 'tells', 'cannot', 'missing'].map(
    (key) => measure[key] ?? '',
  ),
);

const spoken = /(?:aria-label|aria-description|alt|title|value|download|content)="([^"]*)"/g;

/**
 * All that a drawn page says but for that: its title, its main part, what is read aloud, each piece
 * after a bar. Links and bold words are no pieces of their own.
 */
export async function wordsDrawn(address: string): Promise<string> {
  const { html, head } = await prerenderPage(address);
  const page = head + (/<main.*<\/main>/s.exec(html)?.[0] ?? '');
  const aloud = [...page.matchAll(spoken)].map(([, words = '']) => words);
  const seen = page.replace(/<\/?(?:a|b|strong|em|span)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' | ');
  const words = [seen, ...aloud].join(' | ').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  const odd = /\bfunction\b[^|]*\(|=>|\bundefined\b|\bNaN\b|\[object/.exec(words);
  if (odd) throw new Error(`${address} says "${odd[0]}".`);
  return standing.reduce((left, said) => (said ? left.replaceAll(said, '') : left), words);
}
