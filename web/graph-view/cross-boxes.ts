import { pointOn } from './curve.ts'
import type { Scene } from './scene.ts'
import type { ScreenBox, ScreenEdge } from './screen.ts'

/** Where the crosses of negated claims stand: no name may hide that a claim is negated, its own least of all. */
export function crossBoxes({ graph }: Scene, edges: readonly ScreenEdge[]): ScreenBox[] {
  return edges
    .filter(({ key }) => graph.getEdgeAttribute(key, 'polarity') === 'negated')
    .map(({ key, curve }) => {
      const { x, y } = pointOn(curve, 0.5)
      return { key: `cross of ${key}`, x: x - 6, y: y - 6, width: 12, height: 12 }
    })
}
