import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Arrangement } from '../state/arrangement.ts'
import { firstView, type Stock } from '../state/filtered-view.ts'
import type { Point } from './curve.ts'
import { nameMetrics } from './name-metrics.ts'
import { nodeRadius } from './node-display.ts'
import { type Pane, paneTransform } from './pane-transform.ts'
import { sizeScale } from './size-scale.ts'
import { type NodeBody, spreadNodes } from './spread-nodes.ts'
import { wrapName } from './wrap-name.ts'

/** Where nodes stand, in pixels of the pane that they were laid out for; downward is more. */
export type NodePlaces = ReadonlyMap<string, Point>

/** Beyond this many, names are read by coming nearer. */
const MOST_SPREAD = 220

export type PlacesOptions = Readonly<{ pane: Pane; stock: Stock }>

/**
 * Fits the layout that the graph brings into a pane and makes room for the names of what is shown. The other nodes, which a
 * search may bring up, find their places around it.
 */
export function nodePlaces(graph: KnowledgeGraph, { pane, stock }: PlacesOptions): NodePlaces {
  const { nodes: shown } = firstView(graph, stock)
  const toPane = paneTransform(
    [...shown].map((key) => graph.getNodeAttributes(key)),
    pane,
  )
  const plain = new Map(graph.mapNodes((key, attributes) => [key, toPane(attributes)]))
  if (shown.size > MOST_SPREAD) return plain
  const scale = sizeScale(pane, shown.size)
  const bodyAt = (place: Point, key: string) => bodyOf(graph, key, { ...place, scale, paneWidth: pane.width })
  const places = spreadNodes(
    [...shown].map((key) => bodyAt(plain.get(key) ?? { x: 0, y: 0 }, key)),
    { pane },
  )
  const all = new Map([...plain, ...places])
  if (graph.order > MOST_SPREAD) return all
  return spreadNodes(
    [...all].map(([key, place]) => bodyAt(place, key)),
    { pinned: shown },
  )
}

/** Places with what was pinned where it was pinned. */
export function withPins(places: NodePlaces, pins: Arrangement['pins'], { width, height }: Pane): NodePlaces {
  if (pins.size === 0) return places
  return new Map([...places, ...[...pins].map(([key, { x, y }]) => [key, { x: x * width, y: y * height }] as const)])
}

type BodyPlace = Point & Readonly<{ scale: number; paneWidth: number }>

function bodyOf(graph: KnowledgeGraph, key: string, { x, y, scale, paneWidth }: BodyPlace): NodeBody {
  const { label, entityType } = graph.getNodeAttributes(key)
  const metrics = nameMetrics('name', scale)
  const lines = wrapName(label, paneWidth)
  return {
    key,
    x,
    y,
    radius: nodeRadius(graph.degree(key), entityType) * scale,
    nameWidth: Math.max(...lines.map(metrics.widthOf)),
    nameHeight: lines.length * metrics.lineHeight + 4,
  }
}
