import { useEffect, useRef } from 'preact/hooks'
import { claimSentence } from '../claims/claim-sentence.ts'
import { statusLine, statusOf } from '../claims/status.ts'
import { hover, selectEdge } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { walkList } from './walk-list.ts'

/** The claims that lie under a click, to choose from. */
export function Chooser() {
  const state = useExplorer()
  const graph = useGraph()
  const list = useRef<HTMLUListElement>(null)
  const choice = state.choice.value
  useEffect(() => list.current?.querySelector('button')?.focus(), [choice])
  if (!choice) return null
  return (
    <fieldset class="chooser" style={{ '--x': `${choice.x}px`, '--y': `${choice.y}px` }} onKeyDown={walkList}>
      <legend>{strings.choice.label}</legend>
      <ul ref={list}>
        {choice.edges.map((edge) => (
          <li key={edge}>
            <button
              type="button"
              onClick={() => selectEdge(state, edge)}
              onPointerEnter={() => hover(state, { kind: 'edge', key: edge, evidence: 0 })}
              onFocus={() => hover(state, { kind: 'edge', key: edge, evidence: 0 })}
            >
              {claimSentence(graph, edge)}
              <small>{statusLine(statusOf(graph, graph.getEdgeAttributes(edge)))}</small>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
