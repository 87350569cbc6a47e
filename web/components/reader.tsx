import { useSignal } from '@preact/signals'
import { clearSelection } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { Selection } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimCard } from './claim-card.tsx'
import { DocumentChooser } from './document-chooser.tsx'
import { DocumentText } from './document-text.tsx'
import { EntityCard } from './entity-card.tsx'
import { Icon } from './icon.tsx'
import { SheetHead } from './sheet-head.tsx'

/** What is selected, and the text that it was read from. */
export function Reader() {
  const state = useExplorer()
  const selection = state.selection.value
  const documents = useGraph().getAttribute('documents')
  const shown = documents.find(({ id }) => id === state.document.value)
  const isTall = useSignal(false)
  return (
    <section class="reader" data-tall={isTall.value} aria-label={strings.reader.label}>
      <SheetHead isTall={isTall} />
      {selection && (
        <div class="card" key={`${selection.kind} ${selection.key}`}>
          <button
            type="button"
            class="icon-button card-close"
            title={strings.close}
            aria-label={strings.close}
            onClick={() => clearSelection(state)}
          >
            <Icon name="close" />
          </button>
          <Card selection={selection} />
        </div>
      )}
      {shown && <DocumentChooser shown={shown} />}
      {shown && <DocumentText document={shown} />}
    </section>
  )
}

function Card({ selection }: { selection: Selection }) {
  if (selection.kind === 'node') return <EntityCard entity={selection.key} />
  return <ClaimCard edge={selection.key} evidence={selection.evidence} />
}
