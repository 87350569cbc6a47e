import { angleOn } from './curve.ts'
import type { Scene } from './scene.ts'
import type { ScreenEdge } from './screen.ts'

/** In which directions the edges of each node leave it, in radians, by node key. */
export function edgeAngles({ graph }: Scene, edges: readonly ScreenEdge[]): ReadonlyMap<string, readonly number[]> {
  const angles = new Map<string, number[]>()
  const add = (node: string, angle: number) => {
    const known = angles.get(node)
    if (known) known.push(angle)
    else angles.set(node, [angle])
  }
  for (const { key, curve } of edges) {
    add(graph.source(key), angleOn(curve, 0))
    add(graph.target(key), angleOn(curve, 1) + Math.PI)
  }
  return angles
}
