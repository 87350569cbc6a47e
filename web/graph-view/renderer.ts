import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { NodeSquareProgram } from '@sigma/node-square'
import { Sigma } from 'sigma'
import { createEdgeArrowProgram, EdgeLineProgram, NodeCircleProgram } from 'sigma/rendering'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../src/types/graph.ts'
import { ARROW } from './arrow.ts'
import { edgeDisplay } from './edge-display.ts'
import { nodeDisplay } from './node-display.ts'
import type { Scene } from './scene.ts'

export type GraphRenderer = Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>

export type RendererSource = Readonly<{
  scene: () => Scene
  /** The camera’s ratio at which sizes are those of the scene. */
  baseRatio: () => number
}>

/** Sigma with our shapes; names, dashes and what is pointed at are not its business. */
export function createRenderer(graph: KnowledgeGraph, container: HTMLElement, source: RendererSource): GraphRenderer {
  return new Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>(graph, container, {
    nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
    edgeProgramClasses: {
      line: EdgeLineProgram,
      lineArrow: createEdgeArrowProgram(ARROW),
      curve: createEdgeCurveProgram(),
      curveArrow: createEdgeCurveProgram({ arrowHead: { extremity: 'target', ...ARROW } }),
    },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    nodeReducer: (key, attributes) => nodeDisplay(source.scene(), key, attributes),
    edgeReducer: (key, attributes) => edgeDisplay(source.scene(), key, attributes),
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / source.baseRatio()),
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
