import type { Span } from '../../src/types/document.ts'
import type { Entity } from '../../src/types/entity.ts'
import type { GraphDocument } from '../../src/types/graph.ts'

/** A stretch of a document. */
export type Place = Span & Readonly<{ document: GraphDocument['id'] }>

/** A node or an edge, the latter with the number of the sentence shown, from 0. */
export type Item =
  | Readonly<{ kind: 'node'; key: Entity['id'] }>
  | Readonly<{ kind: 'edge'; key: string; evidence: number }>

/** One of the shortest ways between two nodes, by its number from 0; `everyClaim` also goes over what is planned, denied or asked for. */
export type PathSelection = Readonly<{
  kind: 'path'
  from: Entity['id']
  to: Entity['id']
  number: number
  everyClaim: boolean
}>

/** Words of a document, for what was read from them. */
export type PassageSelection = Place & Readonly<{ kind: 'passage' }>

/** What a query found. */
export type ResultSelection = Readonly<{ kind: 'result'; nodes: readonly Entity['id'][]; edges: readonly string[] }>

/** What the reader and the graph are turned to. */
export type Selection = Item | PathSelection | PassageSelection | ResultSelection

/** Two selections of one node or one edge, whichever sentence is shown. */
export function isSameItem(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === b?.kind && a?.key === b?.key
}

/** The node that is selected, if one is. */
export function selectedNode(selection: Selection | undefined): Entity['id'] | undefined {
  return selection?.kind === 'node' ? selection.key : undefined
}

/** Whether a node is selected, alone or among what a query found. */
export function isNodeSelected(selection: Selection | undefined, key: Entity['id']): boolean {
  return selection?.kind === 'result' ? selection.nodes.includes(key) : selectedNode(selection) === key
}

/** The edge that is selected, if one is. */
export function selectedEdge(selection: Selection | undefined): string | undefined {
  return selection?.kind === 'edge' ? selection.key : undefined
}
