import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Graph coordinates grow upward. */
const AHEAD: Readonly<Record<Direction, Readonly<{ x: number; y: number }>>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
}

export type Step = Readonly<{ from: string; direction: Direction }>

/** The visible node that a step from another one means: near, and not far off the direction. */
export function nearestInDirection(
  graph: KnowledgeGraph,
  visible: View,
  { from, direction }: Step,
): string | undefined {
  const start = graph.getNodeAttributes(from)
  const { x, y } = AHEAD[direction]
  const ahead = [...visible.nodes].flatMap((key) => {
    const node = graph.getNodeAttributes(key)
    const along = (node.x - start.x) * x + (node.y - start.y) * y
    const aside = Math.abs((node.x - start.x) * y) + Math.abs((node.y - start.y) * x)
    return key !== from && along > 0 && aside <= along * 2 ? [{ key, cost: along + 2 * aside }] : []
  })
  return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.key
}
