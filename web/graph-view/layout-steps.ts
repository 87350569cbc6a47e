import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Point } from './curve.ts'
import type { NodePlaces } from './node-places.ts'
import { type Pane, paneTransform } from './pane-transform.ts'

export type LayoutOptions = Readonly<{
  visible: View
  /** Where the nodes stand before. */
  places: NodePlaces
  pane: Pane
  /** Nodes that stay where they are. */
  pins: ReadonlyMap<string, unknown>
}>

type Placed = UndirectedGraph<Point & { fixed: boolean }, { weight: number }>

const ITERATIONS_A_STEP = 4
const MOST_STEPS = 250
/** Share of the layout’s extent by which nodes move in a step, on average, once they have settled. */
const STILL = 0.0006
const STILL_STEPS = 3
/** Units between neighbouring nodes at which the forces are in balance, about. */
const UNIT = 12

/**
 * Lays out what is visible by ForceAtlas2 (Jacomy et al. 2014), step by step from where it stands; each step gives the places in the
 * pane. It ends by itself once nothing moves any more, and after a number of steps in any case. The same steps for the same start.
 */
export function* layoutSteps(graph: KnowledgeGraph, options: LayoutOptions): Generator<NodePlaces> {
  const { pane, pins, visible } = options
  const scale = (UNIT * Math.sqrt(Math.max(visible.nodes.size, 1))) / Math.max(pane.width, pane.height)
  const placed = placedGraph(graph, options, scale)
  const settings = { ...forceAtlas2.inferSettings(placed), adjustSizes: false, gravity: 1, slowDown: 4 }
  let still = 0
  for (let step = 0; step < MOST_STEPS && still < STILL_STEPS; step++) {
    const before = pointsOf(placed)
    forceAtlas2.assign(placed, { iterations: ITERATIONS_A_STEP, settings, getEdgeWeight: 'weight' })
    still = meanMove(before, placed) < STILL * UNIT * Math.sqrt(placed.order) ? still + 1 : 0
    yield inPane(placed, { pane, scale, hasPins: pins.size > 0 })
  }
}

function placedGraph(graph: KnowledgeGraph, { visible, places, pins }: LayoutOptions, scale: number): Placed {
  const placed: Placed = new UndirectedGraph()
  for (const key of visible.nodes) {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 }
    placed.addNode(key, { x: x * scale, y: y * scale, fixed: pins.has(key) })
  }
  for (const edge of visible.edges) {
    const [source, target] = graph.extremities(edge)
    if (source !== target) placed.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }))
  }
  return placed
}

function pointsOf(placed: Placed): ReadonlyMap<string, Point> {
  return new Map(placed.mapNodes((key, { x, y }) => [key, { x, y }]))
}

function meanMove(before: ReadonlyMap<string, Point>, placed: Placed): number {
  let sum = 0
  placed.forEachNode((key, { x, y }) => {
    const old = before.get(key) ?? { x, y }
    sum += Math.hypot(x - old.x, y - old.y)
  })
  return sum / Math.max(placed.order, 1)
}

type Showing = Readonly<{ pane: Pane; scale: number; hasPins: boolean }>

/** Filling the pane, where no pin holds it in its place. */
function inPane(placed: Placed, { pane, scale, hasPins }: Showing): NodePlaces {
  const upward = placed.mapNodes((_key, { x, y }) => ({ x, y: -y }))
  const toPane = hasPins ? ({ x, y }: Point) => ({ x: x / scale, y: -y / scale }) : paneTransform(upward, pane)
  return new Map(placed.mapNodes((key, { x, y }) => [key, toPane({ x, y: -y })]))
}
