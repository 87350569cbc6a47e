import { nodeDisplay } from './node-display.ts'
import { paintLines } from './paint-lines.ts'
import type { Scene } from './scene.ts'
import type { ScreenEdge, ScreenNode } from './screen.ts'
import type { ScreenFrame } from './screen-frame.ts'

const DENSITY = 0.82
/** What is lit can be seen, however small the dots of the crowd are. */
const SMALLEST_RADIUS = 3

export type Unveiled = Readonly<{
  scene: Scene
  frame: ScreenFrame
  /** The lit edges. */
  edges: readonly ScreenEdge[]
  scaleSize: (size: number) => number
}>

/** Lays a veil over a crowd and draws what is lit above it, so that pointing at something draws nothing else anew. */
export function paintVeil(context: CanvasRenderingContext2D, { scene, frame, edges, scaleSize }: Unveiled): void {
  const { lit, colours } = scene
  if (!lit) return
  const { pane, nodes } = frame
  context.globalAlpha = DENSITY
  context.fillStyle = colours.background
  context.fillRect(0, 0, pane.width, pane.height)
  context.globalAlpha = 1
  paintLines(context, { scene, edges, pane, scaleSize, alsoSolid: true })
  for (const key of lit.nodes) {
    const node = nodes.get(key)
    if (node) paintNode(context, node, nodeDisplay(scene, key).color ?? colours.ink)
  }
}

function paintNode(context: CanvasRenderingContext2D, node: ScreenNode, color: string): void {
  const { x, y, square } = node
  const radius = Math.max(node.radius, SMALLEST_RADIUS)
  context.fillStyle = color
  context.beginPath()
  if (square) context.rect(x - radius, y - radius, radius * 2, radius * 2)
  else context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}
