import palette from '../../graph-data/palette.json'
import type { KnowledgeGraph } from '../types/graph.ts'
import { nodeColumns } from './columns.ts'
import { cells } from './gexf-cells.ts'
import { colour } from './gexf-colour.ts'
import { nodeSpells } from './gexf-spells.ts'
import { element } from './xml.ts'

/** One line of a GEXF file: a node with its columns, colour by type, place, and size by the number of its edges. */
export function nodeElement(graph: KnowledgeGraph, key: string, isDynamic: boolean): string {
  const node = graph.getNodeAttributes(key)
  const size = Math.round(100 * (2 + Math.sqrt(graph.degree(key)))) / 100
  const content = [
    ...(isDynamic ? [nodeSpells(graph, key)] : []),
    cells(nodeColumns, node, graph),
    colour(palette.light.entityTypes[node.entityType]),
    element('viz:position', { x: node.x, y: node.y, z: 0 }),
    element('viz:size', { value: size }),
  ]
  return `${element('node', { id: key, label: node.label }, content)}\n`
}
