import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'
import { selectedEdges } from '../state/with-selection.ts'

/** The query that finds what is selected, for a script or the command line. */
export function asQuery(graph: KnowledgeGraph, selection: Selection): string {
  if (selection.kind === 'node') return `MATCH (a {id: ${quoted(selection.key)}})-[r]-(b)\nRETURN a, r, b`
  const edges = selectedEdges(graph, selection)
  return `MATCH (a)-[r]->(b)\nWHERE r.id IN [${edges.map(quoted).join(', ')}]\nRETURN a, r, b`
}

/** `it's` → `'it\'s'` */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
