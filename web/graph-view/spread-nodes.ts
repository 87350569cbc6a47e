import type { Point } from './curve.ts'
import type { Pane } from './pane-transform.ts'

/** A node with the room that it and the name below it take, in pixels. */
export type NodeBody = Point & Readonly<{ key: string; radius: number; nameWidth: number; nameHeight: number }>

export type SpreadOptions = Readonly<{
  /** Where nodes have to stay, if they have to. */
  pane?: Pane
  /** Nodes that stay where they are. */
  pinned?: ReadonlySet<string>
}>

const ROUNDS = 160
const GAP = { across: 10, down: 8 } as const

type Box = { key: string; x: number; y: number; halfWidth: number; halfHeight: number; drop: number; isPinned: boolean }

/** Pushes nodes apart until no node or name covers another, as far as there is room; by node key. */
export function spreadNodes(bodies: readonly NodeBody[], options: SpreadOptions = {}): ReadonlyMap<string, Point> {
  const boxes = bodies.map((body) => boxOf(body, options.pinned?.has(body.key) ?? false))
  for (let round = 0; round < ROUNDS; round++) {
    const moved = separateAll(boxes)
    if (options.pane) for (const box of boxes) keepInside(box, options.pane)
    if (!moved) break
  }
  return new Map(boxes.map(({ key, x, y, drop }) => [key, { x, y: y - drop }]))
}

/** The box around a node and its name; its middle lies below the node’s. */
function boxOf({ key, x, y, radius, nameWidth, nameHeight }: NodeBody, isPinned: boolean): Box {
  const halfWidth = Math.max(radius, nameWidth / 2) + GAP.across / 2
  const halfHeight = radius + nameHeight / 2 + GAP.down / 2
  return { key, x, y: y + nameHeight / 2, halfWidth, halfHeight, drop: nameHeight / 2, isPinned }
}

function separateAll(boxes: readonly Box[]): boolean {
  let moved = false
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) moved = separate(box, other) || moved
  }
  return moved
}

/** Moves two boxes apart along the shorter way, a little at a time. */
function separate(a: Box, b: Box): boolean {
  const across = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x)
  const down = a.halfHeight + b.halfHeight - Math.abs(a.y - b.y)
  if (across <= 0.01 || down <= 0.01 || (a.isPinned && b.isPinned)) return false
  const alongX = across < down
  const step = ((alongX ? across : down) / (a.isPinned || b.isPinned ? 1 : 2)) * 0.6
  const isBefore = alongX ? a.x <= b.x : a.y <= b.y
  push(a, alongX, isBefore ? -step : step)
  push(b, alongX, isBefore ? step : -step)
  return true
}

function push(box: Box, alongX: boolean, step: number): void {
  if (box.isPinned) return
  if (alongX) box.x += step
  else box.y += step
}

function keepInside(box: Box, { width, height }: Pane): void {
  box.x = Math.min(Math.max(box.x, box.halfWidth + 6), width - box.halfWidth - 6)
  box.y = Math.min(Math.max(box.y, box.halfHeight + 6), height - box.halfHeight - 6)
}
