import type { AnyNode, MemberExpression } from 'acorn';

/** The node around each node. */
export type Parents = ReadonlyMap<AnyNode, AnyNode>;

/** Each name that a script asks for before it uses it, and the functions that do. */
export type Guards = ReadonlyMap<string, ReadonlySet<AnyNode>>;

/**
 * Finds where scripts look whether something is there: `typeof X`, `'x' in y`, and a name that a
 * condition reads without calling it (`if (X.y)`, `X && …`, `X ?? …`, `!X`, `X === undefined`).
 */
export function guardsOf(nodes: readonly AnyNode[], parents: Parents): Guards {
  const guards = new Map<string, Set<AnyNode>>();
  for (const node of nodes) {
    const name = isAsked(node, parents) ? nameOf(node) : undefined;
    const around = name === undefined ? undefined : functionAround(node, parents);
    if (name === undefined || !around) continue;
    const known = guards.get(name);
    if (known) known.add(around);
    else guards.set(name, new Set([around]));
  }
  return guards;
}

/** Whether one of the functions around a node, or the top of its file, asks for one of the names. */
export function isGuarded(
  node: AnyNode,
  names: readonly string[],
  guards: Guards,
  parents: Parents,
): boolean {
  for (let at = functionAround(node, parents); at; at = functionAround(at, parents)) {
    if (names.some((name) => at && guards.get(name)?.has(at))) return true;
  }
  return false;
}

/** `b` of `a.b`, `a['b']` and `'b'`, or the identifier itself. */
export function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  return node.type === 'MemberExpression' ? memberOf(node) : undefined;
}

function memberOf({ computed, property }: MemberExpression): string | undefined {
  return computed === (property.type === 'Literal') ? nameOf(property) : undefined;
}

function functionAround(node: AnyNode, parents: Parents): AnyNode | undefined {
  let around = parents.get(node);
  while (around && around.type !== 'Program' && !/Function/.test(around.type)) {
    around = parents.get(around);
  }
  return around;
}

function isAsked(node: AnyNode, parents: Parents): boolean {
  const parent = parents.get(node);
  if (!parent) return false;
  switch (parent.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === '!';
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    case 'LogicalExpression':
      return parent.left === node || isAsked(parent, parents);
    case 'BinaryExpression':
      if (parent.operator === 'in') return parent.left === node && node.type === 'Literal';
      return /^[!=]==?$/.test(parent.operator) && isAsked(parent, parents);
    default:
      return false;
  }
}
