import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from '../../src/query/cypher/values/output.ts'

/** A value in the notation of the scenarios: `(:A{"k":1})`, `[:T{}]`, `<(:A{})[:T{}](:B{})>`. */
export function valueText(value: QueryValue, ignoresListOrder: boolean): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(13)))
  const texts = (values: readonly QueryValue[]) => values.map((one) => valueText(one, ignoresListOrder))
  if (isList(value)) return `[${(ignoresListOrder ? texts(value).toSorted() : texts(value)).join(',')}]`
  if (isNode(value)) return nodeText(value)
  if (isRelationship(value)) return relationshipText(value)
  return isPath(value) ? pathText(value) : mapText(value)
}

function isList(value: QueryValue): value is readonly QueryValue[] {
  return Array.isArray(value)
}

function isNode(value: object): value is QueryNode {
  return 'kind' in value && value.kind === 'node'
}

function isRelationship(value: object): value is QueryRelationship {
  return 'kind' in value && value.kind === 'relationship'
}

function isPath(value: object): value is QueryPath {
  return 'kind' in value && value.kind === 'path'
}

function nodeText({ labels, properties }: QueryNode): string {
  return `(:${labels.toSorted().join(':')}${mapText(properties)})`
}

function relationshipText({ type, properties }: QueryRelationship): string {
  return `[:${type}${mapText(properties)}]`
}

function pathText({ nodes, relationships }: QueryPath): string {
  const steps = nodes.map((node, index) => {
    const before = relationships[index - 1]
    if (before === undefined) return nodeText(node)
    const isForward = before.target === node.key && before.source === nodes[index - 1]?.key
    return `${isForward ? '' : '<'}${relationshipText(before)}${nodeText(node)}`
  })
  return `<${steps.join('')}>`
}

function mapText(map: object): string {
  const entries: readonly [string, QueryValue][] = Object.entries(map)
  const texts = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${valueText(value, false)}`)
  return `{${texts.join(',')}}`
}
