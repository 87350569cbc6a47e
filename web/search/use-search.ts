import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { findCommands } from './find-commands.ts'
import { goToHit } from './go-to-hit.ts'
import { type Hit, searchIndex } from './search-index.ts'

/** What a search field knows and does. */
export type Search = Readonly<{
  query: Signal<string>
  isOpen: Signal<boolean>
  /** Number of the hit that Enter chooses. */
  active: Signal<number>
  hits: ReadonlySignal<readonly Hit[]>
  showsResults: ReadonlySignal<boolean>
  choose: (hit: Hit | undefined) => void
  /** Goes some hits on, round at the ends. */
  step: (by: number) => void
}>

export function useSearch(): Search {
  const state = useExplorer()
  const graph = useGraph()
  const query = useSignal('')
  const active = useSignal(0)
  const isOpen = useSignal(false)
  const index = useComputed(() => searchIndex(graph))
  const showsResults = useComputed(() => isOpen.value && query.value.trim() !== '')
  const hits = useComputed(() => (showsResults.value ? [...index.value.find(query.value), ...commandHits()] : []))
  const commandHits = () => findCommands(state, query.value).map((command): Hit => ({ kind: 'command', command }))
  const choose = (hit: Hit | undefined) => {
    if (!hit) return
    goToHit(state, hit)
    isOpen.value = false
  }
  const step = (by: number) => {
    const count = hits.value.length
    if (count > 0) active.value = (active.value + by + count) % count
  }
  return { query, isOpen, active, hits, showsResults, choose, step }
}
