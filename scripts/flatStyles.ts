import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import { letterLooks, looks } from '../src/charts/standalone.ts';

type Declarations = ReadonlyMap<string, string>;

/** What a style sheet says of shapes and letters, the stronger after the weaker. */
interface SheetRule {
  readonly selector: string;
  /** All that have to be in a drawing for it to apply. */
  readonly classes: readonly string[];
  readonly strength: number;
  readonly declarations: Declarations;
}

const properties = new Set([...Object.keys(looks), ...Object.keys(letterLooks), 'display']);

/**
 * Writes the style sheet into a drawing, as a browser would apply it that prefers light: for a
 * program that knows neither custom properties nor all selectors.
 *
 * @param sheet a built style sheet; what it says for some screens only is left out
 * @param tokens custom properties that are other than in the sheet
 */
export function stylist(sheet: string, tokens: Readonly<Record<string, string>>) {
  const rules = rulesOf(sheet);
  const root = new Map([
    ...rules.filter(({ selector }) => selector === ':root').flatMap((one) => [...one.declarations]),
    ...Object.entries(tokens),
  ]);
  return (drawing: Element): void => {
    const present = new Set(
      [...drawing.querySelectorAll('[class]')].flatMap((one) => [...one.classList]),
    );
    const own = new Map<Element, Map<string, string>>();
    for (const { selector, classes, declarations } of rules) {
      if (classes.length === 0 || !classes.every((name) => present.has(name))) continue;
      for (const element of drawing.querySelectorAll(selector)) {
        own.set(element, new Map([...(own.get(element) ?? []), ...declarations]));
      }
    }
    dress(drawing, root, own);
  };
}

function rulesOf(sheet: string): SheetRule[] {
  const tree = parse(sheet);
  if (tree.type !== 'StyleSheet') throw new Error('There is no style sheet.');
  const found = tree.children.toArray().filter((node) => node.type === 'Rule');
  return found.flatMap(rulesIn).sort((one, other) => one.strength - other.strength);
}

function rulesIn({ prelude, block }: Rule): SheetRule[] {
  const declarations = new Map<string, string>();
  for (const node of block.children) {
    if (node.type !== 'Declaration') continue;
    const { property, value } = node;
    if (property.startsWith('--') || properties.has(property)) {
      declarations.set(property, generate(value).trim());
    }
  }
  if (declarations.size === 0 || prelude.type !== 'SelectorList') return [];
  return prelude.children.toArray().flatMap((each) => {
    const selector = generate(each);
    // What only happens under a hand, or is no element of a drawing.
    if (/:(?:hover|focus|active|checked|is|not|host)|::/.test(selector)) return [];
    return { selector, classes: classesIn(each), strength: strengthOf(each), declarations };
  });
}

function classesIn(selector: CssNode): string[] {
  const names: string[] = [];
  walk(selector, (node) => {
    if (node.type === 'ClassSelector') names.push(node.name);
  });
  return names;
}

/** Classes weigh more than any number of names of elements; what is in `:where()` weighs nothing. */
function strengthOf(selector: CssNode): number {
  let strength = 0;
  walk(selector, (node) => {
    if (node.type === 'PseudoClassSelector' && node.name === 'where') return walk.skip;
    if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') strength += 100;
    if (node.type === 'PseudoClassSelector') strength += 100;
    if (node.type === 'TypeSelector') strength += 1;
    return undefined;
  });
  return strength;
}

function dress(
  element: Element,
  around: Declarations,
  own: ReadonlyMap<Element, Declarations>,
): void {
  const said = own.get(element) ?? new Map<string, string>();
  const custom = [...said].filter(([name]) => name.startsWith('--'));
  const known = custom.length > 0 ? new Map([...around, ...custom]) : around;
  for (const { name, value } of [...element.attributes]) {
    if (value.includes('var(')) element.setAttribute(name, resolved(value, known));
  }
  for (const [name, value] of said) {
    if (name.startsWith('--')) continue;
    element.setAttribute(name, resolved(value, known));
  }
  element.removeAttribute('class');
  for (const child of element.children) dress(child, known, own);
}

const innermost = /var\((--[\w-]+)(?:,([^()]*))?\)/;

/** With the values of its custom properties; one that is not known and has no other value is lost. */
function resolved(value: string, known: Declarations): string {
  const [found, name = '', other = ''] = innermost.exec(value) ?? [];
  if (found === undefined) return value.trim();
  return resolved(
    value.replace(found, () => known.get(name) ?? other),
    known,
  );
}
