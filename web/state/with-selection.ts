import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { claimsIn } from '../claims/claims-in.ts'
import { edgesOfPath, selectedPath } from '../claims/selected-path.ts'
import type { Selection } from './selection.ts'

/** A view with what is selected, which is drawn whatever the filters say; a node from beyond the view with all its claims. */
export function withSelection(graph: KnowledgeGraph, view: View, selection: Selection | undefined): View {
  const { nodes, edges } = selectedPart(graph, view, selection)
  const isThere = nodes.every((key) => view.nodes.has(key)) && edges.every((edge) => view.edges.has(edge))
  return isThere ? view : { nodes: new Set([...view.nodes, ...nodes]), edges: new Set([...view.edges, ...edges]) }
}

type Part = Readonly<{ nodes: readonly string[]; edges: readonly string[] }>

function selectedPart(graph: KnowledgeGraph, view: View, selection: Selection | undefined): Part {
  if (!selection) return { nodes: [], edges: [] }
  if (selection.kind === 'node' && view.nodes.has(selection.key)) return { nodes: [selection.key], edges: [] }
  if (selection.kind === 'result') return withNodes(withEnds(graph, selection.edges), selection.nodes)
  const { nodes, edges } = withEnds(graph, selectedEdges(graph, selection))
  return { nodes: selection.kind === 'node' ? [selection.key, ...nodes] : nodes, edges }
}

/** The claims that a selection is about. */
export function selectedEdges(graph: KnowledgeGraph, selection: Selection): readonly string[] {
  if (selection.kind === 'node') return graph.edges(selection.key)
  if (selection.kind === 'edge') return [selection.key]
  if (selection.kind === 'result') return selection.edges
  if (selection.kind === 'passage') return claimsIn(graph, selection).map(({ edge }) => edge)
  return edgesOfPath(selectedPath(graph, selection))
}

function withNodes({ nodes, edges }: Part, more: readonly string[]): Part {
  return { nodes: [...nodes, ...more], edges }
}

function withEnds(graph: KnowledgeGraph, edges: readonly string[]): Part {
  return { nodes: edges.flatMap((edge) => graph.extremities(edge)), edges }
}
