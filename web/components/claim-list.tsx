import type { EntityClaim } from '../claims/entity-claims.ts'
import { statusOf } from '../claims/status.ts'
import { hover, selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityLink } from './entity-link.tsx'
import { Many } from './many.tsx'
import { NegationMark } from './negation-mark.tsx'

export type ClaimListProps = Readonly<{ title: string; claims: readonly EntityClaim[] }>

/** Claims of an entity: the words lead to the sentence, the name to the other entity. */
export function ClaimList({ title, claims }: ClaimListProps) {
  if (claims.length === 0) return null
  return (
    <section class="claim-list">
      <h3>
        {title} <span class="count">{claims.length}</span>
      </h3>
      <ul>
        <Many items={claims} step={60} each={(claim) => <ClaimRow key={claim.edge} claim={claim} />} />
      </ul>
    </section>
  )
}

function ClaimRow({ claim: { edge, words, other } }: { claim: EntityClaim }) {
  const state = useExplorer()
  const graph = useGraph()
  const attributes = graph.getEdgeAttributes(edge)
  const { words: statusWords, voice } = statusOf(graph, attributes)
  const notPlain = statusWords.filter(({ kind }) => kind !== 'asserted')
  return (
    <li
      onPointerEnter={() => hover(state, { kind: 'edge', key: edge, evidence: 0 })}
      onPointerLeave={() => hover(state, undefined)}
    >
      <button
        type="button"
        class="claim-words-button"
        data-stop
        title={strings.entity.read}
        onClick={() => selectEdge(state, edge)}
      >
        <NegationMark polarity={attributes.polarity} />
        {words}
        {attributes.complement && ` as “${attributes.complement}”`}
      </button>{' '}
      <EntityLink entity={other} />
      {(notPlain.length > 0 || attributes.holders.length > 0) && (
        <span class="row-status">
          {[...notPlain.map(({ word }) => word), ...(attributes.holders.length > 0 ? [voice] : [])].join(', ')}
        </span>
      )}
    </li>
  )
}
