import { type Scope, withVariable } from '../compile/scope.ts'
import type { Chain, NodePattern, RelationshipPattern } from '../syntax/pattern.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Kind } from '../values/kind.ts'
import { withArticle } from '../values/kind.ts'

export type SlottedNode = Readonly<{ pattern: NodePattern; slot: number }>
export type SlottedRelationship = Readonly<{ pattern: RelationshipPattern; slot: number }>

/** A pattern whose parts have slots in the row. */
export type SlottedChain = Readonly<{
  pattern: Chain
  nodes: readonly SlottedNode[]
  relationships: readonly SlottedRelationship[]
  /** Of the path, where it has a name. */
  slot?: number | undefined
}>

/** Gives every part of patterns a slot, and its variables to the scope. Throws where a name is taken by something else. */
export function slotted(chains: readonly Chain[], outer: Scope): { chains: readonly SlottedChain[]; scope: Scope } {
  let scope = outer
  const declare = (name: string | undefined, kind: Kind, place: Place) => {
    const known = name === undefined ? undefined : scope.variables.get(name)
    if (name === undefined) return scope.context.newSlot()
    if (known === undefined) {
      const declared = withVariable(scope, name, kind)
      scope = declared
      return declared.slot
    }
    if (known.kind === kind || known.kind === 'any' || known.kind === 'null') return known.slot
    throw queryError(place, `“${name}” is ${withArticle(known.kind)} and cannot be ${withArticle(kind)} too.`)
  }
  const found = chains.map((pattern) => {
    const nodes = pattern.nodes.map((node) => ({ pattern: node, slot: declare(node.variable, 'node', node.place) }))
    const relationships = pattern.relationships.map((one) => {
      if (isTaken(one.variable, outer, scope))
        throw queryError(one.place, `A match takes no relationship twice: “${one.variable}”.`)
      return {
        pattern: one,
        slot: declare(one.variable, one.length === undefined ? 'relationship' : 'list', one.place),
      }
    })
    if (pattern.variable === undefined) return { pattern, nodes, relationships }
    if (scope.variables.has(pattern.variable))
      throw queryError(pattern.place, `There is a variable “${pattern.variable}” already.`)
    return { pattern, nodes, relationships, slot: declare(pattern.variable, 'path', pattern.place) }
  })
  return { chains: found, scope }
}

/** Whether the same match has a relationship of this name. */
function isTaken(name: string | undefined, outer: Scope, scope: Scope): boolean {
  if (name === undefined || outer.variables.has(name)) return false
  const kind = scope.variables.get(name)?.kind
  return kind === 'relationship' || kind === 'list'
}
