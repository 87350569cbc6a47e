import { claimsByHolder, type HolderClaims } from '../claims/claims-by-holder.ts'
import { mentioningDocuments } from '../claims/mentioning-documents.ts'
import { showPlace } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { OWN_VOICE } from '../state/facets.ts'
import { selectedNode } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimQuote } from './claim-quote.tsx'
import { Descriptions } from './descriptions.tsx'
import { EntityHead } from './entity-head.tsx'
import { EntityLink } from './entity-link.tsx'
import { Many } from './many.tsx'

/** All about the selected entity on one page: its claims with their sentences by who makes them, and its sources. */
export function EntityPage() {
  const { selection } = useExplorer()
  const entity = selectedNode(selection.value)
  if (entity === undefined) return <p class="nothing-drawn">{strings.entityPage.none}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls must scroll by keyboard too
    <article class="entity-page" tabIndex={0} key={entity}>
      <EntityHead entity={entity} />
      <Descriptions entity={entity} />
      <ClaimsOfHolders entity={entity} />
      <Sources entity={entity} />
    </article>
  )
}

function ClaimsOfHolders({ entity }: { entity: string }) {
  const groups = claimsByHolder(useGraph(), entity)
  return (
    <>
      {groups.map((group) => (
        <HolderSection key={group.holder} group={group} />
      ))}
    </>
  )
}

function HolderSection({ group: { holder, edges } }: { group: HolderClaims }) {
  return (
    <section>
      <h3>
        {holder === OWN_VOICE ? strings.legend.ownVoice : <EntityLink entity={holder} />}{' '}
        <span class="count">{edges.length}</span>
      </h3>
      <Many items={edges} step={50} each={(edge) => <ClaimQuote key={edge} edge={edge} evidence={0} />} />
    </section>
  )
}

function Sources({ entity }: { entity: string }) {
  const state = useExplorer()
  return (
    <section>
      <h3>{strings.entityPage.sources}</h3>
      <ul class="sources">
        {mentioningDocuments(useGraph(), entity).map(({ document, count, start, end }) => (
          <li key={document.id}>
            <button
              type="button"
              class="claim-words-button"
              onClick={() => showPlace(state, { document: document.id, start, end })}
            >
              {document.title}
            </button>{' '}
            <span class="row-status">
              {[document.source, document.date, strings.entity.mentions(undefined, count)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
