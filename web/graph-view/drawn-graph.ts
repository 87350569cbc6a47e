import { MultiDirectedGraph } from 'graphology'
import { animateNodes } from 'sigma/utils'
import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { asksForLessMotion } from '../less-motion.ts'
import type { Point } from './curve.ts'
import type { NodePlaces } from './node-places.ts'
import type { GraphRenderer } from './renderer.ts'

/** What Sigma is given: nodes and edges with their places in the pane; everything else comes from the scene. */
export type DrawnGraph = MultiDirectedGraph<{ x: number; y: number }>

const DURATION = 450
/** More nodes than these do not travel, they jump. */
const MOST_TRAVELLERS = 1000
/** More nodes and edges than these are not added one by one. */
const MANY = 300

export type DrawnPart = Readonly<{ graph: KnowledgeGraph; visible: View; places: NodePlaces }>

/** Only what is visible: Sigma goes through all that it holds. */
export function drawnGraph({ graph, visible, places }: DrawnPart): DrawnGraph {
  const drawn: DrawnGraph = new MultiDirectedGraph()
  add(drawn, { graph, visible, places })
  return drawn
}

/** Gives Sigma what has become visible; what no longer is stays with it, hidden. */
export function drawAlso(sigma: GraphRenderer, part: DrawnPart): void {
  const drawn = sigma.getGraph()
  const nodes = [...part.visible.nodes].filter((key) => !drawn.hasNode(key))
  const edges = [...part.visible.edges].filter((key) => !drawn.hasEdge(key))
  if (nodes.length + edges.length > MANY) sigma.setGraph(drawnGraph(part))
  else add(drawn, { ...part, visible: { nodes: new Set(nodes), edges: new Set(edges) } })
}

function add(drawn: DrawnGraph, { graph, visible: { nodes, edges }, places }: DrawnPart): void {
  for (const key of nodes) drawn.addNode(key, drawnPlace(places, key))
  for (const key of edges) drawn.addEdgeWithKey(key, graph.source(key), graph.target(key))
}

/** Puts the nodes into other places, at once. */
export function setPlaces(drawn: DrawnGraph, places: NodePlaces): void {
  drawn.updateEachNodeAttributes((key) => drawnPlace(places, key))
}

/** Lets the nodes travel to other places. */
export function moveToPlaces(drawn: DrawnGraph, places: NodePlaces): void {
  const travellers = moving(drawn, places)
  const targets = Object.fromEntries(travellers.map((key) => [key, drawnPlace(places, key)]))
  if (asksForLessMotion() || travellers.length > MOST_TRAVELLERS) setPlaces(drawn, places)
  else animateNodes(drawn, targets, { duration: DURATION, easing: 'quadraticInOut' })
}

function moving(drawn: DrawnGraph, places: NodePlaces): string[] {
  return drawn.filterNodes((key, { x, y }) => {
    const place = drawnPlace(places, key)
    return place.x !== x || place.y !== y
  })
}

/** Puts one node elsewhere, while it is dragged. */
export function setPlace(drawn: DrawnGraph, key: string, point: Point): void {
  drawn.mergeNodeAttributes(key, drawnPoint(point))
}

/** Sigma’s coordinates grow upward; this turns them over, either way. */
export function drawnPoint({ x, y }: Point): Point {
  return { x, y: -y }
}

function drawnPlace(places: NodePlaces, key: string): Point {
  return drawnPoint(places.get(key) ?? { x: 0, y: 0 })
}
