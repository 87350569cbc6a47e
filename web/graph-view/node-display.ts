import type { NodeDisplayData } from 'sigma/types'
import type { EntityType } from '../../src/types/entity.ts'
import { mixColours } from '../theme/mix-colours.ts'
import type { Scene } from './scene.ts'

const SMALLEST = 6
const LARGEST = 17
const DIMMED = 0.72
/** A square of equal side looks larger than a circle. */
const SQUARE_SIZE = 0.84

/** How Sigma draws a node: shape and colour by type, size by what it is to tell. In a crowd a veil dims, not the node itself. */
export function nodeDisplay(scene: Scene, key: string): Partial<NodeDisplayData> {
  const entityType = scene.graph.getNodeAttribute(key, 'entityType')
  const isLit = scene.isCrowd || !scene.lit || scene.lit.nodes.has(key)
  const colour = scene.colours.entityTypes[entityType]
  return {
    label: null,
    hidden: !scene.visible.nodes.has(key),
    size: nodeRadius(scene.weights.get(key) ?? 0, entityType) * scene.scale * scene.dotScale,
    type: isSquare(entityType) ? 'square' : 'circle',
    color: isLit ? colour : mixColours(colour, scene.colours.background, DIMMED),
    zIndex: isLit ? 1 : 0,
  }
}

export function isSquare(entityType: EntityType): boolean {
  return entityType === 'event' || entityType === 'document'
}

/** Radius, or half a side, in pixels. */
export function nodeRadius(weight: number, entityType: EntityType): number {
  const radius = Math.min(LARGEST, SMALLEST + 2.2 * Math.sqrt(weight))
  return radius * (isSquare(entityType) ? SQUARE_SIZE : 1)
}
