import type { NodeDisplayData } from 'sigma/types'
import type { EntityType } from '../../src/types/entity.ts'
import type { NodeAttributes } from '../../src/types/graph.ts'
import { mixColours } from '../theme/mix-colours.ts'
import type { Scene } from './scene.ts'

const SMALLEST = 6
const LARGEST = 17
const DIMMED = 0.72
/** A square of equal side looks larger than a circle. */
const SQUARE_SIZE = 0.84

/** How Sigma draws a node: shape and colour by type, size by the number of visible claims. */
export function nodeDisplay(scene: Scene, key: string, attributes: NodeAttributes): Partial<NodeDisplayData> {
  const { entityType, x, y } = attributes
  const isLit = !scene.lit || scene.lit.nodes.has(key)
  const colour = scene.colours.entityTypes[entityType]
  return {
    x,
    y,
    label: null,
    hidden: !scene.visible.nodes.has(key),
    size: nodeRadius(scene, key, entityType),
    type: isSquare(entityType) ? 'square' : 'circle',
    color: isLit ? colour : mixColours(colour, scene.colours.background, DIMMED),
    zIndex: isLit ? 1 : 0,
  }
}

export function isSquare(entityType: EntityType): boolean {
  return entityType === 'event' || entityType === 'document'
}

function nodeRadius(scene: Scene, key: string, entityType: EntityType): number {
  const radius = Math.min(LARGEST, SMALLEST + 2.2 * Math.sqrt(scene.degrees.get(key) ?? 0))
  return radius * scene.scale * (isSquare(entityType) ? SQUARE_SIZE : 1)
}
