import { citation } from '../claims/citation.ts'
import { statusOf } from '../claims/status.ts'
import { selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Accounts } from './accounts.tsx'
import { CopyButton } from './copy-button.tsx'
import { EntityLink } from './entity-link.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import { PartKey } from './part-key.tsx'
import { RejectButton } from './reject-button.tsx'
import { StatusLine } from './status-line.tsx'
import { Stepper } from './stepper.tsx'

/** A claim: who, what, whom, how it is said, by whom, and the way through its sentences. */
export function ClaimCard({ edge, evidence }: { edge: string; evidence: number }) {
  const state = useExplorer()
  const graph = useGraph()
  const attributes = graph.getEdgeAttributes(edge)
  const count = attributes.evidence.length
  const shown = attributes.evidence[evidence]
  return (
    <article class="claim-card">
      <h2 class="claim-words">
        <EntityLink entity={graph.source(edge)} part="subject" /> <span class="part predicate">{attributes.label}</span>{' '}
        <EntityLink entity={graph.target(edge)} part="object" />
        {attributes.complement && (
          <span class="complement">
            {strings.claim.as} “{attributes.complement}”
          </span>
        )}
      </h2>
      <StatusLine status={statusOf(graph, attributes)} />
      {shown && <EvidenceFacts evidence={shown} />}
      <div class="card-foot">
        <Stepper
          words={strings.claim.sentenceOf(evidence + 1, count)}
          previous={strings.claim.previousSentence}
          next={strings.claim.nextSentence}
          position={evidence}
          count={count}
          onStep={(position) => selectEdge(state, edge, position)}
        />
        {shown && <CopyButton words={strings.copy.quote} text={() => citation(graph, shown)} />}
        <RejectButton edge={edge} />
        <PartKey />
      </div>
      <Accounts edge={edge} />
    </article>
  )
}
