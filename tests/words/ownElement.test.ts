// biome-ignore-all lint/correctness/noComponentHookFactories: the parser names its nodes so.
import { readdirSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

/** Elements in which a text stands beside something else, by the line on which they begin. */
function mixedIn(path: string, code: string): string[] {
  const found: string[] = [];
  const check = (node: ESTree.JSXElement | ESTree.JSXFragment) => {
    const children = node.children.filter((child) => !isEmpty(child));
    if (children.length > 1 && children.some(isText) && !isTextElement(node)) {
      found.push(`${path}:${code.slice(0, node.start).split('\n').length}`);
    }
  };
  new Visitor({ JSXElement: check, JSXFragment: check }).visit(parseSync(path, code).program);
  return found;
}

/** Its children are joined to one text. */
function isTextElement({ type, ...node }: ESTree.JSXElement | ESTree.JSXFragment): boolean {
  if (type !== 'JSXElement' || !('openingElement' in node)) return false;
  const { name } = node.openingElement;
  return 'name' in name && name.name === 'Text';
}

/** Translators leave spaces alone. */
function isEmpty(child: ESTree.JSXChild): boolean {
  if (child.type === 'JSXText') return child.value.trim() === '';
  if (child.type !== 'JSXExpressionContainer') return false;
  const { expression } = child;
  if (expression.type === 'JSXEmptyExpression') return true;
  return expression.type === 'Literal' && String(expression.value).trim() === '';
}

function isText(child: ESTree.JSXChild): boolean {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && isTextual(child.expression);
}

function isTextual(expression: ESTree.Expression | ESTree.JSXEmptyExpression): boolean {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string';
    case 'TemplateLiteral':
      return true;
    case 'LogicalExpression':
      return isTextual(expression.right);
    case 'ConditionalExpression':
      return isTextual(expression.consequent) || isTextual(expression.alternate);
    default:
      return false;
  }
}

test('a text is the only child of its element, so that a translated page stays true', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `src/${path}`);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => mixedIn(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test.each([
  ['<p>{count} figures</p>', 1],
  ['<p>Said: <b>{words}</b></p>', 1],
  ['<p>{at > 0 && ", "}<b>{words}</b></p>', 1],
  ['<p><Text>{count} figures</Text></p>', 0],
  ['<p><Text>Said: </Text><b>{words}</b>{" "}<i>so</i></p>', 0],
])('%s', (jsx, breaches) => {
  expect(mixedIn('page.tsx', `const element = ${jsx};`)).toHaveLength(breaches);
});
