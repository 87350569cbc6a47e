import { curveBetween } from './curve.ts'
import { isSquare } from './node-display.ts'
import type { GraphRenderer } from './renderer.ts'
import type { Scene } from './scene.ts'
import type { ScreenEdge, ScreenNode } from './screen.ts'

/** Where the visible nodes and edges stand on the screen at the present camera. */
export type ScreenFrame = Readonly<{ nodes: ReadonlyMap<string, ScreenNode>; edges: readonly ScreenEdge[] }>

export function screenFrame(sigma: GraphRenderer, scene: Scene): ScreenFrame {
  const nodes = new Map([...scene.visible.nodes].map((key) => [key, screenNode(sigma, scene, key)]))
  const edges = [...scene.visible.edges].flatMap((key) => screenEdge(scene, nodes, key))
  return { nodes, edges }
}

function screenNode(sigma: GraphRenderer, scene: Scene, key: string): ScreenNode {
  const attributes = scene.graph.getNodeAttributes(key)
  const { x, y } = sigma.graphToViewport(attributes)
  const size = sigma.getNodeDisplayData(key)?.size ?? 0
  return { key, x, y, radius: sigma.scaleSize(size), square: isSquare(attributes.entityType) }
}

function screenEdge(scene: Scene, nodes: ReadonlyMap<string, ScreenNode>, key: string): ScreenEdge[] {
  const from = nodes.get(scene.graph.source(key))
  const to = nodes.get(scene.graph.target(key))
  if (!from || !to) return []
  const curve = curveBetween(from, to, scene.curvatures.get(key) ?? 0)
  return [{ key, curve, startRadius: from.radius, endRadius: to.radius }]
}
