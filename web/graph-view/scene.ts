import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Arrangement } from '../state/arrangement.ts'
import type { Item, Selection } from '../state/selection.ts'
import type { CanvasColours } from '../theme/canvas-colours.ts'
import { colouredHolders } from '../theme/holder-colours.ts'
import { curvatures } from './curvature.ts'
import { neighbourhood } from './neighbourhood.ts'
import { nodeWeights } from './node-weights.ts'

/** Everything that decides how nodes and edges look, apart from the camera. */
export type Scene = Readonly<{
  graph: KnowledgeGraph
  visible: View
  /** The number of visible edges of each visible node. */
  degrees: ReadonlyMap<string, number>
  /** The visible nodes, those with most claims first. */
  ranked: readonly string[]
  /** Whether there is too much for lines of different styles, arrows and bends. */
  isCrowd: boolean
  /** What the size of each visible node tells. */
  weights: ReadonlyMap<string, number>
  /** Who has which of the holders’ colours, where lines are coloured by who says so. */
  holders: ReadonlyMap<string, number> | undefined
  pinned: ReadonlySet<string>
  curvatures: ReadonlyMap<string, number>
  /** Ids of the relations that read the same both ways. */
  symmetric: ReadonlySet<string>
  selection: Selection | undefined
  hovered: Item | undefined
  /** What is not dimmed; absent where nothing is. */
  lit: View | undefined
  colours: CanvasColours
  /** Factor on the size of nodes and lines: smaller screens draw them smaller. */
  scale: number
  /** Factor on the size of nodes, upon the other. */
  dotScale: number
}>

/** Nodes and edges from which on drawing each with its own style, at each move of the pointer, would be felt. */
const CROWD = 2500

/** The part of a scene that changes only with what is visible. */
export type Stage = Omit<Scene, 'lit' | keyof Attention>

export type StageOptions = Pick<Arrangement, 'sizing' | 'colouring'> & Readonly<{ pins?: Arrangement['pins'] }>

export function stageOf(graph: KnowledgeGraph, visible: View, { sizing, colouring, pins }: StageOptions): Stage {
  const { relations } = graph.getAttribute('schema')
  const degrees = degreesOf(graph, visible)
  return {
    graph,
    visible,
    degrees,
    ranked: [...degrees].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([key]) => key),
    isCrowd: isCrowd(visible),
    weights: sizing === 'claims' ? degrees : nodeWeights(graph, visible, sizing),
    holders: colouring === 'holder' ? colouredHolders(graph) : undefined,
    pinned: new Set(pins?.keys()),
    curvatures: isCrowd(visible) ? NO_BENDS : curvatures(graph, visible.edges),
    symmetric: new Set(relations.filter(({ symmetric }) => symmetric).map(({ id }) => id)),
  }
}

export function isCrowd({ nodes, edges }: View): boolean {
  return nodes.size + edges.size > CROWD
}

const NO_BENDS: ReadonlyMap<string, number> = new Map()

export type Attention = Pick<Scene, 'selection' | 'hovered' | 'colours' | 'scale' | 'dotScale'>

/** What the pointer rests on comes before what is selected. */
export function sceneOf(stage: Stage, attention: Attention): Scene {
  const item = attention.hovered ?? attention.selection
  const lit = item && neighbourhood(stage.graph, stage.visible, item)
  return { ...stage, ...attention, lit }
}

function degreesOf(graph: KnowledgeGraph, visible: View): ReadonlyMap<string, number> {
  const degrees = new Map([...visible.nodes].map((key) => [key, 0]))
  const count = (end: string) => degrees.set(end, (degrees.get(end) ?? 0) + 1)
  for (const edge of visible.edges) {
    count(graph.source(edge))
    count(graph.target(edge))
  }
  return degrees
}
