import { element, xmlText } from '../../src/export/xml.ts'
import { entityTypes } from '../../src/types/entity.ts'
import { lineStyle } from '../graph-view/line-style.ts'
import { nameFont } from '../graph-view/name-font.ts'
import { nameMetrics } from '../graph-view/name-metrics.ts'
import { isSquare } from '../graph-view/node-display.ts'
import type { Scene } from '../graph-view/scene.ts'
import { strings } from '../strings.ts'
import type { Picture } from './picture.ts'
import { rounded, SVG_DASHES } from './svg-lines.ts'
import { svgShape } from './svg-nodes.ts'

/** Pixels below the picture. */
export const LEGEND_HEIGHT = 96
const MARGIN = 20
const LINE_LENGTH = 28
const GAP = 20

/** Title and sources, then the kinds and the lines that are in the picture. */
export function svgLegend({ scene, pane }: Picture): string[] {
  const { edge, quiet } = { edge: scene.colours.edge, quiet: scene.colours.ink }
  const title = scene.graph.getAttribute('title')
  return [
    element('path', { d: `M0 0.5H${pane.width}`, stroke: edge, 'stroke-opacity': 0.35 }),
    svgText(title, { x: MARGIN, y: 24, fill: quiet, font: nameFont('name', 1) }),
    svgText(strings.picture.madeWith, {
      x: pane.width - MARGIN,
      y: 24,
      fill: edge,
      font: nameFont('edge', 1),
      anchor: 'end',
    }),
    ...inRow(scene.communities ? communities(scene) : kinds(scene), 52),
    ...inRow(lines(scene), 78),
  ]
}

type Key = Readonly<{ words: string; width: number; draw: (x: number, y: number) => string; ink: string }>

function kinds({ graph, visible, colours }: Scene): Key[] {
  const shown = new Set([...visible.nodes].map((key) => graph.getNodeAttribute(key, 'entityType')))
  return entityTypes
    .filter((entityType) => shown.has(entityType))
    .map((entityType) => ({
      words: strings.types[entityType][1],
      width: 12,
      ink: colours.ink,
      draw: (x, y) =>
        svgShape({ x: x + 6, y, radius: 5.5, square: isSquare(entityType) }, colours.entityTypes[entityType]),
    }))
}

function communities({ communities: found, colours }: Scene): Key[] {
  return (found?.all ?? []).map(({ name }, number) => ({
    words: strings.legend.around(name),
    width: 12,
    ink: colours.ink,
    draw: (x, y) => svgShape({ x: x + 6, y, radius: 5.5, square: false }, colours.holders[number] ?? colours.edge),
  }))
}

function lines({ graph, visible, colours }: Scene): Key[] {
  const shown = new Set([...visible.edges].map((edge) => lineStyle(graph.getEdgeAttributes(edge))))
  return (['solid', 'dotted', 'dashed', 'faint'] as const)
    .filter((style) => shown.has(style))
    .map((style) => ({
      words: strings.lines[style],
      width: LINE_LENGTH,
      ink: colours.ink,
      draw: (x, y) =>
        element('path', {
          d: `M${rounded(x)} ${y}h${LINE_LENGTH}`,
          stroke: colours.edge,
          'stroke-width': 1.6,
          'stroke-dasharray': SVG_DASHES[style],
          'stroke-linecap': style === 'dotted' ? 'round' : 'butt',
          opacity: style === 'faint' ? 0.5 : 1,
        }),
    }))
}

function inRow(keys: readonly Key[], y: number): string[] {
  const { widthOf } = nameMetrics('edge', 1)
  let x = MARGIN
  return keys.flatMap(({ words, width, draw, ink }) => {
    const start = x
    x += width + 7 + widthOf(words) + GAP
    return [draw(start, y), svgText(words, { x: start + width + 7, y, fill: ink, font: nameFont('edge', 1) })]
  })
}

type TextLook = Readonly<{ x: number; y: number; fill: string; font: string; anchor?: string }>

function svgText(text: string, { x, y, fill, font, anchor = 'start' }: TextLook): string {
  return element('text', { x: rounded(x), y, dy: '0.35em', fill, 'text-anchor': anchor, style: `font:${font}` }, [
    xmlText(text),
  ])
}
