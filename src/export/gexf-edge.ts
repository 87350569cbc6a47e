import palette from '../../graph-data/palette.json'
import type { KnowledgeGraph } from '../types/graph.ts'
import { edgeColumns } from './columns.ts'
import { edgeKind } from './edge-kind.ts'
import { cells } from './gexf-cells.ts'
import { colour } from './gexf-colour.ts'
import { edgeSpells } from './gexf-spells.ts'
import { element } from './xml.ts'

/** One line of a GEXF file: an edge with its columns, as thick as the number of its documents lets it be. */
export function edgeElement(graph: KnowledgeGraph, key: string, isDynamic: boolean): string {
  const edge = graph.getEdgeAttributes(key)
  const attributes = {
    id: key,
    source: graph.source(key),
    target: graph.target(key),
    label: edge.label,
    kind: edgeKind(graph, key),
    weight: edge.support,
  }
  const content = [
    ...(isDynamic ? [edgeSpells(edge)] : []),
    cells(edgeColumns, edge, graph),
    colour(palette.light.edge),
    element('viz:thickness', { value: edge.support }),
  ]
  return `${element('edge', attributes, content)}\n`
}
