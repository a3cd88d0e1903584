import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  parse,
  type Rule,
  type WalkContext,
  walk,
} from 'css-tree';
import { css, type Identifier, lackedBy, within } from './compat.ts';

/** Something of a style sheet that a browser of the floor has not. */
export interface NewerStyle {
  /** As it is written: `text-wrap`, `text-wrap: balance`, `:has`, `@container`, `dvh`. */
  readonly name: string;
  readonly lackedBy: readonly string[];
  /** The selector or the condition where it stands. */
  readonly near: string;
}

type Use = readonly [name: string, feature: Identifier | undefined, prefixes?: readonly string[]];

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = css;

/** All that a style sheet uses and the floor lacks, but for what stands inside `@supports`. */
export function newerInStyles(text: string): NewerStyle[] {
  const found: NewerStyle[] = [];
  const sheet = parse(text, {
    onParseError: (error) => {
      throw error;
    },
  });
  walk(sheet, {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
      if (this.declaration && this.rule && hasFallback(this.declaration, this.rule))
        return undefined;
      for (const [name, feature, prefixes] of usesIn(node, this)) {
        const lack = lackedBy(feature, prefixes);
        if (lack.length > 0) found.push({ name, lackedBy: lack, near: around(node, this) });
      }
      return undefined;
    },
  });
  return found;
}

/** Functions by name, and units by theirs: groups of units name them in their description. */
const functions = new Map<string, Identifier>();
const units = new Map<string, Identifier>();
noteFunctions(types);
for (const [name, feature] of within(types.length ?? {})) {
  const named = feature.__compat?.description?.match(/(?<=<code>)\w+/g) ?? [];
  for (const unit of [name, ...named]) units.set(unit, feature);
}

function noteFunctions(group: Identifier): void {
  for (const [name, feature] of within(group)) {
    const known = functions.get(name);
    if (!known || lackedBy(known).length > 0) functions.set(name, feature);
    noteFunctions(feature);
  }
}

function usesIn(node: CssNode, { rule, atrule, declaration }: WalkContext): Use[] {
  switch (node.type) {
    case 'Declaration':
      return isOwn(node.property) ? [] : [propertyUse(node, rule)];
    case 'Identifier': {
      const property = declaration && properties[declaration.property];
      // Of a property that is newer itself, its name is enough.
      if (!property || lackedBy(property).length > 0) return [];
      return [[`${declaration.property}: ${node.name}`, own(property, node.name)]];
    }
    case 'Function':
      return functions.has(node.name) ? [[`${node.name}()`, functions.get(node.name)]] : [];
    case 'Dimension':
      return [[node.unit, units.get(node.unit)]];
    case 'PseudoClassSelector':
      return [[`:${node.name}`, own(selectors, node.name)]];
    case 'PseudoElementSelector':
      return [[`::${node.name}`, own(selectors, node.name)]];
    case 'NestingSelector':
      return [['&', selectors.nesting]];
    case 'Atrule':
      return [[`@${node.name}`, own(atRules, node.name)]];
    case 'Feature':
      return atrule?.name === 'media' ? [mediaUse(node.name)] : [];
    case 'FeatureRange':
      return atrule?.name === 'media' ? [['range in @media', atRules.media?.range_syntax]] : [];
    default:
      return [];
  }
}

/** Custom properties, and vendors' own, which are written beside the real ones. */
function isOwn(property: string): boolean {
  return property.startsWith('-');
}

function propertyUse({ property }: Declaration, rule: Rule | null): Use {
  const prefixes: string[] = [];
  for (const other of rule?.block.children ?? []) {
    if (other.type !== 'Declaration' || !other.property.endsWith(`-${property}`)) continue;
    prefixes.push(other.property.slice(0, -property.length));
  }
  return [property, own(properties, property), prefixes];
}

/** Whether an older declaration of the property stands before it, which is kept where this one is not known. */
function hasFallback(declaration: Declaration, { block }: Rule): boolean {
  const all = block.children.toArray().filter((child) => child.type === 'Declaration');
  return (
    all.findIndex(({ property }) => property === declaration.property) < all.indexOf(declaration)
  );
}

function mediaUse(name: string): Use {
  const feature = name.replace(/^(?:min|max)-/, '');
  return [`@media (${feature})`, atRules.media && own(atRules.media, feature)];
}

function around(node: CssNode, { rule, atrule }: { rule: Rule | null; atrule: Atrule | null }) {
  if (node.type !== 'Atrule' && rule) return generate(rule.prelude);
  const within = node.type === 'Atrule' ? node : atrule;
  return within ? `@${within.name} ${within.prelude ? generate(within.prelude) : ''}`.trim() : '';
}

function own(group: Identifier, name: string): Identifier | undefined {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}
