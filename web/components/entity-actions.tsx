import { clearSelection } from '../state/actions.ts'
import { focusOn, hideNode } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** What one can do with an entity in the graph. */
export function EntityActions({ entity }: { entity: string }) {
  const state = useExplorer()
  return (
    <div class="entity-actions">
      <button type="button" class="small-button" onClick={() => focusOn(state, { key: entity, depth: 1 })}>
        <Icon name="focus" />
        {strings.focus.enter}
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          state.mode.value = 'entity'
          state.openPanel.value = undefined
        }}
      >
        <Icon name="entity" />
        {strings.entityPage.open}
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          hideNode(state, entity)
          clearSelection(state)
        }}
      >
        <Icon name="hide" />
        {strings.entity.hide}
      </button>
    </div>
  )
}
