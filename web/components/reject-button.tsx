import { makeChange } from '../corrections/make-change.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** Takes a claim out that its sentence does not state. */
export function RejectButton({ edge }: { edge: string }) {
  const state = useExplorer()
  if (useGraph().getEdgeAttribute(edge, 'evidence').length === 0) return null
  return (
    <button
      type="button"
      class="small-button"
      title={strings.corrections.rejectNote}
      onClick={() => makeChange(state, { kind: 'reject', edge })}
    >
      <Icon name="close" />
      {strings.corrections.reject}
    </button>
  )
}
