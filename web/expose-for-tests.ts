import type { KnowledgeGraph } from '../src/types/graph.ts'
import type { GraphRenderer } from './graph-view/renderer.ts'
import type { Targets } from './graph-view/target-at.ts'
import type { ExplorerState } from './state/explorer-state.ts'

/** What tests may look at. */
export type Exposed = Readonly<{
  graph: KnowledgeGraph
  sigma: GraphRenderer
  state: ExplorerState
  /** Where nodes, edges and names stand on the screen. */
  targets: () => Targets
}>

declare global {
  interface Window {
    __explorer?: Exposed
  }
}

/** Puts the explorer’s insides where tests find them; builds for people leave this out. */
export function exposeForTests(exposed: Exposed): void {
  if (import.meta.env.DEV) window.__explorer = exposed
}
