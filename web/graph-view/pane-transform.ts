import type { Point } from './curve.ts'
import { evenedOut } from './evened-out.ts'

export type Pane = Readonly<{ width: number; height: number }>

/** One direction may be stretched this much more than the other to fill the pane. */
const MOST_STRETCH = 1.8
/** Pixels across for one node; all grow by the square root of their number, so that three do not stand in three corners. */
const ROOM_FOR_ONE = 260
const MARGIN = { across: 70, down: 44 } as const

/** From the coordinates of a layout, which grow upward, to pixels of a pane that the given points fill. */
export function paneTransform(points: readonly Point[], pane: Pane): (point: Point) => Point {
  const across = evenedOut(points.map(({ x }) => x))
  const down = evenedOut(points.map(({ y }) => y))
  const wide = room(pane.width, MARGIN.across) / Math.max(across.length, 1)
  const high = room(pane.height, MARGIN.down) / Math.max(down.length, 1)
  const scale = Math.min(wide, high)
  const most = ROOM_FOR_ONE * Math.sqrt(points.length)
  const scaleX = Math.min(wide, scale * MOST_STRETCH, most / Math.max(across.length, 1))
  const scaleY = Math.min(high, scale * MOST_STRETCH, most / Math.max(down.length, 1))
  return ({ x, y }) => ({
    x: pane.width / 2 + across.fromMiddle(x) * scaleX,
    y: pane.height / 2 - down.fromMiddle(y) * scaleY,
  })
}

function room(length: number, margin: number): number {
  return Math.max(length - 2 * margin, length / 2)
}
