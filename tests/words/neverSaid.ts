/** One thing that this site never says, in every form in which it could come. */
interface Never {
  readonly name: string;
  /** Matched as whole words, whatever their case; a space stands for any white space or hyphen. */
  readonly forms: readonly string[];
}

/** From the rules: what hurts those it was done to, what frightens, and what makes police forces a contest. */
export const never: readonly Never[] = [
  { name: 'porn and its compounds', forms: ['\\w*porn\\w*'] },
  { name: 'sexting', forms: ['sext(s|ed|ing|er|ers)?'] },
  { name: 'paedophile', forms: ['p(ae|æ|e)do(s|ph\\w*)?'] },
  { name: 'predator', forms: ['predat(or|ors|ory|ion)'] },
  { name: 'monster', forms: ['monst(er|ers|rous|rously|rosity)', 'fiend\\w*', 'pervert\\w*'] },
  { name: 'child prostitute', forms: ['prostitut\\w*'] },
  { name: 'promiscuous', forms: ['promiscu\\w*'] },
  { name: 'risky behaviour', forms: ['risk(y|ier|iest|ily)'] },
  { name: 'virtual', forms: ['virtual\\w*'] },
  {
    name: 'historic abuse: it is non-recent',
    forms: ['histor(ic|ical) (\\w+ ){0,3}(abuse|offen[cd]\\w*|cases?|crimes?|allegations?|rapes?)'],
  },
  {
    name: 'soared: it rose',
    forms: ['soar\\w*', '(sky )?rocket(s|ed|ing)', 'surg(e|es|ed|ing)', 'plummet\\w*'],
  },
  { name: 'epidemic', forms: ['epidemic\\w*'] },
  { name: 'tsunami', forms: ['tsunami\\w*'] },
  { name: 'explosion', forms: ['explo(de|des|ded|ding|sion|sions|sive|sively)'] },
  { name: 'hotspot', forms: ['hot ?spots?'] },
  { name: 'shocking', forms: ['shock(s|ed|ing|ingly)?'] },
  { name: 'blacklist', forms: ['black ?list\\w*'] },
  {
    name: 'one every so many minutes',
    forms: ['every (\\S+ ){0,3}(seconds?|minutes?|hours?)', '(a|per) (second|minute)'],
  },
  { name: 'a league table', forms: ['league tables?', 'leagues?', 'medal\\w*', 'rank\\w*'] },
  { name: 'worst and best', forms: ['worst', 'worse\\w*', 'best', 'better\\w*'] },
  { name: 'top', forms: ['top', 'top ?(most|ped|ping|s)'] },
  {
    name: 'safest',
    forms: [
      'safest',
      'safer (\\w+ )?(forces?|places?|areas?|count(y|ies)|cit(y|ies)|regions?|towns?)',
    ],
  },
];

/** What one of those words may be part of all the same, and why. */
export const honest: readonly { readonly phrase: string; readonly why: string }[] = [
  { phrase: 'better recording', why: 'how offences are recorded, not how a force does' },
  { phrase: 'better detection', why: 'what a higher rate can mean, beside every sorted chart' },
  { phrase: 'better flagging', why: 'a force about its own flags, in the note of its figure' },
  { phrase: 'better understanding', why: 'a force about its own staff, in the note of its figure' },
  { phrase: 'not a ranking', why: 'the sentence that says so' },
  { phrase: 'at the top of every page', why: 'where Exit this page stands' },
];

const patterns = never.map(({ name, forms }) => ({ name, pattern: wholeWords(forms) }));
const exempt = wholeWords(honest.map(({ phrase }) => phrase));

function wholeWords(forms: readonly string[]): RegExp {
  const source = forms.map((form) => form.replaceAll(' ?', '[\\s-]?').replaceAll(' ', '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** What a text says that it never should: `soared: it rose: "… offences soar in …"`. */
export function saidIn(text: string): string[] {
  const rest = text.replace(exempt, '');
  return patterns.flatMap(({ name, pattern }) =>
    [...rest.matchAll(pattern)].map(({ 0: found, index }) => {
      const around = rest.slice(Math.max(0, index - 40), index + found.length + 40);
      return `${name}: “${around.replace(/\s+/g, ' ').trim()}”`;
    }),
  );
}
