import { angleOn, pointOn, trimmed } from './curve.ts'
import { Occupancy } from './occupancy.ts'
import type { NameMetrics } from './place-names.ts'
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

/** Finds room on the lit edges for what they say, while something is pointed at or selected; the one meant itself always shows. */
export function placeEdgeNames(scene: Scene, around: EdgeNameSurroundings, metrics: NameMetrics): PlacedEdgeName[] {
  const { lit } = scene
  const edges = lit ? around.edges.filter(({ key }) => lit.edges.has(key)) : []
  if (!lit || edges.length > MOST_NAMES) return []
  const occupancy = new Occupancy()
  for (const box of [...discs(around), ...around.names.filter(({ key }) => lit.nodes.has(key))]) occupancy.add(box)
  return edges.flatMap((edge) => {
    const boxes = candidates(scene, edge, metrics)
    const chosen = boxes.find((box) => occupancy.isFree(box)) ?? (isMeant(scene, edge) ? boxes[0] : undefined)
    if (chosen) occupancy.add(chosen)
    return chosen ? [chosen] : []
  })
}

function discs({ nodes }: EdgeNameSurroundings): ScreenBox[] {
  return [...nodes.values()].map(({ key, x, y, radius }) => {
    return { key, x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
  })
}

function candidates(scene: Scene, edge: ScreenEdge, { widthOf, lineHeight }: NameMetrics): PlacedEdgeName[] {
  const curve = trimmed(edge.curve, edge.startRadius, edge.endRadius)
  if (!curve) return []
  const text = scene.graph.getEdgeAttribute(edge.key, 'label')
  const width = widthOf(text) + PADDING * 2
  const height = lineHeight + 4
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y)
  const beside = length < Math.max(width, 2 * height) * 1.3 ? height : 0
  return ALONG.map((t) => {
    const angle = angleOn(curve, t)
    const x = pointOn(curve, t).x + Math.sin(angle) * beside * Math.sign(Math.cos(angle))
    const y = pointOn(curve, t).y - Math.abs(Math.cos(angle)) * beside
    return { key: edge.key, text, x: x - width / 2, y: y - height / 2, width, height }
  })
}

function isMeant({ hovered, selection }: Scene, { key }: ScreenEdge): boolean {
  const item = hovered ?? selection
  return item?.kind === 'edge' && item.key === key
}
