import type { Expression } from '../syntax/expression.ts'

/** Text that expressions share which mean the same: without places and parentheses. */
export const canonical = remembered((expression: Expression) =>
  JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'place') return undefined
    return typeof value === 'bigint' || value === Infinity ? `${value}n` : value
  }),
)

/** The names that an expression or pattern uses, those of its own variables included. */
export const namesIn = remembered((tree: object) => namesBeside(tree, new Set()))

/** The same but for parts that are left out. */
export function namesBeside(tree: unknown, leftOut: ReadonlySet<unknown>): ReadonlySet<string> {
  const names = new Set<string>()
  addNames(tree, names, leftOut)
  return names
}

/** Queries that are asked again have the same trees, which never change. */
export function remembered<Tree extends object, Result>(work: (tree: Tree) => Result): (tree: Tree) => Result {
  const known = new WeakMap<Tree, { result: Result }>()
  return (tree) => {
    const found = known.get(tree) ?? { result: work(tree) }
    known.set(tree, found)
    return found.result
  }
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
