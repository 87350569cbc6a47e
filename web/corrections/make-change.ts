import { UsageError } from '../../src/text/usage-error.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { selectNode, showProblem } from '../state/actions.ts'
import { arrange } from '../state/arrange.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { Change } from './change.ts'
import { correctionsOf } from './changed-graph.ts'
import { splitKey } from './split-node.ts'

/** Changes the graph that is looked at, which undo takes back; what cannot be corrected is said. */
export function makeChange(state: ExplorerState, change: Change): void {
  const graph = state.graph.value
  if (!graph) return
  const next = nextNode(graph, change)
  try {
    correctionsOf(graph, [change])
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    showProblem(state, error.message)
    return
  }
  arrange(state, { changes: [...state.arrangement.value.changes, change] })
  if (next !== undefined) selectNode(state, next, { reveal: true })
}

/** What a change leads to. */
function nextNode(graph: KnowledgeGraph, change: Change): string | undefined {
  if (change.kind === 'reject') return undefined
  if (change.kind === 'merge') return change.into
  return change.kind === 'split' ? splitKey(graph, change.key) : change.key
}
