import { compareText } from '../../text/compare-text.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../../types/graph.ts'
import { isBelieved } from '../is-believed.ts'

/** The keys of the nodes that one leads to, in order. */
export type Connections = (key: string) => readonly string[]

/** Whether an edge counts that is walked from its source, or against its direction. */
export type EdgeTest = (edge: EdgeAttributes, isForward: boolean) => boolean

/** Which edges lead on: what is believed, either way; where direction matters, against it only what is symmetric, as “met with”. */
export function leadingEdges(graph: KnowledgeGraph, directed: boolean): EdgeTest {
  const relations = graph.getAttribute('schema').relations.filter(({ symmetric }) => symmetric)
  const symmetric = new Set(relations.map(({ id }) => id))
  return (edge, isForward) => isBelieved(edge) && (!directed || isForward || symmetric.has(edge.relation))
}

/** Where the edges lead that count; asked again, a node is not looked up again. */
export function connections(graph: KnowledgeGraph, leads: EdgeTest): Connections {
  const known = new Map<string, readonly string[]>()
  return (key) => {
    const found = known.get(key) ?? connectedTo(graph, key, leads)
    known.set(key, found)
    return found
  }
}

function connectedTo(graph: KnowledgeGraph, key: string, leads: EdgeTest): readonly string[] {
  const others = new Set<string>()
  graph.forEachEdge(key, (_edge, attributes, source, target) => {
    const isForward = source === key
    if (leads(attributes, isForward)) others.add(isForward ? target : source)
  })
  others.delete(key)
  return [...others].toSorted(compareText)
}
