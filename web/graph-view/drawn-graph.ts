import { MultiDirectedGraph } from 'graphology'
import { animateNodes } from 'sigma/utils'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { asksForLessMotion } from '../less-motion.ts'
import type { Point } from './curve.ts'
import type { NodePlaces } from './node-places.ts'

/** What Sigma is given: the same nodes and edges, with their places in the pane; everything else comes from the scene. */
export type DrawnGraph = MultiDirectedGraph<{ x: number; y: number }>

const DURATION = 450

export function drawnGraph(graph: KnowledgeGraph, places: NodePlaces): DrawnGraph {
  const drawn: DrawnGraph = new MultiDirectedGraph()
  graph.forEachNode((key) => drawn.addNode(key, drawnPlace(places, key)))
  graph.forEachEdge((key, _attributes, source, target) => drawn.addEdgeWithKey(key, source, target))
  return drawn
}

/** Puts the nodes into other places, at once. */
export function setPlaces(drawn: DrawnGraph, places: NodePlaces): void {
  drawn.updateEachNodeAttributes((key) => drawnPlace(places, key))
}

/** Lets the nodes travel to other places. */
export function moveToPlaces(drawn: DrawnGraph, places: NodePlaces): void {
  const targets = Object.fromEntries(moving(drawn, places).map((key) => [key, drawnPlace(places, key)]))
  if (asksForLessMotion()) setPlaces(drawn, places)
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
