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

/** Turns hovering and clicking into actions, by where things stand rather than by Sigma’s picking; returns what ends it. */
export function followPointer(sigma: GraphRenderer, painter: Painter, state: ExplorerState): () => void {
  const container = sigma.getContainer()
  const target = (point: Point, tolerance: number) => targetAt(point, painter.targets(), tolerance)
  const click = ({ event }: Pick<SigmaStageEventPayload, 'event'>) => {
    const isTouch = event.original.type.startsWith('touch')
    choose(state, target(event, isTouch ? TOUCH_TOLERANCE : MOUSE_TOLERANCE), event)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const item = itemOf(target(pointIn(container, event), MOUSE_TOLERANCE))
    container.style.cursor = item ? 'pointer' : 'default'
    hover(state, item)
  }
  const leave = () => hover(state, undefined)
  sigma.on('clickStage', click)
  sigma.on('clickNode', click)
  container.addEventListener('pointermove', move)
  container.addEventListener('pointerleave', leave)
  return () => {
    container.removeEventListener('pointermove', move)
    container.removeEventListener('pointerleave', leave)
  }
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
