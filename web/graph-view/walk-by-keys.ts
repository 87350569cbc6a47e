import { selectNode } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { mostConnectedKey } from './most-connected-key.ts'
import { type Direction, nearestInDirection } from './nearest-in-direction.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Arrow keys select the nearest node in their direction, Enter goes to its card. */
export function walkByKeys(event: KeyboardEvent, state: ExplorerState): void {
  if (event.key === 'Enter') document.querySelector<HTMLElement>('.card [data-stop], .card button')?.focus()
  const direction = DIRECTIONS[event.key]
  const graph = state.graph.value
  if (!direction || !graph) return
  event.preventDefault()
  const selection = state.selection.value
  const from = selection?.kind === 'edge' ? graph.source(selection.key) : selection?.key
  const next =
    from === undefined
      ? mostConnectedKey(graph, state.visible.value)
      : nearestInDirection(graph, state.visible.value, { from, direction })
  if (next !== undefined) selectNode(state, next, { reveal: true })
}
