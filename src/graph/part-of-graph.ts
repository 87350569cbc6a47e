import type { Evidence } from '../types/claim.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import type { View } from './default-view.ts'

/** A copy of a graph with what is in a view, and who says so and where it was; what refers to an event or place outside forgets it. */
export function partOfGraph(graph: KnowledgeGraph, { nodes, edges }: View): KnowledgeGraph {
  const part: KnowledgeGraph = graph.nullCopy()
  const kept = new Set([...nodes, ...[...edges].flatMap((edge) => namedBy(graph, edge))])
  graph.forEachNode((node, attributes) => {
    const { within, ...own } = attributes
    if (kept.has(node)) part.addNode(node, within && kept.has(within.place) ? { ...own, within } : own)
  })
  graph.forEachEdge((edge, { evidence, contradictions = [], ...attributes }, source, target) => {
    if (!edges.has(edge)) return
    const contradicting = contradictions.filter((other) => edges.has(other.edge))
    part.addEdgeWithKey(edge, source, target, {
      ...attributes,
      evidence: evidence.map((one) => withoutOthers(one, part)),
      ...(contradicting.length > 0 && { contradictions: contradicting }),
    })
  })
  return part
}

/** The ends and holders of an edge, and the places of its evidence. */
function namedBy(graph: KnowledgeGraph, edge: string): readonly string[] {
  const { holders, evidence } = graph.getEdgeAttributes(edge)
  return [...graph.extremities(edge), ...holders, ...evidence.flatMap(({ place }) => place ?? [])]
}

function withoutOthers({ event, ...evidence }: Evidence, graph: KnowledgeGraph): Evidence {
  return event !== undefined && graph.hasNode(event) ? { ...evidence, event } : evidence
}
