import type { Scene } from './scene.ts'
import type { ScreenNode, ScreenNodes } from './screen.ts'

const DISTANCE = 3.5

/** Rings the node that is selected and, more lightly, the one that the pointer rests on. */
export function paintRings(context: CanvasRenderingContext2D, scene: Scene, nodes: ScreenNodes): void {
  const hovered = scene.hovered?.kind === 'node' ? [scene.hovered.key] : []
  const rings = [
    { keys: hovered, width: 1.2 },
    { keys: selectedNodes(scene.selection), width: 2.2 },
  ]
  for (const { keys, width } of rings) {
    for (const key of keys) {
      const node = nodes.get(key)
      if (node) paintRing(context, node, { color: scene.colours.ink, width })
    }
  }
}

/** A dot marks what was pinned. */
export function paintPins(context: CanvasRenderingContext2D, { colours, pinned }: Scene, nodes: ScreenNodes): void {
  context.fillStyle = colours.background
  for (const key of pinned) {
    const node = nodes.get(key)
    if (!node) continue
    context.beginPath()
    context.arc(node.x, node.y, Math.max(1.5, node.radius * 0.28), 0, Math.PI * 2)
    context.fill()
  }
}

/** A selected path rings its two ends. */
function selectedNodes(selection: Scene['selection']): readonly string[] {
  if (selection?.kind === 'path') return [selection.from, selection.to]
  return selection?.kind === 'node' ? [selection.key] : []
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
