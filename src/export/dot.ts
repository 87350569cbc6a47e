import palette from '../../graph-data/palette.json'
import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { edgeKind } from './edge-kind.ts'

/** The DOT language of Graphviz: nodes at their places, in the colours of their types. */
export const dot: Exporter = {
  name: 'dot',
  extension: '.dot',
  mediaType: 'text/vnd.graphviz',
  write: (graph) => ({ chunks: dotChunks(graph), problems: [] }),
}

function* dotChunks(graph: KnowledgeGraph): Generator<string> {
  yield `digraph ${quoted(graph.getAttribute('title'))} {\n`
  yield '  node [shape=ellipse, style=filled, fillcolor=white, fontname="Helvetica"];\n'
  yield `  edge [color=${quoted(palette.light.edge)}, fontname="Helvetica", fontsize=9];\n`
  for (const key of graph.nodes()) {
    const { label, entityType, x, y } = graph.getNodeAttributes(key)
    const attributes = { label, color: palette.light.entityTypes[entityType], entityType, pos: `${x},${y}` }
    yield `  ${quoted(key)} ${attributeList(attributes)};\n`
  }
  for (const key of graph.edges()) {
    const { relation, support, polarity, modality } = graph.getEdgeAttributes(key)
    const style = polarity === 'affirmed' && modality === 'asserted' ? 'solid' : 'dashed'
    const attributes = { label: edgeKind(graph, key), relation, support: String(support), style }
    yield `  ${quoted(graph.source(key))} -> ${quoted(graph.target(key))} ${attributeList(attributes)};\n`
  }
  yield '}\n'
}

function attributeList(attributes: Readonly<Record<string, string>>): string {
  return `[${Object.entries(attributes)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')}]`
}

/**
 * A string of DOT. A backslash is doubled, since `\N` in a label would stand for the name of the node, and an ampersand is written
 * by number, since `&amp;` would be read as `&`. DOT has no way to hold a zero.
 */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\0', '\u{fffd}')
    .replaceAll('&', '&#38;')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\r\n]/g, '\\n')
  return `"${escaped}"`
}
