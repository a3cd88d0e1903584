import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AnyNode } from 'acorn';
import { type Identifier, javascript } from './compat.ts';

/** A piece of syntax as readers know it, and what the compatibility data says about it. */
export interface Syntax {
  readonly name: string;
  readonly feature: Identifier | undefined;
}

const {
  classes,
  grammar,
  operators,
  regular_expressions: regularExpressions,
  statements,
} = javascript;
const { RegExp: flags } = javascript.builtins ?? {};

const assignments: Readonly<Record<string, Identifier | undefined>> = {
  '??=': operators?.nullish_coalescing_assignment,
  '||=': operators?.logical_or_assignment,
  '&&=': operators?.logical_and_assignment,
};

/** A flag is a getter of `RegExp` in the data; the others are as old as the floor. */
const newerFlags: Readonly<Record<string, Identifier | undefined>> = {
  d: flags?.hasIndices,
  s: flags?.dotAll,
  v: flags?.unicodeSets,
};

/**
 * The syntax newer than ES2020 that a node is, if it is any. What is newer still than this list
 * cannot be parsed as the edition of the floor, and is found by that.
 */
export function syntaxOf(node: AnyNode, isTop: () => boolean): Syntax[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return Object.hasOwn(assignments, node.operator)
        ? syntax(`operator ${node.operator}`, assignments[node.operator])
        : [];
    case 'AwaitExpression':
      return isTop() ? syntax('await outside a function', operators?.await?.top_level) : [];
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier'
        ? syntax('#field in object', classes?.private_class_fields_in)
        : [];
    case 'ImportExpression':
      return node.options
        ? syntax('options of import()', operators?.import?.options_parameter)
        : [];
    case 'ImportDeclaration':
      // Acorn has none where the edition it reads knows of none.
      return (node.attributes ?? []).length > 0
        ? syntax('import attributes', statements?.import?.import_attributes)
        : [];
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier'
        ? syntax('private method', classes?.private_class_methods)
        : [];
    case 'PropertyDefinition':
      return fieldOf(node.key.type === 'PrivateIdentifier', node.static);
    case 'StaticBlock':
      return syntax('static block of a class', classes?.static?.initialization_blocks);
    case 'Literal':
      if (node.regex) return regularExpressionOf(node.regex.pattern, node.regex.flags);
      return typeof node.value === 'number' && node.raw?.includes('_')
        ? syntax('numeric separator', grammar?.numeric_separators)
        : [];
    default:
      return [];
  }
}

function fieldOf(isPrivate: boolean, isStatic: boolean): Syntax[] {
  return [
    ...syntax('class field', classes?.public_class_fields),
    ...(isPrivate ? syntax('private field', classes?.private_class_fields) : []),
    ...(isStatic ? syntax('static field', classes?.static?.class_fields) : []),
  ];
}

/** What a regular expression uses. */
export function regularExpressionOf(pattern: string, marks: string): Syntax[] {
  const parser = new RegExpParser();
  const found = [...marks]
    .filter((mark) => Object.hasOwn(newerFlags, mark))
    .flatMap((mark) => syntax(`flag ${mark}`, newerFlags[mark]));
  const [unicode, unicodeSets] = [marks.includes('u'), marks.includes('v')];
  visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode, unicodeSets }), {
    onAssertionEnter: ({ kind }) => {
      if (kind === 'lookbehind') {
        found.push(...syntax('look-behind', regularExpressions?.lookbehind_assertion));
      }
    },
    onCapturingGroupEnter: ({ name }) => {
      if (name) found.push(...syntax('named group', regularExpressions?.named_capturing_group));
    },
    onCharacterSetEnter: ({ kind }) => {
      if (kind === 'property') {
        const feature = regularExpressions?.unicode_character_class_escape;
        found.push(...syntax('Unicode property', feature));
      }
    },
    onModifiersEnter: () => found.push(...syntax('modifiers', regularExpressions?.modifier)),
  });
  return found;
}

function syntax(name: string, feature: Identifier | undefined): Syntax[] {
  if (!feature) throw new Error(`The compatibility data no longer knows this: ${name}.`);
  return [{ name, feature }];
}
