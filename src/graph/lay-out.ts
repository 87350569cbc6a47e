import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { KnowledgeGraph } from '../types/graph.ts'

/**
 * Gives every node its place, the same for the same graph: from a circle by ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6)), then
 * apart until the labels have room. Coordinates have two decimals.
 */
export function layOut(graph: KnowledgeGraph): void {
  if (graph.order === 0) return
  placeOnCircle(graph)
  drawTogether(graph)
  makeRoom(graph)
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: rounded(node.x), y: rounded(node.y) }), {
    attributes: ['x', 'y'],
  })
}

function placeOnCircle(graph: KnowledgeGraph): void {
  const step = (2 * Math.PI) / graph.order
  const radius = 10 * Math.sqrt(graph.order)
  let number = 0
  graph.updateEachNodeAttributes((_, node) => {
    const angle = step * number++
    return { ...node, x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) }
  })
}

/** Strong gravity keeps parts without a connection in one picture. */
function drawTogether(graph: KnowledgeGraph): void {
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    getEdgeWeight: (_, { relation }) => (relation === 'RELATED' ? 0.3 : 1),
    settings: { ...forceAtlas2.inferSettings(graph.order), strongGravityMode: true, gravity: 0.05, scalingRatio: 10 },
  })
}

function iterationsFor(order: number): number {
  if (order <= 300) return 600
  return order <= 3000 ? 200 : 60
}

const labelWidth = 12
const labelHeight = 3

/** Labels are wide and low: seen narrowed by that much, the room that each needs is a circle. */
function makeRoom(graph: KnowledgeGraph): void {
  const narrowing = labelWidth / labelHeight
  noverlap.assign(graph, {
    maxIterations: iterationsFor(graph.order),
    inputReducer: (_, { x, y }) => ({ x: x / narrowing, y, size: labelHeight }),
    outputReducer: (_, { x, y }) => ({ x: x * narrowing, y }),
    settings: { margin: labelHeight / 2, ratio: 1, expansion: 1.05 },
  })
}

function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100 + 0
}
