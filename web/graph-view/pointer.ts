import type { SigmaStageEventPayload } from 'sigma/types'
import { hover } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { Item } from '../state/selection.ts'
import { choose, openTarget } from './choose.ts'
import type { Point } from './curve.ts'
import type { Painter } from './painter.ts'
import type { GraphRenderer } from './renderer.ts'
import { type Target, targetAt } from './target-at.ts'

const MOUSE_TOLERANCE = 8
const TOUCH_TOLERANCE = 16

/** A press that travels farther is a drag. */
const STILL = 4

/** What becomes of a node that the pointer drags. */
export type Dragging = Readonly<{
  move: (key: string, point: Point) => void
  drop: (key: string, point: Point) => void
}>

export type Pointed = Readonly<{ sigma: GraphRenderer; painter: Painter; dragging: Dragging }>

type Press = Readonly<{ point: Point; node: string | undefined; isDrag: boolean }>

/** Turns hovering, clicking and dragging into actions, by where things stand rather than by Sigma’s picking; returns what ends it. */
export function followPointer({ sigma, painter, dragging }: Pointed, state: ExplorerState): () => void {
  const container = sigma.getContainer()
  const target = (point: Point, tolerance = MOUSE_TOLERANCE) => targetAt(point, painter.targets(), tolerance)
  const listeners = new AbortController()
  const listen = mouseListener(container, listeners.signal)
  let press: Press = { point: { x: 0, y: 0 }, node: undefined, isDrag: false }
  listen('pointerdown', (point, event) => {
    const node = event.button === 0 ? nodeOf(target(point)) : undefined
    press = { point, node, isDrag: false }
  })
  listen('pointermove', (point, event) => {
    if (event.buttons === 0) return rest(state, container, itemOf(target(point)))
    press = { ...press, isDrag: press.isDrag || distance(point, press.point) > STILL }
    if (press.isDrag && press.node !== undefined) dragging.move(press.node, point)
  })
  listen('pointerup', (point) => {
    if (press.isDrag && press.node !== undefined) dragging.drop(press.node, point)
    press = { ...press, node: undefined }
  })
  listen('pointerleave', () => hover(state, undefined))
  // Sigma takes a second click within 300 ms for a double click, wherever it falls, and stops it.
  listen('click', (point, event) => {
    if (!press.isDrag) choose(state, target(point), { point, adds: event.shiftKey })
  })
  listen('dblclick', (point) => openTarget(state, target(point)))
  // A node that is dragged takes no part of the picture with it. Changing Sigma’s settings instead would draw all anew.
  sigma.getMouseCaptor().on('mousemovebody', (event) => {
    if (press.node !== undefined) event.preventSigmaDefault()
  })
  sigma.getMouseCaptor().on('doubleClick', (event) => {
    if (target(event)) event.preventSigmaDefault()
  })
  const tap = ({ event }: Pick<SigmaStageEventPayload, 'event'>) => {
    if (event.original.type.startsWith('touch'))
      choose(state, target(event, TOUCH_TOLERANCE), { point: event, adds: false })
  }
  sigma.on('clickStage', tap)
  sigma.on('clickNode', tap)
  return () => listeners.abort()
}

type MouseEventName = 'pointermove' | 'pointerleave' | 'pointerdown' | 'pointerup' | 'click' | 'dblclick'

/** Listens to mouse and pen; fingers have Sigma’s own gestures. */
function mouseListener(container: HTMLElement, signal: AbortSignal) {
  return (name: MouseEventName, act: (point: Point, event: MouseEvent) => void) =>
    container.addEventListener(
      name,
      (event) => {
        const isTouch = event instanceof PointerEvent && event.pointerType === 'touch'
        if (event instanceof MouseEvent && !isTouch) act(pointIn(container, event), event)
      },
      { signal, capture: true },
    )
}

function rest(state: ExplorerState, container: HTMLElement, item: Item | undefined): void {
  container.style.cursor = item ? 'pointer' : 'default'
  hover(state, item)
}

function nodeOf(target: Target | undefined): string | undefined {
  return target?.kind === 'node' ? target.key : undefined
}

function itemOf(target: Target | undefined): Item | undefined {
  if (target?.kind === 'node') return target
  const key = target?.keys[0]
  return key === undefined ? undefined : { kind: 'edge', key, evidence: 0 }
}

function pointIn(container: HTMLElement, event: MouseEvent): Point {
  const { left, top } = container.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
