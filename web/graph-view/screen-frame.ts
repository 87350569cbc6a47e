import { coveredBoxes } from './covered-boxes.ts'
import { curveBetween } from './curve.ts'
import type { DrawnGraph } from './drawn-graph.ts'
import { isSquare } from './node-display.ts'
import type { Pane } from './pane-transform.ts'
import type { GraphRenderer } from './renderer.ts'
import type { Scene } from './scene.ts'
import type { ScreenBox, ScreenEdge, ScreenNode } from './screen.ts'

type ScreenNodes = ReadonlyMap<string, ScreenNode>

/** Where the visible nodes and edges stand on the screen at the present camera; the edges are worked out once they are asked for. */
export type ScreenFrame = Readonly<{
  nodes: ScreenNodes
  edges: () => readonly ScreenEdge[]
  pane: Pane
  /** Where buttons lie upon the pane. */
  covered: readonly ScreenBox[]
}>

export function screenFrame(sigma: GraphRenderer, scene: Scene): ScreenFrame {
  const drawn = sigma.getGraph()
  const nodes = new Map<string, ScreenNode>()
  for (const key of scene.visible.nodes) {
    if (drawn.hasNode(key)) nodes.set(key, screenNode(sigma, scene, { key, place: drawn.getNodeAttributes(key) }))
  }
  let edges: readonly ScreenEdge[] | undefined
  const allEdges = () => {
    edges ??= screenEdges(scene, nodes, scene.visible.edges)
    return edges
  }
  return { nodes, edges: allEdges, pane: sigma.getDimensions(), covered: coveredBoxes(sigma.getContainer()) }
}

/** Some edges between nodes that stand on the screen. */
export function screenEdges(scene: Scene, nodes: ScreenNodes, keys: Iterable<string>): readonly ScreenEdge[] {
  const edges: ScreenEdge[] = []
  for (const key of keys) {
    const from = nodes.get(scene.graph.source(key))
    const to = nodes.get(scene.graph.target(key))
    if (!from || !to) continue
    const curve = curveBetween(from, to, scene.curvatures.get(key) ?? 0)
    edges.push({ key, curve, startRadius: from.radius, endRadius: to.radius })
  }
  return edges
}

type DrawnNode = Readonly<{ key: string; place: ReturnType<DrawnGraph['getNodeAttributes']> }>

function screenNode(sigma: GraphRenderer, scene: Scene, { key, place }: DrawnNode): ScreenNode {
  const { x, y } = sigma.graphToViewport(place)
  const size = sigma.getNodeDisplayData(key)?.size ?? 0
  return { key, x, y, radius: sigma.scaleSize(size), square: isSquare(scene.graph.getNodeAttribute(key, 'entityType')) }
}
