/** A node at its place, with the size of its label. */
export type Placed = Readonly<{ key: string; x: number; y: number; width: number }>

export type Box = Readonly<{ left: number; right: number; bottom: number; top: number }>

/** Height of a label with the gap to the next. */
export const labelHeight = 26

/** Width of a node with its label to the right of it, in the letters of a user interface. */
export function labelWidth(label: string): number {
  return 30 + 6.5 * Math.min(label.length, 40)
}

/** The smallest box that holds nodes and labels. */
export function boxOf(nodes: readonly Placed[]): Box {
  return nodes.reduce<Box>(
    (box, { x, y, width }) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x + width),
      bottom: Math.min(box.bottom, y - labelHeight / 2),
      top: Math.max(box.top, y + labelHeight / 2),
    }),
    {
      left: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
      top: Number.NEGATIVE_INFINITY,
    },
  )
}
