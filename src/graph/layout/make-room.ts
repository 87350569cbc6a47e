import { UndirectedGraph } from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import { iterationsFor } from './iterations-for.ts'
import { labelHeight, type Placed } from './label-box.ts'

/** Labels are wide and low: with x divided by this, the room that a label of middling length needs is a circle. */
const narrowing = 5

/** Of more nodes no label is read before one has come near, and their pairs would fill the memory. */
const most = 10_000

/** Moves nodes apart until no label covers another, as far as the number of steps goes. */
export function makeRoom(nodes: readonly Placed[]): readonly Placed[] {
  if (nodes.length < 2 || nodes.length > most) return nodes
  const circles = new UndirectedGraph<{ x: number; y: number; size: number }>()
  for (const { key, x, y, width } of nodes) {
    circles.addNode(key, { x: (x + width / 2) / narrowing, y, size: Math.max(labelHeight, width / narrowing) / 2 })
  }
  noverlap.assign(circles, {
    maxIterations: iterationsFor(circles.order),
    settings: { margin: 1, ratio: 1, expansion: 1.05, speed: 2 },
  })
  return nodes.map((node) => {
    const { x, y } = circles.getNodeAttributes(node.key)
    return { ...node, x: x * narrowing - node.width / 2, y }
  })
}
