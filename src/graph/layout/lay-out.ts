import type { KnowledgeGraph } from '../../types/graph.ts'
import { defaultView } from '../default-view.ts'
import { components } from './components.ts'
import { drawTogether } from './draw-together.ts'
import { boxOf, type Placed } from './label-box.ts'
import { makeRoom } from './make-room.ts'
import { onShelves } from './on-shelves.ts'

/**
 * Gives every node its place, the same for the same graph. Each connected part is drawn by itself and then given room for its
 * labels; the parts stand in rows, the large ones first and what is seen first above what is not. A unit is about a pixel on a
 * screen that shows the whole of a small graph; coordinates have two decimals.
 */
export function layOut(graph: KnowledgeGraph): void {
  const { nodes: seen } = defaultView(graph)
  const parts = components(graph).map((keys) => makeRoom(drawTogether(graph, keys)))
  const isSeen = (part: readonly Placed[]) => part.some(({ key }) => seen.has(key))
  const rows = onShelves([parts.filter(isSeen), parts.filter((part) => !isSeen(part))])
  for (const { key, x, y } of centred(rows)) graph.mergeNodeAttributes(key, { x: rounded(x), y: rounded(y) })
}

function centred(nodes: readonly Placed[]): readonly Placed[] {
  const { left, right, bottom, top } = boxOf(nodes)
  return nodes.map((node) => ({ ...node, x: node.x - (left + right) / 2, y: node.y - (bottom + top) / 2 }))
}

/** Not −0, which is read back as 0. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100 + 0
}
