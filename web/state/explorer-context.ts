import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { UsageError } from '../../src/text/usage-error.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { ExplorerState } from './explorer-state.ts'

export const ExplorerContext = createContext<ExplorerState | undefined>(undefined)

export function useExplorer(): ExplorerState {
  const state = useContext(ExplorerContext)
  if (!state)
    throw new UsageError('A panel of the explorer stands outside it: render it below ExplorerContext.Provider.')
  return state
}

/** The graph, for panels that are only there when there is one. */
export function useGraph(): KnowledgeGraph {
  const graph = useExplorer().graph.value
  if (!graph) throw new UsageError('A panel needs a graph: render it only when there is one.')
  return graph
}
