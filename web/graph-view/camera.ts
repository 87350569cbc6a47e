import type { CameraState, Coordinates } from 'sigma/types'
import { asksForLessMotion } from '../less-motion.ts'
import type { Point } from './curve.ts'
import { drawnPoint } from './drawn-graph.ts'
import type { GraphRenderer } from './renderer.ts'

const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
/** Pixels between the outermost nodes and the border, at least. */
const MARGIN = 22
const DURATION = 450

/** The camera at which the given places fill the pane, but no more times nearer than they were laid out for than allowed. */
export function cameraFitting(sigma: GraphRenderer, points: readonly Point[], nearest = 1): CameraState {
  const places = points.map((point) => framedPlace(sigma, point))
  if (places.length === 0) return WHOLE
  const across = extent(places.map(({ x }) => x))
  const down = extent(places.map(({ y }) => y))
  const { width, height } = sigma.getDimensions()
  const size = paneSize(sigma)
  const needed = Math.max(
    across.length / (size.across * (1 - (2 * MARGIN) / width)),
    down.length / (size.down * (1 - (2 * MARGIN) / height)),
  )
  const ratio = Math.max(needed, naturalRatio(sigma) / nearest)
  const isWhole = Math.abs(ratio - 1) < 0.01
  return isWhole ? WHOLE : { x: across.middle, y: down.middle, angle: 0, ratio }
}

/** The camera that keeps its distance and has a place in the middle; absent where that is well in view already. */
export function cameraRevealing(sigma: GraphRenderer, point: Point): CameraState | undefined {
  const place = framedPlace(sigma, point)
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(place)
  const isInView = x > width * 0.12 && x < width * 0.88 && y > height * 0.12 && y < height * 0.88
  return isInView ? undefined : { ...sigma.getCamera().getState(), x: place.x, y: place.y }
}

/** Moves the camera, at once where people ask for less motion. */
export function moveCamera(sigma: GraphRenderer, state: CameraState): void {
  if (asksForLessMotion()) sigma.getCamera().setState(state)
  else void sigma.getCamera().animate(state, { duration: DURATION, easing: 'quadraticInOut' })
}

/** Sigma’s own record of a node’s place is unsettled between a change and the next frame. */
function framedPlace(sigma: GraphRenderer, point: Point): Coordinates {
  return sigma.viewportToFramedGraph(sigma.graphToViewport(drawnPoint(point)))
}

/** The ratio at which a pixel of the layout is one on the screen. */
function naturalRatio(sigma: GraphRenderer): number {
  const start = sigma.graphToViewport({ x: 0, y: 0 }, { cameraState: WHOLE })
  const end = sigma.graphToViewport({ x: 100, y: 0 }, { cameraState: WHOLE })
  return Math.hypot(end.x - start.x, end.y - start.y) / 100
}

function paneSize(sigma: GraphRenderer): { across: number; down: number } {
  const { width, height } = sigma.getDimensions()
  const start = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: WHOLE })
  const end = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState: WHOLE })
  return { across: Math.abs(end.x - start.x), down: Math.abs(end.y - start.y) }
}

function extent(values: readonly number[]): { middle: number; length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { middle: (least + most) / 2, length: most - least }
}
