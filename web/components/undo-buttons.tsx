import { redo, undo } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** Back and forth through what was arranged. */
export function UndoButtons() {
  const state = useExplorer()
  return (
    <div class="undo-buttons">
      <button
        type="button"
        class="icon-button"
        title={strings.commands.undo}
        aria-label={strings.commands.undo}
        disabled={state.past.value.length === 0}
        onClick={() => undo(state)}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        title={strings.commands.redo}
        aria-label={strings.commands.redo}
        disabled={state.future.value.length === 0}
        onClick={() => redo(state)}
      >
        <Icon name="redo" />
      </button>
    </div>
  )
}
