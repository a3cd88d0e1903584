/** Words in lower case without accents and punctuation; "&" is "and". */
export function placeWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\b(london|royal) borough of (?=\w)/, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** As names are compared: "saint" and "st" are one word. */
export function joined(words: readonly string[]): string {
  return words.map((word) => (word === 'saint' ? 'st' : word)).join(' ');
}

/** Typed beside a name that may lack them: "Kent Police", "City of York Council", "the Wirral". */
const fillers = 'and borough city constabulary council county district force of police the'.split(
  ' ',
);

/** The last word may be half typed. */
function isFiller(word: string, at: number, typed: readonly string[]): boolean {
  const isLast = at > 0 && at === typed.length - 1;
  return fillers.some((filler) => filler === word || (isLast && filler.startsWith(word)));
}

/** What was typed without fillers, unless nothing else was. */
export function withoutFillers(typed: readonly string[]): readonly string[] {
  const kept = typed.filter((word, at) => !isFiller(word, at, typed));
  return kept.length > 0 ? kept : typed;
}

/** Saint Albans and St Albans are typed letter by letter. */
export function bothSaints(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === 'st' || word === 'saint' ? ['st', 'saint'] : [word]));
}

/** "TF1 1AA", "tf1", "SW1A", alone or beside other words: asked only where no name fits. */
export function hasPostcode(query: string): boolean {
  return /\b([a-z]{1,2} ?\d[a-z\d]?(\W*\d[a-z]{0,2})?|gir ?0aa|bfpo ?\d+)\b/i.test(query);
}

/** One letter more, less, other, or two neighbours swapped; too short a word could mean anything. */
export function isOneLetterAway(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
