import type { SigmaStageEventPayload } from 'sigma/types'
import { clearSelection, hover, selectEdge, selectNode } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { Selection } from '../state/selection.ts'
import type { Point } from './curve.ts'
import type { Painter } from './painter.ts'
import type { GraphRenderer } from './renderer.ts'
import { type Target, targetAt } from './target-at.ts'

const MOUSE_TOLERANCE = 8
const TOUCH_TOLERANCE = 16

/** A press that travels farther is a drag. */
const STILL = 4

/** Turns hovering and clicking into actions, by where things stand rather than by Sigma’s picking; returns what ends it. */
export function followPointer(sigma: GraphRenderer, painter: Painter, state: ExplorerState): () => void {
  const container = sigma.getContainer()
  const target = (point: Point, tolerance: number) => targetAt(point, painter.targets(), tolerance)
  const listeners = new AbortController()
  const listen = mouseListener(container, listeners.signal)
  listen('pointermove', (point, event) => {
    if (event.buttons !== 0) return
    const item = itemOf(target(point, MOUSE_TOLERANCE))
    container.style.cursor = item ? 'pointer' : 'default'
    hover(state, item)
  })
  listen('pointerleave', () => hover(state, undefined))
  let pressed: Point = { x: 0, y: 0 }
  listen('pointerdown', (point) => {
    pressed = point
  })
  // Sigma takes a second click within 300 ms for a double click, wherever it falls, and stops it.
  listen('click', (point) => {
    if (Math.hypot(point.x - pressed.x, point.y - pressed.y) <= STILL)
      choose(state, target(point, MOUSE_TOLERANCE), point)
  })
  const tap = ({ event }: Pick<SigmaStageEventPayload, 'event'>) => {
    if (event.original.type.startsWith('touch')) choose(state, target(event, TOUCH_TOLERANCE), event)
  }
  sigma.on('clickStage', tap)
  sigma.on('clickNode', tap)
  return () => listeners.abort()
}

type MouseEventName = 'pointermove' | 'pointerleave' | 'pointerdown' | 'click'

/** Listens to mouse and pen; fingers have Sigma’s own gestures. */
function mouseListener(container: HTMLElement, signal: AbortSignal) {
  return (name: MouseEventName, act: (point: Point, event: PointerEvent) => void) =>
    container.addEventListener(
      name,
      (event) => {
        if (event instanceof PointerEvent && event.pointerType !== 'touch') act(pointIn(container, event), event)
      },
      { signal, capture: true },
    )
}

function choose(state: ExplorerState, target: Target | undefined, { x, y }: Point): void {
  if (!target) clearSelection(state)
  else if (target.kind === 'node') selectNode(state, target.key)
  else if (target.keys.length > 1) state.choice.value = { x, y, edges: target.keys }
  else for (const key of target.keys) selectEdge(state, key)
}

function itemOf(target: Target | undefined): Selection | undefined {
  if (target?.kind === 'node') return target
  const key = target?.keys[0]
  return key === undefined ? undefined : { kind: 'edge', key, evidence: 0 }
}

function pointIn(container: HTMLElement, event: PointerEvent): Point {
  const { left, top } = container.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}
