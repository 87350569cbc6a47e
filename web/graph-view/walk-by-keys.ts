import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { selectNode } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { type Selection, selectedNode } from '../state/selection.ts'
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
  const from = startOf(graph, state.selection.value)
  const next =
    from === undefined
      ? mostConnectedKey(graph, state.visible.value)
      : nearestInDirection(graph, state.visible.value, { from, direction })
  if (next !== undefined) selectNode(state, next, { reveal: true })
}

/** Where a step sets out from. */
function startOf(graph: KnowledgeGraph, selection: Selection | undefined): string | undefined {
  if (selection?.kind === 'edge') return graph.source(selection.key)
  if (selection?.kind === 'path') return selection.to
  return selectedNode(selection)
}
