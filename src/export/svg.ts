import palette from '../../graph-data/palette.json'
import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { svgArrow } from './svg-arrow.ts'
import { nodeRadius, round } from './svg-measures.ts'
import { element, xmlText } from './xml.ts'

/** A picture of the layout: nodes in the colours of their types, a bent arrow for each edge with its words as a tooltip. */
export const svg: Exporter = {
  name: 'svg',
  extension: '.svg',
  mediaType: 'image/svg+xml',
  write: (graph) => ({ chunks: svgChunks(graph), problems: [] }),
}

function* svgChunks(graph: KnowledgeGraph): Generator<string> {
  const { scale, left, top, width, height } = frameOf(graph)
  const place = (key: string) => {
    const { x, y } = graph.getNodeAttributes(key)
    return { x: round((x - left) * scale + MARGIN), y: round((top - y) * scale + MARGIN) }
  }
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11">\n`
  yield `<title>${xmlText(graph.getAttribute('title'))}</title>\n`
  yield `<rect width="${width}" height="${height}" fill="${palette.light.background}"/>\n`
  for (const key of graph.edges()) yield svgArrow(graph, key, place)
  for (const key of graph.nodes()) yield circle(graph, key, place(key))
  yield '</svg>\n'
}

/** Pixels around the outermost nodes, which their names need. */
const MARGIN = 90

/** Pixels that a node has for itself, on an average. */
const ROOM = 110

/** Graph coordinates grow upwards, those of a picture downwards. */
function frameOf(graph: KnowledgeGraph) {
  let [left, right, bottom, top] = graph.order === 0 ? [0, 0, 0, 0] : [Infinity, -Infinity, Infinity, -Infinity]
  graph.forEachNode((_, { x, y }) => {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  })
  const scale = (ROOM * Math.sqrt(graph.order)) / (Math.max(right - left, top - bottom) || 1)
  const size = (length: number) => Math.ceil(length * scale + 2 * MARGIN)
  return { scale, left, top, width: size(right - left), height: size(top - bottom) }
}

function circle(graph: KnowledgeGraph, key: string, { x, y }: Readonly<{ x: number; y: number }>): string {
  const { label, entityType } = graph.getNodeAttributes(key)
  const radius = nodeRadius(graph, key)
  const disc = element('circle', { cx: x, cy: y, r: radius, fill: palette.light.entityTypes[entityType] })
  const name = `<text x="${x}" y="${round(y - radius - 3)}" text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="3">${xmlText(label)}</text>`
  return `<g><title>${xmlText(`${label} (${entityType})`)}</title>${disc}${name}</g>\n`
}
