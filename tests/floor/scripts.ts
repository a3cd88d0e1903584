import { type AnyNode, type Program, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { lackOfGlobal, lackOfMember, lackOfStatic } from './builtins.ts';
import { lackedBy } from './compat.ts';
import { type Guards, guardsOf, isGuarded, nameOf, type Parents } from './guards.ts';
import { regularExpressionOf, type Syntax, syntaxOf } from './syntax.ts';

/** Something that a browser of the floor has not, and where a script uses it. */
export interface Newer {
  readonly name: string;
  readonly lackedBy: readonly string[];
  /** The words around it, as scripts have few lines once they are built. */
  readonly near: string;
}

/** The edition of ECMAScript that the floor has, but for what `syntaxOf` knows. */
const edition = 2022;

const globalObjects = ['globalThis', 'self', 'window'];

/**
 * All that a script uses and the floor lacks: globals and their static members, methods by their
 * names, syntax, and regular expressions. What the script looks for before it uses it may be newer.
 */
export function newerInScript(code: string): Newer[] {
  const [program, tooNew] = parsed(code);
  const script = readScript(program);
  const found = script.nodes.flatMap((node) => [
    ...newerSyntax(node, script),
    ...newerBuiltIn(node, script),
  ]);
  const newer = found.map(({ node, name, lack }) => ({
    name,
    lackedBy: lack,
    near: code.slice(Math.max(0, node.start - 40), node.end + 20).slice(0, 160),
  }));
  return [...newer, ...tooNew];
}

interface Script {
  readonly nodes: readonly AnyNode[];
  readonly parents: Parents;
  readonly guards: Guards;
  /** Identifiers that no part of the script declares. */
  readonly globals: ReadonlySet<unknown>;
}

interface Found {
  readonly node: AnyNode;
  readonly name: string;
  readonly lack: readonly string[];
}

function readScript(program: Program): Script {
  const parents = new Map<AnyNode, AnyNode>();
  fullAncestor(program, (node, _state, ancestors) => {
    const parent = ancestors.at(-2);
    if (parent && parent !== node) parents.set(node, parent);
  });
  const nodes = [...parents.keys()];
  // Acorn's nodes are ESTree's, under types of its own.
  const scopes = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: edition,
    sourceType: 'module',
  });
  const globals = new Set(scopes.globalScope?.through.map(({ identifier }) => identifier));
  return { nodes, parents, guards: guardsOf(nodes, parents), globals };
}

function newerSyntax(node: AnyNode, script: Script): Found[] {
  const uses = [...syntaxOf(node, () => isTop(node, script)), ...builtExpression(node)];
  return uses
    .map(({ name, feature }) => ({ node, name, lack: lackedBy(feature) }))
    .filter(({ lack }) => lack.length > 0);
}

/** `new RegExp('…', 'v')`, where both are written out. */
function builtExpression(node: AnyNode): Syntax[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return [];
  const [pattern, flags] = node.arguments;
  if (pattern?.type !== 'Literal' || typeof pattern.value !== 'string') return [];
  return regularExpressionOf(pattern.value, (flags && nameOf(flags)) ?? '');
}

function isTop(node: AnyNode, { parents }: Script): boolean {
  for (let at = parents.get(node); at; at = parents.get(at)) {
    if (/Function/.test(at.type)) return false;
  }
  return true;
}

function newerBuiltIn(node: AnyNode, script: Script): Found[] {
  const [name = '', lack = []] = builtInOf(node, script);
  if (lack.length === 0) return [];
  const names = name.split('.');
  if (isGuarded(node, names, script.guards, script.parents)) return [];
  return [{ node, name, lack }];
}

function builtInOf(node: AnyNode, script: Script): [name: string, lack: readonly string[]] | [] {
  const name = nameOf(node);
  if (name === undefined) return [];
  if (script.globals.has(node)) return [name, lackOfGlobal(name)];
  if (node.type !== 'MemberExpression') return [];
  if (globalOf(node, script)) return [name, needs(node, script, lackOfGlobal(name))];
  const object = globalOf(node.object, script);
  const lackOfOne = object === undefined ? undefined : lackOfStatic(object, name);
  // `window.Iterator?.from` asks for the newer global before it reads on.
  if (object !== undefined && node.optional && lackOfGlobal(object).length > 0) return [];
  if (lackOfOne) return [`${object}.${name}`, lackOfOne];
  const { of, lack } = lackOfMember(name);
  return [`${of.join('|')}.${name}`, needs(node, script, lack)];
}

/** The name of a global, written alone or as `window.URL`. */
function globalOf(node: AnyNode, { globals }: Script): string | undefined {
  if (node.type === 'Identifier') return globals.has(node) ? node.name : undefined;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
  const isOfGlobal = globals.has(node.object) && globalObjects.includes(node.object.name);
  return isOfGlobal ? nameOf(node) : undefined;
}

/** A property that is missing is only undefined: what fails is to call it or to read on. */
function needs(node: AnyNode, { parents }: Script, lack: readonly string[]): readonly string[] {
  const parent = parents.get(node);
  const isNeeded =
    ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
      parent.callee === node &&
      !('optional' in parent && parent.optional)) ||
    (parent?.type === 'MemberExpression' && parent.object === node && !parent.optional);
  return isNeeded ? lack : [];
}

function parsed(code: string): [Program, Newer[]] {
  const options = { sourceType: 'module', ranges: true } as const;
  try {
    return [parse(code, { ...options, ecmaVersion: edition }), []];
  } catch (error) {
    const near = error instanceof Error ? error.message : String(error);
    const newer = { name: `syntax newer than ES${edition}`, lackedBy: ['the floor'], near };
    return [parse(code, { ...options, ecmaVersion: 'latest' }), [newer]];
  }
}
