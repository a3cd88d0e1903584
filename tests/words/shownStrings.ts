// biome-ignore-all lint/correctness/noComponentHookFactories: the parser names its nodes so.
import { type ESTree, parseSync, Visitor } from 'vite';

/** A text in the code that a page could show, and its line. */
export interface ShownString {
  readonly line: number;
  readonly text: string;
}

/** Stands for a value inside a sentence. */
const gap = '…';

/**
 * Every string, template and text between tags of a file of code. Left out is what cannot be
 * shown: comments, types, the names of modules and of classes.
 */
export function shownStrings(path: string, code: string): ShownString[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const hidden = new Set<number>();
  const found: ShownString[] = [];
  const hide = (node: Place | null) => {
    if (node) hidden.add(node.start);
  };
  const add = ({ start }: Place, text: string) => {
    if (!hidden.has(start) && /\p{L}/u.test(text)) found.push({ line: lineAt(code, start), text });
  };
  const addElement = (element: ESTree.JSXElement | ESTree.JSXFragment) => {
    add(element, plain(textWithin(element)));
    for (const child of element.children) hide(child);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => hide(source),
    ImportExpression: ({ source }) => hide(source),
    ExportNamedDeclaration: ({ source }) => hide(source),
    TSLiteralType: ({ literal }) => hide(literal),
    JSXAttribute: ({ name, value }) => {
      if (name.name === 'className') hide(value);
    },
    Literal: (node) => {
      if (typeof node.value === 'string') add(node, node.value);
    },
    TemplateLiteral: (node) => add(node, node.quasis.map(cooked).join(gap)),
    JSXElement: addElement,
    JSXFragment: addElement,
  }).visit(program);
  return found;
}

/** Where a node of the code begins. */
interface Place {
  readonly start: number;
}

function cooked({ value }: ESTree.TemplateElement): string {
  return value.cooked ?? value.raw;
}

/** The words between two tags; those of elements inside them belong to the same sentence. */
function textWithin({ children }: ESTree.JSXElement | ESTree.JSXFragment): string {
  return children
    .map((child) => {
      if (child.type === 'JSXText') return child.value;
      const isElement = child.type === 'JSXElement' || child.type === 'JSXFragment';
      return isElement ? textWithin(child) : gap;
    })
    .join('');
}

function lineAt(code: string, start: number): number {
  return code.slice(0, start).split('\n').length;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
