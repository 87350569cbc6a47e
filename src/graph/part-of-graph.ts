import type { Evidence } from '../types/claim.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import type { View } from './default-view.ts'

/** A copy of a graph with what is in a view, and who says so and where it was; evidence forgets an event that is not in it. */
export function partOfGraph(graph: KnowledgeGraph, { nodes, edges }: View): KnowledgeGraph {
  const part = graph.copy()
  for (const edge of graph.edges()) if (!edges.has(edge)) part.dropEdge(edge)
  const kept = new Set([...nodes, ...part.mapEdges((edge) => referredTo(part, edge)).flat()])
  for (const node of graph.nodes()) if (!kept.has(node)) part.dropNode(node)
  part.updateEachEdgeAttributes((_, { evidence, contradictions, ...attributes }) => {
    const kept = contradictions?.filter(({ edge }) => part.hasEdge(edge)) ?? []
    return {
      ...attributes,
      evidence: evidence.map((one) => withoutOthers(one, part)),
      ...(kept.length > 0 && { contradictions: kept }),
    }
  })
  return part
}

/** The holders of an edge and the places of its evidence. */
function referredTo(graph: KnowledgeGraph, edge: string): readonly string[] {
  const { holders, evidence } = graph.getEdgeAttributes(edge)
  return [...holders, ...evidence.flatMap(({ place }) => place ?? [])]
}

function withoutOthers({ event, ...evidence }: Evidence, graph: KnowledgeGraph): Evidence {
  return event !== undefined && graph.hasNode(event) ? { ...evidence, event } : evidence
}
