import { askGraph, cancelQuestion } from '../query/ask-graph.ts'
import { examples } from '../query/examples.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { QueryEditor } from './query-editor.tsx'
import { QueryResult } from './query-result.tsx'

/** A query in openCypher, and what it finds. */
export function QueryView() {
  const state = useExplorer()
  const { answer } = state
  const isWaiting = answer.value?.kind === 'waiting'
  return (
    <div class="query-view">
      <QueryEditor />
      <div class="query-tools">
        <button type="button" class="button primary" title={strings.query.askByKeys} onClick={() => askGraph(state)}>
          {strings.query.ask}
        </button>
        {isWaiting && (
          <>
            <span role="status">{strings.query.waiting}</span>
            <button type="button" class="button" onClick={() => cancelQuestion(state)}>
              {strings.query.cancel}
            </button>
          </>
        )}
      </div>
      {answer.value?.kind === 'problem' && (
        <pre class="query-problem" role="alert">
          {answer.value.message}
        </pre>
      )}
      {answer.value?.kind === 'rows' && <QueryResult result={answer.value.result} />}
      {!answer.value && <Examples />}
    </div>
  )
}

/** Questions to begin with. */
function Examples() {
  const state = useExplorer()
  return (
    <section class="query-examples">
      <h2>{strings.query.examplesTitle}</h2>
      <ul>
        {examples.map(({ words, text }) => (
          <li key={words}>
            <button
              type="button"
              class="small-button"
              onClick={() => {
                state.question.value = text
                askGraph(state)
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
