import { defaultView, type View } from '../../src/graph/default-view.ts'
import type { EntityType } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from './selection.ts'

export type VisibleOptions = Readonly<{
  showsEverything: boolean
  hiddenTypes: ReadonlySet<EntityType>
  /** What is selected is drawn whatever the filters say; a node from beyond the view with all its claims. */
  selection?: Selection | undefined
}>

/** The part of a graph that the switch, the legend and the selection leave to be seen. */
export function visibleView(graph: KnowledgeGraph | undefined, options: VisibleOptions): View {
  if (!graph) return NOTHING
  const first = options.showsEverything ? everything(graph) : defaultView(graph)
  const nodes = new Set([...first.nodes].filter((key) => !options.hiddenTypes.has(typeOf(graph, key))))
  const selected = selectedPart(graph, first, options.selection)
  for (const key of selected.nodes) nodes.add(key)
  const edges = [...first.edges].filter((edge) => graph.extremities(edge).every((end) => nodes.has(end)))
  return { nodes, edges: new Set([...edges, ...selected.edges]) }
}

function everything(graph: KnowledgeGraph): View {
  return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) }
}

function typeOf(graph: KnowledgeGraph, key: string): EntityType {
  return graph.getNodeAttribute(key, 'entityType')
}

function selectedPart(graph: KnowledgeGraph, first: View, selection: Selection | undefined): View {
  if (!selection) return NOTHING
  if (selection.kind === 'edge') return withEnds(graph, [selection.key])
  if (first.nodes.has(selection.key)) return { nodes: new Set([selection.key]), edges: new Set() }
  const { nodes, edges } = withEnds(graph, graph.edges(selection.key))
  return { nodes: new Set([selection.key, ...nodes]), edges }
}

const NOTHING: View = { nodes: new Set(), edges: new Set() }

function withEnds(graph: KnowledgeGraph, edges: readonly string[]): View {
  return { nodes: new Set(edges.flatMap((edge) => graph.extremities(edge))), edges: new Set(edges) }
}
