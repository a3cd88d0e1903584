/** Something in an address that could not be used, and why, in words for the reader. */
export interface Ignored {
  readonly key: string;
  /** As given, made safe to show: without control or direction marks, and short. */
  readonly value: string;
  readonly because: string;
}

type Refuse = (key: string, value: string, because: string) => undefined;

/** Longer than any address this site makes. */
export const longestSearch = 1000;

/** What networks, mail programs and advertisers add to the links they pass on. */
const foreign =
  /^(utm_.*|mc_.*|pk_.*|piwik_.*|mtm_.*|matomo_.*|hsa_.*|at_.*|ns_.*|oly_.*|vero_.*|_hs\w*|_ga|_gl|_branch_.*|fbclid|fb_.*|gclid|gclsrc|gad_.*|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|ysclid|li_fat_id|epik|rdt_cid|s_kwcid|mkt_tok|igsh|igshid|si|srsltid|ref|ref_.*|referrer|cmp|cmpid|share|shared|smid|trk|trackingid|__twitter_impression|amp|amp_.*|usqp|ved|sfnsn|mibextid)$/i;

/** The name of a pair, where a link may have been encoded, or copied out of a page's source. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=');
  try {
    return decodeURIComponent(name).replace(/^(amp;)+/i, '');
  } catch {
    return name;
  }
}

/** The query without what others added to it. */
export function withoutForeign(search: string): string {
  const own = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !foreign.test(nameOf(pair)));
  return own.length > 0 ? `?${own.join('&')}` : '';
}

/** The first text of each known key; what is unknown or repeated is refused. */
export function readQuery<K extends string>(
  search: string,
  known: readonly K[],
  refuse: Refuse,
): ReadonlyMap<K, string> {
  const own = withoutForeign(search);
  const isTooLong = own.length > longestSearch;
  if (isTooLong) refuse('address', `${own.length} characters`, 'it is too long to be one of ours');
  const given = new Map<K, string>();
  for (const [name, text] of new URLSearchParams(own)) {
    const key = known.find((one) => one === keyMeant(name));
    if (key && !given.has(key)) given.set(key, text);
    else if (!isTooLong) refuse(name, text, key ? twice : 'this page has no such filter');
  }
  return given;
}

const twice = 'it was given twice: the first counts';

/** A link may have been copied out of a page's source. */
function keyMeant(name: string): string {
  return name.toLowerCase().replace(/^(amp;)+/, '');
}

/** A link may have been typed, or copied with the end of its sentence. */
export function textMeant(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[\s([{<'"“‘«]+|[\s.,;:!?)\]}>'"”’»]+$/g, '')
    .replace(/['"“”‘’()[\]]*[\s.,;+]+['"“”‘’()[\]]*/g, '.');
}

/** Whether a query asks for something that one of these keys can say. */
export function asksFor(search: string, known: readonly string[]): boolean {
  return readQuery(search, known, () => undefined).size > 0;
}

/** Collects what an address asked for in vain. */
export function refusals(): { readonly ignored: Ignored[]; readonly refuse: Refuse } {
  const ignored: Ignored[] = [];
  const refuse: Refuse = (key, value, because) => {
    ignored.push({ key: shownText(key), value: shownText(value), because });
    return undefined;
  };
  return { ignored, refuse };
}

/** An address from texts that are in order. */
export function queryOf(pairs: readonly (readonly [key: string, text: string])[]): string {
  const written = pairs.filter(([, text]) => text !== '').map((pair) => pair.join('='));
  return written.length > 0 ? `?${written.join('&')}` : '';
}

const longestShown = 40;

/** Text from an address as it may be shown: no control, format or direction marks, and short. */
export function shownText(text: string): string {
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const letters = [...plain];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : plain;
}
