import { sectionAt } from '../../src/text/section-at.ts'
import type { GraphDocument } from '../../src/types/graph.ts'
import { showDocument, showPlace } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** The title of the document in the reader, and a choice where there are several. */
export function DocumentChooser({ shown }: { shown: GraphDocument }) {
  const state = useExplorer()
  const documents = useGraph().getAttribute('documents')
  const place = state.place.value
  const section = place?.document === shown.id ? sectionAt(shown.sections, place.start) : ''
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
      <p class="document-source">{[shown.source, shown.date, section].filter(Boolean).join(' · ')}</p>
      <SectionChoice shown={shown} />
    </header>
  )
}

/** Leads to the headings and pages of a longer document. */
function SectionChoice({ shown }: { shown: GraphDocument }) {
  const state = useExplorer()
  const { sections = [], text = '' } = shown
  if (sections.length < 2) return null
  return (
    <select
      class="document-choice section-choice"
      aria-label={strings.reader.sections}
      value=""
      onChange={({ currentTarget }) => {
        const section = sections[Number(currentTarget.value)]
        if (section) showPlace(state, { document: shown.id, start: section.start, end: lineEnd(text, section.start) })
        currentTarget.value = ''
      }}
    >
      <option value="">{strings.reader.sections}</option>
      {sections.map(({ kind, label, start }, number) => (
        <option key={`${kind} ${start}`} value={number}>
          {kind === 'page' ? strings.reader.page(label) : label}
        </option>
      ))}
    </select>
  )
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : Math.max(end, start + 1)
}
