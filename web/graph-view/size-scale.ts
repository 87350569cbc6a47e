import type { Pane } from './pane-transform.ts'

/** Pixels from node to node at which nodes keep their full size. */
const ROOMY = 90

/** Factor on the size of nodes and lines: 1 on a pane of 700 pixels, less on a phone or among many, more on a wall. */
export function sizeScale({ width, height }: Pane, nodes: number): number {
  const size = Math.min(1.5, Math.max(0.75, Math.min(width, height) / 700))
  const room = Math.sqrt((width * height) / Math.max(nodes, 1)) / ROOMY
  return size * Math.min(1, Math.max(0.55, room))
}

/** A crowd is made of dots, so that a line between two of them can still be seen. */
const SMALLEST_DOT = 0.2

/** Factor on the size of the nodes of a crowd, upon that of the scene. */
export function dotScale({ width, height }: Pane, nodes: number): number {
  const room = Math.sqrt((width * height) / Math.max(nodes, 1)) / ROOMY
  return Math.min(1, Math.max(SMALLEST_DOT, 2 * room))
}
