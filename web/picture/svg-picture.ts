import { element } from '../../src/export/xml.ts'
import type { Picture } from './picture.ts'
import { LEGEND_HEIGHT, svgLegend } from './svg-legend.ts'
import { svgLines } from './svg-lines.ts'
import { svgNames } from './svg-names.ts'
import { svgNodes } from './svg-nodes.ts'

/** The picture as SVG, with its title and what its colours and lines mean below. */
export function svgPicture(picture: Picture): string {
  const { width, height } = picture.pane
  const size = { width, height: height + LEGEND_HEIGHT }
  const { background } = picture.scene.colours
  const clip = element('clipPath', { id: 'pane' }, [element('rect', { width, height })])
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` }, [
    element('defs', {}, [clip]),
    element('rect', { ...size, fill: background }),
    element('g', { 'clip-path': 'url(#pane)' }, [...svgLines(picture), ...svgNodes(picture), ...svgNames(picture)]),
    element('g', { transform: `translate(0 ${height})` }, svgLegend(picture)),
  ])
}
