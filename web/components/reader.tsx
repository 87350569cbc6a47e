import { useSignal } from '@preact/signals'
import { asQuery } from '../query/as-query.ts'
import { clearSelection } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { Selection } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimCard } from './claim-card.tsx'
import { CopyButton } from './copy-button.tsx'
import { DocumentChooser } from './document-chooser.tsx'
import { DocumentText } from './document-text.tsx'
import { EntityCard } from './entity-card.tsx'
import { IconButton } from './icon-button.tsx'
import { PassageCard } from './passage-card.tsx'
import { PathCard } from './path-card.tsx'
import { ResultCard } from './result-card.tsx'
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
      {selection && selection.kind !== 'passage' && <Card selection={selection} />}
      {shown && <DocumentChooser shown={shown} />}
      {shown && <DocumentText document={shown} />}
      {selection?.kind === 'passage' && <Card selection={selection} />}
    </section>
  )
}

/** What was read from a passage stands below the text, so that the words do not move away under a click. */
function Card({ selection }: { selection: Selection }) {
  const state = useExplorer()
  const graph = useGraph()
  return (
    <div class="card" data-kind={selection.kind} key={keyOf(selection)}>
      <IconButton icon="close" class="card-close" label={strings.close} onPress={() => clearSelection(state)} />
      <CardContent selection={selection} />
      {selection.kind !== 'result' && (
        <div class="card-foot">
          <CopyButton words={strings.copy.query} text={() => asQuery(graph, selection)} />
        </div>
      )}
    </div>
  )
}

function CardContent({ selection }: { selection: Selection }) {
  if (selection.kind === 'node') return <EntityCard entity={selection.key} />
  if (selection.kind === 'path') return <PathCard path={selection} />
  if (selection.kind === 'passage') return <PassageCard passage={selection} />
  if (selection.kind === 'result') return <ResultCard result={selection} />
  return <ClaimCard edge={selection.key} evidence={selection.evidence} />
}

/** A card for another thing begins at its top. */
function keyOf(selection: Selection): string {
  if (selection.kind === 'path') return `path ${selection.from} ${selection.to}`
  if (selection.kind === 'result') return 'result'
  if (selection.kind === 'passage') return `passage ${selection.document} ${selection.start}`
  return `${selection.kind} ${selection.key}`
}
