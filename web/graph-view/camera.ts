import type { CameraState, Coordinates } from 'sigma/types'
import { asksForLessMotion } from '../less-motion.ts'
import type { Point } from './curve.ts'
import { drawnPoint } from './drawn-graph.ts'
import type { GraphRenderer } from './renderer.ts'

const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 }
/** Nearer than this, names would have less room than was made for them. */
const CLOSEST_FIT = 1
const DURATION = 450

/** The camera at which the given places fill the pane, less a margin for their names. */
export function cameraFitting(sigma: GraphRenderer, points: readonly Point[]): CameraState {
  const places = points.map((point) => framedPlace(sigma, point))
  if (places.length === 0) return WHOLE
  const across = extent(places.map(({ x }) => x))
  const down = extent(places.map(({ y }) => y))
  const { width, height } = sigma.getDimensions()
  const size = paneSize(sigma)
  const marginAcross = Math.min(70, width * 0.17)
  const marginDown = Math.min(44, height * 0.12)
  const ratio = Math.max(
    across.length / (size.across * (1 - (2 * marginAcross) / width)),
    down.length / (size.down * (1 - (2 * marginDown) / height)),
    CLOSEST_FIT,
  )
  return { x: across.middle, y: down.middle, angle: 0, ratio }
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
