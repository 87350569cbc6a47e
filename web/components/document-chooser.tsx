import type { GraphDocument } from '../../src/types/graph.ts'
import { showDocument } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** The title of the document in the reader, and a choice where there are several. */
export function DocumentChooser({ shown }: { shown: GraphDocument }) {
  const state = useExplorer()
  const documents = useGraph().getAttribute('documents')
  return (
    <header class="document-head">
      {documents.length > 1 ? (
        <select
          class="document-choice"
          aria-label={strings.reader.document}
          value={shown.id}
          onChange={(event) => showDocument(state, event.currentTarget.value)}
        >
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <h2>{shown.title}</h2>
      )}
      <p class="document-source">{[shown.source, shown.date].filter(Boolean).join(' · ')}</p>
    </header>
  )
}
