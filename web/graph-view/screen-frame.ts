import { curveBetween } from './curve.ts'
import type { DrawnGraph } from './drawn-graph.ts'
import { isSquare } from './node-display.ts'
import type { Pane } from './pane-transform.ts'
import type { GraphRenderer } from './renderer.ts'
import type { Scene } from './scene.ts'
import type { ScreenEdge, ScreenNode } from './screen.ts'

/** Where the visible nodes and edges stand on the screen at the present camera. */
export type ScreenFrame = Readonly<{ nodes: ReadonlyMap<string, ScreenNode>; edges: readonly ScreenEdge[]; pane: Pane }>

/** Sigma and the graph that it draws. */
export type Drawing = Readonly<{ sigma: GraphRenderer; drawn: DrawnGraph }>

export function screenFrame(drawing: Drawing, scene: Scene): ScreenFrame {
  const nodes = new Map([...scene.visible.nodes].map((key) => [key, screenNode(drawing, scene, key)]))
  const edges = [...scene.visible.edges].flatMap((key) => screenEdge(scene, nodes, key))
  return { nodes, edges, pane: drawing.sigma.getDimensions() }
}

function screenNode({ sigma, drawn }: Drawing, scene: Scene, key: string): ScreenNode {
  const { x, y } = sigma.graphToViewport(drawn.getNodeAttributes(key))
  const size = sigma.getNodeDisplayData(key)?.size ?? 0
  return { key, x, y, radius: sigma.scaleSize(size), square: isSquare(scene.graph.getNodeAttribute(key, 'entityType')) }
}

function screenEdge(scene: Scene, nodes: ReadonlyMap<string, ScreenNode>, key: string): ScreenEdge[] {
  const from = nodes.get(scene.graph.source(key))
  const to = nodes.get(scene.graph.target(key))
  if (!from || !to) return []
  const curve = curveBetween(from, to, scene.curvatures.get(key) ?? 0)
  return [{ key, curve, startRadius: from.radius, endRadius: to.radius }]
}
