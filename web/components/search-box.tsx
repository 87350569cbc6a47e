import { useEffect, useRef } from 'preact/hooks'
import { type Search, useSearch } from '../search/use-search.ts'
import { strings } from '../strings.ts'
import { focusBySlash } from './focus-by-slash.ts'
import { Icon } from './icon.tsx'
import { hitId, SearchResults } from './search-results.tsx'

/** Finds entities and sentences as one types; a combobox as ARIA describes it. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  const search = useSearch()
  const { query, isOpen, active, hits, showsResults } = search
  useEffect(() => focusBySlash(input.current), [])
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
        aria-expanded={showsResults.value}
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
        onKeyDown={(event) => searchByKeys(event, search)}
      />
      <kbd class="wide-only">/</kbd>
      {showsResults.value && <SearchResults search={search} onChosen={() => input.current?.blur()} />}
    </search>
  )
}

/** Arrow keys go from hit to hit, Enter chooses, Escape empties and leaves the field. */
function searchByKeys(event: KeyboardEvent & { currentTarget: HTMLInputElement }, search: Search): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined) {
    event.preventDefault()
    search.step(step)
  }
  if (event.key === 'Escape') search.query.value = ''
  if (event.key === 'Enter') search.choose(search.hits.value[search.active.value])
  if (event.key === 'Escape' || (event.key === 'Enter' && !search.isOpen.value)) event.currentTarget.blur()
}
