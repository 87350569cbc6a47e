import type { Modality, Polarity } from '../types/claim.ts'
import type { EntityType } from '../types/entity.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import { edgeTest } from './edge-test.ts'
import { neighbourhood } from './neighbourhood.ts'
import { partOfGraph } from './part-of-graph.ts'

/** Which part of a graph is meant; what is absent excludes nothing. */
export type GraphFilter = Readonly<{
  /** Types that both ends of an edge must have. */
  types?: readonly EntityType[]
  /** Ids of relations. */
  relations?: readonly string[]
  /** Only edges whose time is known and not wholly before: `2031`, `2031-05` or `2031-05-06`. */
  since?: string
  /** Only edges whose time is known and that began by then, the day, month or year included. */
  until?: string
  /** How many independent documents must state an edge. */
  minSupport?: number
  /** 0 to 1. */
  minConfidence?: number
  /** Key of the node that says it; `null` for what the documents say themselves. */
  holder?: string | null
  polarity?: Polarity
  modality?: Modality
  /** Key of the node around which the graph is cut out. */
  ego?: string
  /** How many steps from there; 1 where it is absent. */
  depth?: number
}>

/**
 * A part of a graph as a graph of its own: the edges that fit, their ends, and whoever they name as holder or place. Places
 * and keys stay as they are. A filter by types alone keeps nodes without edges, every other one drops them.
 */
export function filterGraph(graph: KnowledgeGraph, filter: GraphFilter): KnowledgeGraph {
  const fits = edgeTest(filter)
  const isMeant = (node: string) => filter.types?.includes(graph.getNodeAttribute(node, 'entityType')) ?? true
  const fitting = graph.filterEdges((_, edge, source, target) => fits(edge) && isMeant(source) && isMeant(target))
  const edges = new Set(
    filter.ego === undefined ? fitting : neighbourhood(graph, fitting, filter.ego, filter.depth ?? 1),
  )
  const nodes = new Set([...edges].flatMap((edge) => graph.extremities(edge)))
  if (filter.ego !== undefined) nodes.add(filter.ego)
  const lone = isOnlyByTypes(filter) ? graph.filterNodes(isMeant) : []
  return partOfGraph(graph, { nodes: new Set([...nodes, ...lone]), edges })
}

function isOnlyByTypes({ types: _, ...others }: GraphFilter): boolean {
  return Object.values(others).every((value) => value === undefined)
}
