import { asQuery } from '../query/as-query.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { ResultSelection } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimQuote } from './claim-quote.tsx'
import { CopyButton } from './copy-button.tsx'
import { EntityLink } from './entity-link.tsx'
import { Icon } from './icon.tsx'
import { Many } from './many.tsx'

/** What a query found: its claims with their sentences, and the entities that are in none of them. */
export function ResultCard({ result }: { result: ResultSelection }) {
  const state = useExplorer()
  const graph = useGraph()
  const told = new Set(result.edges.flatMap((edge) => graph.extremities(edge)))
  const others = result.nodes.filter((key) => !told.has(key))
  return (
    <article class="result-card">
      <h2>{strings.query.result}</h2>
      <p class="quiet">{strings.query.found(result.nodes.length, result.edges.length)}</p>
      <div class="card-foot">
        <button
          type="button"
          class="small-button"
          onClick={() => {
            state.mode.value = 'query'
            state.openPanel.value = undefined
          }}
        >
          <Icon name="query" />
          {strings.query.back}
        </button>
        <CopyButton words={strings.copy.query} text={() => asQuery(graph, result)} />
      </div>
      {others.length > 0 && (
        <ul class="result-entities">
          <Many
            items={others}
            step={40}
            each={(key) => (
              <li key={key}>
                <EntityLink entity={key} />
              </li>
            )}
          />
        </ul>
      )}
      <Many items={result.edges} step={30} each={(edge) => <ClaimQuote key={edge} edge={edge} evidence={0} />} />
    </article>
  )
}
