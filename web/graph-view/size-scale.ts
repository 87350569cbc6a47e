import type { Pane } from './pane-transform.ts'

/** Factor on the size of nodes and lines: 1 on a pane of 700 pixels, less on a phone, more on a wall. */
export function sizeScale({ width, height }: Pane): number {
  return Math.min(1.5, Math.max(0.75, Math.min(width, height) / 700))
}
