import { useState } from 'preact/hooks'
import { entityCard } from '../../src/query/entity-card.ts'
import { isDescription } from '../claims/descriptions.ts'
import { type EntityClaim, entityClaims } from '../claims/entity-claims.ts'
import { showPlace } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { ClaimList } from './claim-list.tsx'
import { Descriptions } from './descriptions.tsx'
import { EntityActions } from './entity-actions.tsx'
import { EntityCorrections } from './entity-corrections.tsx'
import { EntityHead } from './entity-head.tsx'
import { MentionChain } from './mention-chain.tsx'
import { Stepper } from './stepper.tsx'
import { walkList } from './walk-list.ts'

/** An entity: what it is, what it is called, and everything that is claimed of it. */
export function EntityCard({ entity }: { entity: string }) {
  const graph = useGraph()
  const card = entityCard(graph, entity)
  const { outgoing, incoming } = entityClaims(card)
  const isNoDescription = ({ edge }: EntityClaim) => !isDescription(graph, edge)
  return (
    <article class="entity-card" onKeyDown={walkList}>
      <EntityHead entity={entity} />
      <MentionStepper entity={entity} />
      <EntityActions entity={entity} />
      <Descriptions entity={entity} />
      <ClaimList title={strings.entity.outgoing} claims={outgoing} />
      <ClaimList title={strings.entity.incoming} claims={incoming.filter(isNoDescription)} />
      {outgoing.length + incoming.length === 0 && <p class="quiet">{strings.entity.noClaims}</p>}
      <MentionChain entity={entity} />
      <EntityCorrections entity={entity} />
    </article>
  )
}

function MentionStepper({ entity }: { entity: string }) {
  const state = useExplorer()
  const { mentions } = useGraph().getNodeAttributes(entity)
  const [position, setPosition] = useState<number>()
  if (mentions.length === 0) return null
  return (
    <Stepper
      words={strings.entity.mentions(position === undefined ? undefined : position + 1, mentions.length)}
      previous={strings.entity.previousMention}
      next={strings.entity.nextMention}
      position={position}
      count={mentions.length}
      onStep={(step) => {
        const mention = mentions[step]
        setPosition(step)
        if (mention) showPlace(state, { document: mention.document, start: mention.start, end: mention.end })
      }}
    />
  )
}
