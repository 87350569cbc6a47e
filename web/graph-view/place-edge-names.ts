import { crossBoxes } from './cross-boxes.ts'
import { angleOn, type Curve, type Point, pointOn, trimmed } from './curve.ts'
import { occupancyOf } from './occupancy.ts'
import { bodyOf, type NameMetrics } from './place-names.ts'
import type { Scene } from './scene.ts'
import type { ScreenBox, ScreenEdge, ScreenNode } from './screen.ts'

export type PlacedEdgeName = ScreenBox & Readonly<{ text: string }>

export type EdgeNameSurroundings = Readonly<{
  edges: readonly ScreenEdge[]
  nodes: ReadonlyMap<string, ScreenNode>
  /** Boxes that stay free: names of nodes. */
  names: readonly ScreenBox[]
}>

/** More names than this around one node cannot be read. */
const MOST_NAMES = 14
const PADDING = 5
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const
/** A line shorter than its name has it beside, this many rows off. */
const BESIDE = [1, -1, 1.5, -1.5, 2, -2] as const

/** Finds room on the lit edges for what they say, while something is pointed at or selected; the one meant itself always shows. */
export function placeEdgeNames(scene: Scene, around: EdgeNameSurroundings, metrics: NameMetrics): PlacedEdgeName[] {
  const { lit } = scene
  const edges = lit ? around.edges.filter(({ key }) => lit.edges.has(key)) : []
  if (!lit || edges.length > MOST_NAMES) return []
  const bodies = [...lit.nodes].flatMap((key) => around.nodes.get(key) ?? []).map(bodyOf)
  const litBoxes = [...bodies, ...around.names.filter(({ key }) => lit.nodes.has(key))]
  const occupancy = occupancyOf([...litBoxes, ...crossBoxes(scene, edges)])
  return edges.flatMap((edge) => {
    const boxes = candidates(scene, edge, metrics)
    const chosen = boxes.find((box) => occupancy.isFree(box)) ?? (isMeant(scene, edge) ? boxes[0] : undefined)
    if (chosen) occupancy.add(chosen)
    return chosen ? [chosen] : []
  })
}

function candidates(scene: Scene, edge: ScreenEdge, { widthOf, lineHeight }: NameMetrics): PlacedEdgeName[] {
  const curve = trimmed(edge.curve, edge.startRadius, edge.endRadius)
  if (!curve) return []
  const { label, polarity } = scene.graph.getEdgeAttributes(edge.key)
  const text = polarity === 'negated' ? `✕ ${label}` : label
  const width = widthOf(text) + PADDING * 2
  const height = lineHeight + 4
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y)
  const isShort = length < Math.max(width, 2 * height) * 1.3
  const places = isShort ? BESIDE.map((rows) => beside(curve, rows * height)) : ALONG.map((t) => pointOn(curve, t))
  return places.map(({ x, y }) => ({ key: edge.key, text, x: x - width / 2, y: y - height / 2, width, height }))
}

/** A place some pixels off the middle of a line, above it where they are more than none. */
function beside(curve: Curve, pixels: number): Point {
  const angle = angleOn(curve, 0.5)
  const { x, y } = pointOn(curve, 0.5)
  const side = Math.cos(angle) < 0 ? -1 : 1
  return { x: x + Math.sin(angle) * pixels * side, y: y - Math.cos(angle) * pixels * side }
}

function isMeant({ hovered, selection }: Scene, { key }: ScreenEdge): boolean {
  const item = hovered ?? selection
  return item?.kind === 'edge' && item.key === key
}
