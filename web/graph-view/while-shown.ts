import { computed, type ReadonlySignal } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { ExplorerState } from '../state/explorer-state.ts'

/** What follows from the state as long as it is about a graph; once another one is shown, it stays as it was. */
export function whileShown<Value>(
  state: ExplorerState,
  graph: KnowledgeGraph,
  derive: () => Value,
): ReadonlySignal<Value> {
  let last: Value | undefined
  return computed(() => {
    if (last === undefined || state.graph.value === graph) last = derive()
    return last
  })
}
