import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { goToHit } from '../search/go-to-hit.ts'
import { type Hit, searchIndex } from '../search/search-index.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { focusBySlash } from './focus-by-slash.ts'
import { Icon } from './icon.tsx'
import { hitId, SearchResults } from './search-results.tsx'

/** Finds entities and sentences as one types; a combobox as ARIA describes it. */
export function SearchBox() {
  const state = useExplorer()
  const graph = useGraph()
  const input = useRef<HTMLInputElement>(null)
  const query = useSignal('')
  const active = useSignal(0)
  const isOpen = useSignal(false)
  const index = useComputed(() => searchIndex(graph))
  const hits = useComputed(() => (isOpen.value && query.value.trim() !== '' ? index.value.find(query.value) : []))
  useEffect(() => focusBySlash(input.current), [])
  const choose = (hit: Hit | undefined) => {
    if (!hit) return
    goToHit(state, hit)
    isOpen.value = false
    input.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits.value.length
    if (event.key === 'Enter') choose(hits.value[active.value])
    if (event.key === 'Escape') {
      query.value = ''
      input.current?.blur()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || count === 0) return
    event.preventDefault()
    active.value = (active.value + step + count) % count
  }
  const showsResults = isOpen.value && query.value.trim() !== ''
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={strings.search.placeholder}
        aria-label={strings.search.label}
        aria-expanded={showsResults}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        aria-activedescendant={hits.value.length > 0 ? hitId(active.value) : undefined}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value
          active.value = 0
          isOpen.value = true
        }}
        onFocus={() => {
          isOpen.value = true
        }}
        onBlur={() => {
          isOpen.value = false
        }}
        onKeyDown={onKeyDown}
      />
      <kbd class="wide-only">/</kbd>
      {showsResults && <SearchResults query={query.value} hits={hits.value} active={active.value} onChoose={choose} />}
    </search>
  )
}
