import type { Choices, Defaults } from './choices.ts';
import { allKeys, type Given, type Key, keys, type Values } from './keys.ts';
import { type Ignored, longestSearch, queryOf, readQuery, refusals, textMeant } from './query.ts';

export interface Parsed<K extends Key> {
  readonly view: Pick<Values, K>;
  readonly ignored: readonly Ignored[];
}

/** Undefined where the address does not name what it has to. */
interface ParsedNamed<K extends Key> {
  readonly view: Pick<Values, K> | undefined;
  readonly ignored: readonly Ignored[];
}

/** The view an address asks for; what cannot be used falls back to its default and is listed. */
export function parse<K extends Key>(
  search: string,
  names: readonly K[],
  choices: Choices,
): Parsed<K> {
  const { view, ignored } = parseNamed(search, names, choices);
  if (!view) throw new Error(`One of ${names.join(', ')} has no default.`);
  return { view, ignored };
}

/** The same where a key may have no default: what the address fails to name is listed too. */
export function parseNamed<K extends Key>(
  search: string,
  names: readonly K[],
  choices: Choices,
): ParsedNamed<K> {
  const { ignored, refuse } = refusals();
  const given: Given = {};
  const texts = readQuery(search, names, refuse);
  for (const [name, text] of texts) ignored.push(...readInto(given, name, text, choices));
  for (const name of names) ignored.push(...dropImpossible(given, name, choices));
  const view = withDefaults(given, names, choices);
  if (isWhole(view, names)) return { view, ignored };
  for (const name of names) {
    if (!(name in view) && !texts.has(name)) refuse(name, '', 'the address names none');
  }
  return { view: undefined, ignored };
}

function isWhole<K extends Key>(given: Given, names: readonly K[]): given is Pick<Values, K> {
  return names.every((name) => given[name] !== undefined);
}

/** As it was given if that can be used, else as it may have been meant. */
function readInto<K extends Key>(
  given: Given,
  name: K,
  text: string,
  choices: Choices,
): readonly Ignored[] {
  const asGiven = readText(name, text, choices);
  const asMeant = asGiven.ignored.length > 0 ? readText(name, textMeant(text), choices) : asGiven;
  const { value, ignored } = asMeant.ignored.length > 0 ? asGiven : asMeant;
  if (value !== undefined) given[name] = value;
  return ignored;
}

function readText<K extends Key>(name: K, text: string, choices: Choices) {
  const { ignored, refuse } = refusals();
  if (text.length > longestSearch) refuse(name, text, 'it is too long to be one of ours');
  const value =
    ignored.length > 0
      ? undefined
      : keys[name].parse(text, choices, (part, because) => refuse(name, part, because));
  return { value, ignored };
}

function dropImpossible<K extends Key>(given: Given, name: K, choices: Choices): Ignored[] {
  const { ignored, refuse } = refusals();
  const value = valueIn(given, name);
  const because = value && keys[name].fallsBackWhen?.(value, given, choices);
  if (!because) return ignored;
  refuse(name, textIn(given, name), because);
  delete given[name];
  return ignored;
}

function withDefaults(given: Given, names: readonly Key[], defaults: Defaults): Given {
  const view: Given = {};
  for (const name of names) fill(view, name, given, defaults);
  return view;
}

function fill<K extends Key>(view: Given, name: K, given: Given, defaults: Defaults): void {
  const value = valueIn(given, name) ?? keys[name].default(defaults, given);
  if (value !== undefined) view[name] = value;
}

/** The query of a view, with its question mark; what goes without saying is left out. */
export function format(view: Given, defaults: Defaults): string {
  return queryOf(saidIn(view, defaults).map((key) => [key, textIn(view, key)]));
}

/**
 * The query after a change. What the address did not say follows the change, as the newest year
 * does, and what has become impossible falls back.
 */
export function changed<K extends Key>(
  view: Pick<Values, K>,
  patch: Partial<Pick<Values, K>>,
  choices: Choices,
): string {
  const next: Given = { ...withDefaults(view, saidIn(view, choices), choices), ...patch };
  for (const key of allKeys) dropImpossible(next, key, choices);
  return format(next, choices);
}

/** Keys that an address has to say, or the view would be another. */
function saidIn(view: Given, defaults: Defaults): readonly Key[] {
  const isSaid = (key: Key) =>
    key in view && textIn(view, key) !== defaultText(view, key, defaults);
  return allKeys.filter((key) => {
    const { goesWith } = keys[key];
    return key in view && (isSaid(key) || (goesWith !== undefined && isSaid(goesWith)));
  });
}

function defaultText<K extends Key>(view: Given, key: K, defaults: Defaults): string {
  const value = keys[key].default(defaults, view);
  return value === undefined ? '' : textOf(key, value);
}

function textIn<K extends Key>(view: Given, key: K): string {
  const value = valueIn(view, key);
  return value === undefined ? '' : textOf(key, value);
}

function textOf<K extends Key>(key: K, value: Values[K]): string {
  return keys[key].format?.(value) ?? String(value);
}

function valueIn<K extends Key>(given: Given, key: K): Values[K] | undefined {
  return given[key];
}
