import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { NodeSquareProgram } from '@sigma/node-square'
import { Sigma } from 'sigma'
import { createEdgeArrowProgram, EdgeLineProgram, NodeCircleProgram } from 'sigma/rendering'
import { ARROW } from './arrow.ts'
import type { Point } from './curve.ts'
import type { DrawnGraph } from './drawn-graph.ts'
import { edgeDisplay } from './edge-display.ts'
import { nodeDisplay } from './node-display.ts'
import type { Scene } from './scene.ts'

export type GraphRenderer = Sigma<Point>

/** Sigma with our shapes; names, dashes and what is pointed at are not its business. */
export function createRenderer(drawn: DrawnGraph, container: HTMLElement, scene: () => Scene): GraphRenderer {
  return new Sigma<Point>(drawn, container, {
    nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
    edgeProgramClasses: {
      line: EdgeLineProgram,
      lineArrow: createEdgeArrowProgram(ARROW),
      curve: createEdgeCurveProgram(),
      curveArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...ARROW } }),
    },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    nodeReducer: (key, place) => ({ ...place, ...nodeDisplay(scene(), key) }),
    edgeReducer: (key) => edgeDisplay(scene(), key),
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 1,
    antiAliasingFeather: 0.6,
    minCameraRatio: 0.02,
    maxCameraRatio: 8,
    draggedEventsTolerance: 3,
    allowInvalidContainer: true,
  })
}
