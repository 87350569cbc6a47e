import { distanceTo, type Point } from './curve.ts'
import type { ScreenBox, ScreenEdge, ScreenNode } from './screen.ts'

/** What can be pointed at, as it stands on the screen. */
export type Targets = Readonly<{
  nodes: readonly ScreenNode[]
  names: readonly ScreenBox[]
  edges: readonly ScreenEdge[]
  edgeNames: readonly ScreenBox[]
}>

export type Target = Readonly<{ kind: 'node'; key: string }> | Readonly<{ kind: 'edges'; keys: readonly string[] }>

/** Half of the 24 pixels that WCAG 2.5.8 asks for. */
const SMALLEST_RADIUS = 12
/** Edges this much farther than the nearest are as likely meant. */
const CLOSE_CALL = 3

/**
 * The node, or the edges with the nearest first, that a point means; `tolerance` is how many pixels an edge may be missed by.
 * Nodes come before names, names before edges.
 */
export function targetAt(point: Point, targets: Targets, tolerance: number): Target | undefined {
  const node = nodeAt(point, targets.nodes) ?? boxAt(point, targets.names)
  if (node) return { kind: 'node', key: node.key }
  const named = boxAt(point, targets.edgeNames)
  if (named) return { kind: 'edges', keys: [named.key] }
  const keys = edgesAt(point, targets.edges, tolerance)
  return keys.length > 0 ? { kind: 'edges', keys } : undefined
}

function nodeAt(point: Point, nodes: readonly ScreenNode[]): ScreenNode | undefined {
  let found: ScreenNode | undefined
  let least = Number.POSITIVE_INFINITY
  for (const node of nodes) {
    const distance = Math.hypot(node.x - point.x, node.y - point.y)
    if (distance >= least || distance > Math.max(node.radius + 2, SMALLEST_RADIUS)) continue
    found = node
    least = distance
  }
  return found
}

function boxAt(point: Point, boxes: readonly ScreenBox[]): ScreenBox | undefined {
  return boxes.find(
    (box) => point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height,
  )
}

function edgesAt(point: Point, edges: readonly ScreenEdge[], tolerance: number): string[] {
  const near = edges
    .filter((edge) => mayTouch(point, edge, tolerance))
    .map((edge) => ({ key: edge.key, distance: distanceTo(edge.curve, point) }))
    .filter(({ distance }) => distance <= tolerance)
    .toSorted((a, b) => a.distance - b.distance)
  const nearest = near[0]?.distance ?? 0
  return near.filter(({ distance }) => distance <= nearest + CLOSE_CALL).map(({ key }) => key)
}

/** A Bézier curve lies within the box around its three points. */
function mayTouch({ x, y }: Point, { curve: { from, control, to } }: ScreenEdge, tolerance: number): boolean {
  return (
    x >= Math.min(from.x, control.x, to.x) - tolerance &&
    x <= Math.max(from.x, control.x, to.x) + tolerance &&
    y >= Math.min(from.y, control.y, to.y) - tolerance &&
    y <= Math.max(from.y, control.y, to.y) + tolerance
  )
}
