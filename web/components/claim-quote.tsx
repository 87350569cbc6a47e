import { sourceOf } from '../claims/citation.ts'
import { claimSentence } from '../claims/claim-sentence.ts'
import { statusLine, statusOf } from '../claims/status.ts'
import { hover, selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { NegationMark } from './negation-mark.tsx'

export type ClaimQuoteProps = Readonly<{ edge: string; evidence: number; isBrief?: boolean }>

/** A claim with the sentence that states it and where that stands. */
export function ClaimQuote({ edge, evidence, isBrief = false }: ClaimQuoteProps) {
  const state = useExplorer()
  const graph = useGraph()
  const attributes = graph.getEdgeAttributes(edge)
  const sentence = attributes.evidence[evidence]
  return (
    <figure
      class="claim-quote"
      onPointerEnter={() => hover(state, { kind: 'edge', key: edge, evidence })}
      onPointerLeave={() => hover(state, undefined)}
    >
      <figcaption>
        <button
          type="button"
          class="claim-words-button"
          data-stop
          title={strings.entity.read}
          onClick={() => selectEdge(state, edge, evidence)}
        >
          <NegationMark polarity={attributes.polarity} />
          {claimSentence(graph, edge)}
        </button>
        <span class="row-status">{statusLine(statusOf(graph, attributes))}</span>
      </figcaption>
      {sentence && !isBrief && (
        <blockquote>
          <p>{sentence.quote}</p>
          <cite>{sourceOf(graph, sentence.document, sentence.start).join(' · ')}</cite>
        </blockquote>
      )}
    </figure>
  )
}
