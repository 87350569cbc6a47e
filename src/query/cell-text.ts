import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from './cypher/values/output.ts'

/** A value of a result for people: nodes as `(:Person ana-kovac)`, relationships as `[:MET_WITH]`, paths as both in a row. */
export function cellText(value: QueryValue): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(cellText).join(', ')}]`
  if (isNode(value)) return nodeText(value)
  if (isRelationship(value)) return `[:${value.type}]`
  if (isPath(value)) return pathText(value)
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${cellText(one)}`)
  return `{${entries.join(', ')}}`
}

/** JSON; numbers that it does not have are text. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' && !Number.isFinite(one) ? String(one) : one,
  )
}

function isList(value: QueryValue): value is readonly QueryValue[] {
  return Array.isArray(value)
}

function isNode(value: object): value is QueryNode {
  return 'kind' in value && value.kind === 'node' && 'labels' in value
}

function isRelationship(value: object): value is QueryRelationship {
  return 'kind' in value && value.kind === 'relationship' && 'source' in value
}

function isPath(value: object): value is QueryPath {
  return 'kind' in value && value.kind === 'path' && 'nodes' in value
}

function nodeText({ key, labels }: QueryNode): string {
  return `(${labels.map((label) => `:${label} `).join('')}${key})`
}

function pathText({ nodes, relationships }: QueryPath): string {
  const steps = nodes.map((node, index) => {
    const before = relationships[index - 1]
    if (before === undefined) return nodeText(node)
    const isForward = before.source === nodes[index - 1]?.key
    return `${isForward ? '-' : '<-'}[:${before.type}]${isForward ? '->' : '-'}${nodeText(node)}`
  })
  return steps.join('')
}
