import type { ExplorerState } from '../state/explorer-state.ts'
import { embeddedGraph } from './embedded-graph.ts'
import { fetchGraph } from './fetch-graph.ts'

/** Opens the graph anew whenever the server says that it was built again; one that never does says so at once, and is left in peace. */
export function followGraph(state: ExplorerState): void {
  if (embeddedGraph()) return
  new EventSource('changes').addEventListener('graph', () => void fetchGraph(state))
}
