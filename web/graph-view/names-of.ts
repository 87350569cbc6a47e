import { crossBoxes } from './cross-boxes.ts'
import { edgeAngles } from './edge-angles.ts'
import { nameMetrics } from './name-metrics.ts'
import { bodyOf, forcedName, type NamedNode, type NameMetrics, type PlacedName, placeNames } from './place-names.ts'
import type { Scene } from './scene.ts'
import type { ScreenFrame } from './screen-frame.ts'

/** More names than these cannot be read at once. */
const MOST_NAMED = 300

/** The names that are written: as many as find room, the most connected nodes first, and all that are lit while something is pointed at. */
export function namesOf(scene: Scene, { nodes, edges, pane }: ScreenFrame): PlacedName[] {
  const angles = edgeAngles(scene, edges)
  const ordered = [...nodes.values()]
    .map((node) => ({
      ...node,
      name: scene.graph.getNodeAttribute(node.key, 'label'),
      edgeAngles: angles.get(node.key) ?? [],
    }))
    .toSorted((a, b) => (scene.degrees.get(b.key) ?? 0) - (scene.degrees.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1))
  const metrics = { ...nameMetrics('name', scene.scale), pane }
  const inPane = ordered.filter(({ x, y }) => x > 0 && y > 0 && x < pane.width && y < pane.height)
  const bodies = inPane.slice(MOST_NAMED).map(bodyOf)
  const placed = placeNames(inPane.slice(0, MOST_NAMED), [...crossBoxes(scene, edges), ...bodies], metrics)
  return [...placed, ...missingLitNames(scene, { ordered, placed, metrics })]
}

type Placing = Readonly<{ ordered: readonly NamedNode[]; placed: readonly PlacedName[]; metrics: NameMetrics }>

function missingLitNames({ lit }: Scene, { ordered, placed, metrics }: Placing): PlacedName[] {
  if (!lit) return []
  const written = new Set(placed.map(({ key }) => key))
  return ordered.filter(({ key }) => lit.nodes.has(key) && !written.has(key)).map((node) => forcedName(node, metrics))
}
