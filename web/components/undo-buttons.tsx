import { redo, undo } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

/** Back and forth through what was arranged. */
export function UndoButtons() {
  const state = useExplorer()
  return (
    <div class="undo-buttons">
      <IconButton
        icon="undo"
        label={strings.commands.undo}
        isDisabled={state.past.value.length === 0}
        onPress={() => undo(state)}
      />
      <IconButton
        icon="redo"
        label={strings.commands.redo}
        isDisabled={state.future.value.length === 0}
        onPress={() => redo(state)}
      />
    </div>
  )
}
