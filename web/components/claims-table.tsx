import { useState } from 'preact/hooks'
import { statusOf } from '../claims/status.ts'
import { selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { selectedEdge } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { EntityLink } from './entity-link.tsx'
import { NegationMark } from './negation-mark.tsx'

const ROWS_AT_ONCE = 300

/** Every visible claim as a row, for those who cannot see the graph or would rather read. */
export function ClaimsTable() {
  const { visible } = useExplorer()
  const [most, setMost] = useState(ROWS_AT_ONCE)
  const edges = [...visible.value.edges]
  return (
    <div class="table-pane">
      <table class="claims-table">
        <caption>{strings.tableView.caption(edges.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.tableView.subject}</th>
            <th scope="col">{strings.tableView.claim}</th>
            <th scope="col">{strings.tableView.object}</th>
            <th scope="col">{strings.tableView.status}</th>
            <th scope="col">{strings.tableView.holder}</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, most).map((edge) => (
            <ClaimTableRow key={edge} edge={edge} />
          ))}
        </tbody>
      </table>
      {edges.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {strings.tableView.more(Math.min(ROWS_AT_ONCE, edges.length - most))}
        </button>
      )}
    </div>
  )
}

function ClaimTableRow({ edge }: { edge: string }) {
  const state = useExplorer()
  const graph = useGraph()
  const { words, holders } = statusOf(graph, graph.getEdgeAttributes(edge))
  const { label, complement, polarity } = graph.getEdgeAttributes(edge)
  const isSelected = selectedEdge(state.selection.value) === edge
  return (
    <tr aria-selected={isSelected}>
      <td>
        <EntityLink entity={graph.source(edge)} />
      </td>
      <td>
        <button
          type="button"
          class="claim-words-button"
          title={strings.entity.read}
          onClick={() => selectEdge(state, edge)}
        >
          <NegationMark polarity={polarity} />
          {label}
        </button>
      </td>
      <td>
        <EntityLink entity={graph.target(edge)} />
        {complement && ` ${strings.claim.as} “${complement}”`}
      </td>
      <td>{words.map(({ word }) => word).join(', ')}</td>
      <td>{holders.length > 0 ? holders.join(' › ') : strings.tableView.ownVoice}</td>
    </tr>
  )
}
