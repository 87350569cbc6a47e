import type { ScreenBox } from './screen.ts'

const CELL = 64

/** Boxes on a plane, kept by the squares they touch, so that asking whether a place is free looks at its surroundings only. */
export type Occupancy = Readonly<{
  add: (box: ScreenBox) => void
  /** Whether the place is taken by nothing but what belongs to the same node. */
  isFree: (box: ScreenBox) => boolean
  /** How many other nodes have something in this place. */
  takers: (box: ScreenBox) => number
}>

export function occupancyOf(boxes: Iterable<ScreenBox>): Occupancy {
  const cells = new Map<string, ScreenBox[]>()
  const add = (box: ScreenBox) => {
    for (const cell of cellsOf(box)) {
      const known = cells.get(cell)
      if (known) known.push(box)
      else cells.set(cell, [box])
    }
  }
  const takers = (box: ScreenBox) => {
    const near = cellsOf(box).flatMap((cell) => cells.get(cell) ?? [])
    return new Set(near.filter((other) => other.key !== box.key && overlaps(box, other)).map(({ key }) => key)).size
  }
  for (const box of boxes) add(box)
  return { add, isFree: (box) => takers(box) === 0, takers }
}

function overlaps(a: ScreenBox, b: ScreenBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function cellsOf({ x, y, width, height }: ScreenBox): string[] {
  const columns = range(Math.floor(x / CELL), Math.floor((x + width) / CELL))
  const rows = range(Math.floor(y / CELL), Math.floor((y + height) / CELL))
  return columns.flatMap((column) => rows.map((row) => `${column}:${row}`))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
