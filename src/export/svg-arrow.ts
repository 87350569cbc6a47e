import palette from '../../graph-data/palette.json'
import type { KnowledgeGraph } from '../types/graph.ts'
import { edgeKind } from './edge-kind.ts'
import { nodeRadius, round } from './svg-measures.ts'
import { xmlText } from './xml.ts'

type Point = Readonly<{ x: number; y: number }>

/** An edge as a line that is bent away from the others between its ends, with its head at the target’s rim. */
export function svgArrow(graph: KnowledgeGraph, key: string, place: (node: string) => Point): string {
  const [source, target] = [graph.source(key), graph.target(key)]
  const [from, to] = [place(source), place(target)]
  const bend = bendOf(graph, key)
  const via = { x: (from.x + to.x) / 2 - bend * (to.y - from.y), y: (from.y + to.y) / 2 + bend * (to.x - from.x) }
  const tip = towards(to, via, nodeRadius(graph, target) + 1)
  const { polarity, modality } = graph.getEdgeAttributes(key)
  const dashes = polarity === 'affirmed' && modality === 'asserted' ? '' : ' stroke-dasharray="4 3"'
  const line = `<path d="M${coordinates(from)} Q${coordinates(via)} ${coordinates(tip)}" fill="none" stroke="${palette.light.edge}" stroke-opacity="0.7"${dashes}/>`
  return `<g><title>${xmlText(edgeKind(graph, key))}</title>${line}${head(tip, via)}</g>\n`
}

/** As a share of the length: a single edge is nearly straight, each further one between the same nodes is bent more. */
function bendOf(graph: KnowledgeGraph, key: string): number {
  const parallel = graph.outEdges(graph.source(key), graph.target(key)).toSorted()
  return 0.06 + 0.1 * parallel.indexOf(key)
}

/** A triangle whose tip lies at a point and that comes from another. */
function head(tip: Point, from: Point): string {
  const base = towards(tip, from, HEAD)
  const [dx, dy] = [(base.x - tip.x) / 2.5, (base.y - tip.y) / 2.5]
  const corners = [tip, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }]
  return `<path d="M${corners.map(coordinates).join(' L')} Z" fill="${palette.light.edge}"/>`
}

/** Pixels. */
const HEAD = 6

/** The point at a distance from one towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length }
}

function coordinates({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}
