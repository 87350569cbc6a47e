import type { Expression } from '../syntax/expression.ts'

/** Text that expressions share which mean the same: without places and parentheses. */
export function canonical(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'place') return undefined
    return typeof value === 'bigint' || value === Infinity ? `${value}n` : value
  })
}

/** The names that an expression or pattern uses, those of its own variables included, but for parts that are left out. */
export function namesIn(tree: unknown, leftOut: ReadonlySet<unknown> = new Set()): ReadonlySet<string> {
  const names = new Set<string>()
  addNames(tree, names, leftOut)
  return names
}

function addNames(tree: unknown, names: Set<string>, leftOut: ReadonlySet<unknown>): void {
  if (typeof tree !== 'object' || tree === null || leftOut.has(tree)) return
  for (const [key, part] of Object.entries(tree)) {
    if (key === 'place') continue
    if (typeof part === 'string' && (key === 'variable' || (key === 'name' && isVariable(tree)))) names.add(part)
    addNames(part, names, leftOut)
  }
}

function isVariable(tree: object): boolean {
  return 'kind' in tree && tree.kind === 'variable'
}

/** Whether an expression calls one of the functions outside of subqueries. */
export function callsOf(
  tree: unknown,
  isWanted: (name: string) => boolean,
): readonly Extract<Expression, { kind: 'call' }>[] {
  if (typeof tree !== 'object' || tree === null) return []
  if (isExpression(tree)) {
    if (tree.kind === 'subquery') return []
    if (tree.kind === 'call' && isWanted(tree.name)) return [tree]
  }
  return Object.entries(tree).flatMap(([key, part]) => (key === 'place' ? [] : callsOf(part, isWanted)))
}

function isExpression(tree: object): tree is Expression {
  return 'kind' in tree && 'place' in tree
}
