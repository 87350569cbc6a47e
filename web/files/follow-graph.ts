import { fittingChanges } from '../corrections/changed-graph.ts'
import { linkTo, restore } from '../links/follow-link.ts'
import { showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { embeddedGraph } from './embedded-graph.ts'
import { fetchGraph } from './fetch-graph.ts'

/** Opens the graph anew whenever the server says that it was built again, and what was seen of it; one that never does says so at once, and is left in peace. */
export function followGraph(state: ExplorerState): void {
  if (embeddedGraph()) return
  new EventSource('changes').addEventListener('graph', () => void openAgain(state))
}

async function openAgain(state: ExplorerState): Promise<void> {
  const seen = linkTo(state)
  const { changes } = state.arrangement.value
  await fetchGraph(state)
  const graph = state.opened.value
  if (!graph) return
  restore(state, graph, seen)
  const kept = fittingChanges(graph, changes)
  if (kept.length > 0) state.arrangement.value = { ...state.arrangement.value, changes: kept }
  if (kept.length < changes.length) showProblem(state, strings.corrections.lost(changes.length - kept.length))
}
