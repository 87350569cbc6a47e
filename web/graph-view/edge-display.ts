import type { EdgeDisplayData } from 'sigma/types'
import { mixColours } from '../theme/mix-colours.ts'
import { type LineStyle, lineStyle } from './line-style.ts'
import type { Scene } from './scene.ts'

/** How an edge is drawn, on the canvas as by Sigma. */
export type EdgeLook = Readonly<{
  color: string
  /** Pixels across. */
  size: number
  style: LineStyle
  isNegated: boolean
  isLit: boolean
  hasArrow: boolean
  curvature: number
}>

const THINNEST = 1.5
const DIMMED = 0.75
const FAINT = 0.5
const IN_CROWD = 0.55
const NOT_PLAIN_IN_CROWD = 0.8

export function edgeLook(scene: Scene, key: string): EdgeLook {
  const attributes = scene.graph.getEdgeAttributes(key)
  const style = lineStyle(attributes)
  return {
    color: colourOf(scene, key, style),
    size: (THINNEST + 0.4 * Math.min(attributes.support - 1, 4) + emphasis(scene, key)) * scene.scale,
    style,
    isNegated: attributes.polarity === 'negated',
    isLit: !scene.lit || scene.lit.edges.has(key),
    hasArrow: !scene.symmetric.has(attributes.relation),
    curvature: scene.curvatures.get(key) ?? 0,
  }
}

/** How Sigma draws an edge; what is not a solid line is left to the canvas, since Sigma knows no dashes. */
export function edgeDisplay(scene: Scene, key: string): Partial<EdgeDisplayData> & { curvature: number } {
  if (scene.isCrowd) return crowdDisplay(scene, key)
  const look = edgeLook(scene, key)
  return {
    label: null,
    hidden: !scene.visible.edges.has(key) || look.style !== 'solid',
    color: look.color,
    size: look.size,
    type: `${look.curvature === 0 ? 'line' : 'curve'}${look.hasArrow ? 'Arrow' : ''}`,
    curvature: look.curvature,
    zIndex: look.isLit ? 1 : 0,
  }
}

/** In a crowd, whatever is not stated plainly is a paler line; its style shows where it is lit. */
function crowdDisplay(scene: Scene, key: string): Partial<EdgeDisplayData> & { curvature: number } {
  const attributes = scene.graph.getEdgeAttributes(key)
  const isPlain = attributes.polarity !== 'negated' && lineStyle(attributes) === 'solid'
  const color = holderColour(scene, key) ?? scene.colours.edge
  return {
    label: null,
    hidden: !scene.visible.edges.has(key),
    color: mixColours(color, scene.colours.background, isPlain ? IN_CROWD : NOT_PLAIN_IN_CROWD),
    size: 1,
    type: 'line',
    curvature: 0,
    zIndex: 0,
  }
}

function colourOf(scene: Scene, key: string, style: LineStyle): string {
  const { ink, background } = scene.colours
  const edge = holderColour(scene, key) ?? scene.colours.edge
  if (!scene.lit) return style === 'faint' ? mixColours(edge, background, FAINT) : edge
  if (!scene.lit.edges.has(key)) return mixColours(edge, background, DIMMED)
  return emphasis(scene, key) > 0 && !scene.holders ? ink : mixColours(edge, ink, scene.holders ? 0 : 0.5)
}

function holderColour({ graph, holders, colours }: Scene, key: string): string | undefined {
  const holder = holders && graph.getEdgeAttribute(key, 'holders').at(-1)
  return holder === undefined ? undefined : colours.holders[holders?.get(holder) ?? -1]
}

function emphasis(scene: Scene, key: string): number {
  if (isSelected(scene, key)) return 1.1
  return scene.hovered?.kind === 'edge' && scene.hovered.key === key ? 0.9 : 0
}

/** A path is emphasized as a whole. */
function isSelected({ selection, lit, hovered }: Scene, key: string): boolean {
  if (selection?.kind === 'path') return !hovered && (lit?.edges.has(key) ?? false)
  return selection?.kind === 'edge' && selection.key === key
}
