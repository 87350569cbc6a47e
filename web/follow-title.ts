import { effect } from '@preact/signals'
import type { ExplorerState } from './state/explorer-state.ts'
import { strings } from './strings.ts'

/** Names the browser’s tab for the graph; returns what ends this. */
export function followTitle({ graph }: ExplorerState): () => void {
  return effect(() => {
    const title = graph.value?.getAttribute('title')
    document.title = title ? `${title} – ${strings.name}` : strings.name
  })
}
