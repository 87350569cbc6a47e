import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { isTyped } from '../default-view.ts'
import { iterationsFor } from './iterations-for.ts'
import { labelHeight, labelWidth, type Placed } from './label-box.ts'

type Point = { x: number; y: number }
type Pull = { weight: number }

/**
 * Places the nodes of a connected part by ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6)) from a circle, turned so that it is
 * wider than high, and as large as its labels need.
 */
export function drawTogether(graph: KnowledgeGraph, keys: readonly string[]): readonly Placed[] {
  const part = weightedPart(graph, keys)
  if (part.order > 2) {
    const settings = {
      ...forceAtlas2.inferSettings(part.order),
      strongGravityMode: false,
      gravity: 1,
      scalingRatio: 10,
    }
    forceAtlas2.assign(part, { iterations: iterationsFor(part.order), getEdgeWeight: 'weight', settings })
  }
  const points = widened(part.order > 2 ? turned(pointsOf(part)) : pointsOf(part))
  const widths = keys.map((key) => labelWidth(graph.getNodeAttribute(key, 'label')))
  const scale = scaleFor(points, widths)
  return keys.map((key, index) => ({
    key,
    x: scale * (points[index]?.x ?? 0),
    y: scale * (points[index]?.y ?? 0),
    width: widths[index] ?? 0,
  }))
}

/** Two nodes stand aslant, so that their edge does not strike out the label between them. */
const tilt = 0.6

function pointsOf(part: UndirectedGraph<Point, Pull>): readonly Point[] {
  return part.mapNodes((_, { x, y }) => ({ x, y }))
}

/** The nodes on a circle, with one edge between neighbours: strong where a typed relation holds them together. */
function weightedPart(graph: KnowledgeGraph, keys: readonly string[]): UndirectedGraph<Point, Pull> {
  const part = new UndirectedGraph<Point, Pull>()
  const step = (2 * Math.PI) / keys.length
  const radius = 10 * Math.sqrt(keys.length)
  for (const [index, key] of keys.entries()) {
    part.addNode(key, {
      x: hundredths(radius * Math.cos(step * index + tilt)),
      y: hundredths(radius * Math.sin(step * index + tilt)),
    })
  }
  for (const key of keys) {
    graph.forEachOutEdge(key, (_, attributes, source, target) => {
      part.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Math.max(weight, isTyped(attributes) ? 1 : 0.4) }))
    })
  }
  return part
}

/** The last digits of sine and cosine may differ between engines. */
function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}

/** Turned about their centre so that the longest extent (the first principal axis) lies flat. */
function turned(points: readonly Point[]): readonly Point[] {
  const [centreX, centreY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const around = points.map(({ x, y }) => ({ x: x - centreX, y: y - centreY }))
  const covariance = mean(around.map(({ x, y }) => x * y))
  const difference = mean(around.map(({ x, y }) => x * x - y * y))
  const angle = 0.5 * Math.atan2(2 * covariance, difference)
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  return around.map(({ x, y }) => ({ x: x * cosine + y * sine, y: y * cosine - x * sine }))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

/** No part is much flatter than a screen. */
const flattest = 1.7

function widened(points: readonly Point[]): readonly Point[] {
  const [wide, high] = [mean(points.map(({ x }) => x * x)), mean(points.map(({ y }) => y * y))]
  const flatness = high > 0 ? Math.sqrt(wide / high) / flattest : 1
  return flatness > 1 ? points.map(({ x, y }) => ({ x, y: y * Math.min(flatness, 3) })) : points
}

/** How much larger the area is than what the labels cover. */
const air = 3

function scaleFor(points: readonly Point[], widths: readonly number[]): number {
  const labels = widths.reduce((sum, width) => sum + width * labelHeight, 0)
  const spread = mean(points.map(({ x, y }) => x * x + y * y))
  return spread > 0 ? Math.sqrt((air * labels) / (12 * spread)) : 1
}
