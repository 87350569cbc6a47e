import { clearSelection, selectEdge, selectNode, selectPath } from '../state/actions.ts'
import { focusOn, pin } from '../state/arrange.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { Selection } from '../state/selection.ts'
import type { Point } from './curve.ts'
import type { Target } from './target-at.ts'

export type Click = Readonly<{
  point: Point
  /** Whether what is selected stays and a way is asked for from there. */
  adds: boolean
}>

/** What a click means: it selects, lets go, or asks which of several edges is meant. */
export function choose(state: ExplorerState, target: Target | undefined, { point, adds }: Click): void {
  if (!target) clearSelection(state)
  else if (target.kind === 'node') chooseNode(state, target.key, adds ? pathStart(state.selection.value) : undefined)
  else if (target.keys.length > 1) state.choice.value = { x: point.x, y: point.y, edges: target.keys }
  else for (const key of target.keys) selectEdge(state, key)
}

/** What a double click means: it releases a pinned node, and goes near any other. */
export function openTarget(state: ExplorerState, target: Target | undefined): void {
  if (target?.kind !== 'node') return
  if (state.arrangement.value.pins.has(target.key)) pin(state, target.key, undefined)
  else focusOn(state, { key: target.key, depth: 1 })
}

function chooseNode(state: ExplorerState, key: string, from: string | undefined): void {
  if (from === undefined || from === key) selectNode(state, key)
  else selectPath(state, { from, to: key, number: 0, everyClaim: false })
}

function pathStart(selection: Selection | undefined): string | undefined {
  if (selection?.kind === 'path') return selection.from
  return selection?.kind === 'node' ? selection.key : undefined
}
