import type { Scene } from './scene.ts'
import type { ScreenNode } from './screen.ts'

const DISTANCE = 3.5

/** Rings the node that is selected and, more lightly, the one that the pointer rests on. */
export function paintRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  nodes: ReadonlyMap<string, ScreenNode>,
): void {
  const rings = [
    { item: scene.hovered, width: 1.2 },
    { item: scene.selection, width: 2.2 },
  ]
  for (const { item, width } of rings) {
    const node = item?.kind === 'node' && nodes.get(item.key)
    if (node) paintRing(context, node, { color: scene.colours.ink, width })
  }
}

type RingStyle = Readonly<{ color: string; width: number }>

function paintRing(context: CanvasRenderingContext2D, node: ScreenNode, { color, width }: RingStyle): void {
  const radius = node.radius + DISTANCE
  context.strokeStyle = color
  context.lineWidth = width
  context.beginPath()
  if (node.square) context.roundRect(node.x - radius, node.y - radius, radius * 2, radius * 2, 3)
  else context.arc(node.x, node.y, radius, 0, Math.PI * 2)
  context.stroke()
}
