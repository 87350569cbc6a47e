import { type Description, descriptionsOf } from '../claims/descriptions.ts'
import { statusOf } from '../claims/status.ts'
import { hover, selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityLink } from './entity-link.tsx'

/** What an entity is described as, by whom, side by side. */
export function Descriptions({ entity }: { entity: string }) {
  const descriptions = descriptionsOf(useGraph(), entity)
  if (descriptions.length === 0) return null
  return (
    <section class="descriptions">
      <h3>{strings.entity.described(descriptions.length)}</h3>
      <div class="description-columns">
        {descriptions.map((description) => (
          <DescriptionColumn key={description.words} description={description} />
        ))}
      </div>
    </section>
  )
}

function DescriptionColumn({ description: { words, edges } }: { description: Description }) {
  const state = useExplorer()
  const graph = useGraph()
  return (
    <div class="description">
      <p class="description-words">“{words}”</p>
      {edges.map((edge) => (
        <div
          key={edge}
          class="describer"
          onPointerEnter={() => hover(state, { kind: 'edge', key: edge, evidence: 0 })}
          onPointerLeave={() => hover(state, undefined)}
        >
          <EntityLink entity={graph.source(edge)} />{' '}
          <button type="button" class="claim-words-button" data-stop onClick={() => selectEdge(state, edge)}>
            {strings.entity.read}
          </button>
          <StatusWords edge={edge} />
        </div>
      ))}
    </div>
  )
}

/** What keeps it from being simply said, where something does. */
function StatusWords({ edge }: { edge: string }) {
  const graph = useGraph()
  const { words } = statusOf(graph, graph.getEdgeAttributes(edge))
  const notPlain = words.filter(({ kind }) => kind !== 'asserted')
  if (notPlain.length === 0) return null
  return <span class="row-status">{notPlain.map(({ word }) => word).join(', ')}</span>
}
