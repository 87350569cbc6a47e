import { crossBoxes } from './cross-boxes.ts'
import { edgeAngles } from './edge-angles.ts'
import { nameMetrics } from './name-metrics.ts'
import { bodyOf, forcedName, type NamedNode, type NameMetrics, type PlacedName, placeNames } from './place-names.ts'
import type { Scene } from './scene.ts'
import type { ScreenNode } from './screen.ts'
import type { ScreenFrame } from './screen-frame.ts'

/** More names than these cannot be read at once. */
const MOST_NAMED = 300
/** In a crowd names are landmarks; nearer, there are fewer nodes in the pane, and all have theirs. */
const MOST_NAMED_IN_CROWD = 90
/** So many names of what is lit are written even where there is no room for them. */
const MOST_FORCED = 60
const MOST_FORCED_IN_CROWD = 1

/**
 * The names that are written: as many as find room, what is lit and the most connected nodes first, and all that are lit while
 * something is pointed at.
 */
export function namesOf(scene: Scene, frame: ScreenFrame): PlacedName[] {
  const edges = scene.isCrowd ? [] : frame.edges()
  const ordered = nodesInOrder(scene, frame)
  const most = scene.isCrowd ? MOST_NAMED_IN_CROWD : MOST_NAMED
  const angles = edgeAngles(scene, edges)
  const named = ordered.slice(0, most).map((node) => namedNode(scene, node, angles.get(node.key)))
  const bodies = scene.isCrowd ? [] : ordered.slice(most).map(bodyOf)
  const metrics = { ...nameMetrics('name', scene.scale), pane: frame.pane }
  const placed = placeNames(named, [...crossBoxes(scene, edges), ...bodies, ...frame.covered], metrics)
  return [...placed, ...missingLitNames(scene, { frame, placed, metrics })]
}

/** The nodes in the pane. */
function nodesInOrder({ ranked, lit, isCrowd }: Scene, { nodes, pane }: ScreenFrame): ScreenNode[] {
  const inPane = ranked.flatMap((key) => {
    const node = nodes.get(key)
    return node && node.x > 0 && node.y > 0 && node.x < pane.width && node.y < pane.height ? [node] : []
  })
  if (!lit || !isCrowd) return inPane
  return [...inPane.filter(({ key }) => lit.nodes.has(key)), ...inPane.filter(({ key }) => !lit.nodes.has(key))]
}

function namedNode({ graph }: Scene, node: ScreenNode, angles: readonly number[] = []): NamedNode {
  return { ...node, name: graph.getNodeAttribute(node.key, 'label'), edgeAngles: angles }
}

type Placing = Readonly<{ frame: ScreenFrame; placed: readonly PlacedName[]; metrics: NameMetrics }>

function missingLitNames(scene: Scene, { frame, placed, metrics }: Placing): PlacedName[] {
  const written = new Set(placed.map(({ key }) => key))
  const missing = [...(scene.lit?.nodes ?? [])].filter((key) => !written.has(key))
  return missing
    .slice(0, scene.isCrowd ? MOST_FORCED_IN_CROWD : MOST_FORCED)
    .flatMap((key) => frame.nodes.get(key) ?? [])
    .map((node) => forcedName(namedNode(scene, node), metrics))
}
