import { useEffect, useRef } from 'preact/hooks'
import type { CommandHit, EntityHit, Hit, SentenceHit } from '../search/search-index.ts'
import type { Search } from '../search/use-search.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Swatch } from './swatch.tsx'

export type SearchResultsProps = Readonly<{ search: Search; onChosen: () => void }>

export function hitId(number: number): string {
  return `search-hit-${number}`
}

/** What was found, entities before sentences. */
export function SearchResults({ search, onChosen }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  const hits = search.hits.value
  const active = search.active.value
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [active])
  const firstSentence = hits.findIndex(({ kind }) => kind === 'sentence')
  return (
    <div class="search-results" id="search-results" role="listbox" aria-label={strings.search.label} ref={list}>
      {hits.length === 0 && <p class="quiet">{strings.search.none(search.query.value)}</p>}
      {hits.map((hit, number) => (
        <div
          key={hitId(number)}
          id={hitId(number)}
          role="option"
          tabIndex={-1}
          class="hit"
          aria-selected={number === active}
          data-first-sentence={number === firstSentence}
          onPointerDown={(event) => {
            event.preventDefault()
            search.choose(hit)
            onChosen()
          }}
        >
          <HitLine hit={hit} />
        </div>
      ))}
    </div>
  )
}

function HitLine({ hit }: { hit: Hit }) {
  if (hit.kind === 'entity') return <EntityHitLine hit={hit} />
  return hit.kind === 'sentence' ? <SentenceHitLine hit={hit} /> : <CommandHitLine hit={hit} />
}

function CommandHitLine({ hit: { command } }: { hit: CommandHit }) {
  return (
    <>
      <span class="hit-name">{command.words}</span>
      <small>{strings.search.actions}</small>
    </>
  )
}

function EntityHitLine({ hit }: { hit: EntityHit }) {
  const { visible } = useExplorer()
  const { entityType } = useGraph().getNodeAttributes(hit.key)
  return (
    <>
      <Swatch entityType={entityType} />
      <span class="hit-name">{hit.label}</span>
      <small>
        {strings.types[entityType][0]}
        {!visible.value.nodes.has(hit.key) && `, ${strings.search.hidden}`}
      </small>
    </>
  )
}

function SentenceHitLine({ hit }: { hit: SentenceHit }) {
  return <span class="hit-sentence">{hit.text}</span>
}
