import { never } from './figure.ts';
import { dateWords } from './release.ts';

/** A page or view of this site, as it is cited. Days are `2026-11-30`. */
export interface Cited {
  /** What it shows: "Sexual grooming: offences recorded by police, Kent, 2024/25". */
  readonly title: string;
  readonly address: string;
  /** Who published the figures, newest first: "NSPCC FOI, June 2017". */
  readonly sources: string;
  /** The newest day that the figures know of. */
  readonly version: string;
  /** The day that the reader saw it. */
  readonly seen: string;
}

/** Styles that are copied as text. */
export type CitationStyle = 'Harvard' | 'APA' | 'footnote';

/** Files for programs that keep references, by their endings. */
export type ReferenceFormat = 'bib' | 'ris' | 'json';

const site = 'Flagged';

/**
 * A citation in the words of a style: Harvard as in Cite Them Right, APA 7 (data set with a date of
 * retrieval), a footnote as in OSCOLA (website).
 */
export function citationOf(cited: Cited, style: CitationStyle): string {
  const { title, address, sources, version, seen } = cited;
  const year = version.slice(0, 4);
  const figures = sources && ` Figures: ${sources}.`;
  switch (style) {
    case 'Harvard':
      return `${site} (${year}) ${title}. Available at: ${address} (Accessed: ${dateWords(seen)}).${figures}`;
    case 'APA':
      return `${site}. (${year}). ${title} [Data set]. Retrieved ${americanWords(seen)}, from ${address}${figures && ` (${figures.trim().replace(/\.$/, '')})`}`;
    case 'footnote':
      return `${site}, ‘${title}’ (${dateWords(version)}) <${address}> accessed ${dateWords(seen)}.${figures}`;
    default:
      return never(style);
  }
}

/** "November 30, 2026", as APA has it. */
function americanWords(day: string): string {
  const [date = '', month = '', year = ''] = dateWords(day).split(' ');
  return `${month} ${date}, ${year}`;
}

/** The same for a program. */
export function referenceOf(cited: Cited, format: ReferenceFormat): string {
  switch (format) {
    case 'bib':
      return bibtex(cited);
    case 'ris':
      return ris(cited);
    case 'json':
      return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
    default:
      return never(format);
  }
}

/** The item of CSL-JSON that citation programs exchange. */
function cslItem({ title, address, sources, version, seen }: Cited) {
  return {
    id: keyOf(version),
    type: 'dataset',
    title,
    author: [{ literal: site }],
    publisher: site,
    issued: { 'date-parts': [version.split('-').map(Number)] },
    accessed: { 'date-parts': [seen.split('-').map(Number)] },
    URL: address,
    ...(sources ? { note: `Figures: ${sources}` } : {}),
  };
}

function bibtex({ title, address, sources, version, seen }: Cited): string {
  const [year, month, day] = version.split('-');
  const fields = [
    ['author', `{${site}}`],
    ['title', `{${escaped(title)}}`],
    ['publisher', site],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['url', address],
    ['urldate', seen],
    ['note', sources && `Figures: ${escaped(sources)}`],
  ].filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(version)},\n${lines.join('')}}\n`;
}

/** Signs that mean something to TeX. */
function escaped(words: string): string {
  return words.replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

/** Reference Manager's format: lines of CRLF, each with a tag. */
function ris({ title, address, sources, version, seen }: Cited): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', site],
    ['PB', site],
    ['PY', version.slice(0, 4)],
    ['DA', `${version.replaceAll('-', '/')}/`],
    ['Y2', `${seen.replaceAll('-', '/')}/`],
    ['UR', address],
    ['N1', sources && `Figures: ${sources}`],
    ['ER', ''],
  ];
  const said = lines.filter(([tag, value]) => value !== '' || tag === 'ER');
  return said.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function keyOf(version: string): string {
  return `flagged-${version}`;
}
