import type { Signal } from '@preact/signals'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

/** On small screens, where the reader is a sheet: makes it tall or short, and closes it. */
export function SheetHead({ isTall }: { isTall: Signal<boolean> }) {
  const { openPanel } = useExplorer()
  return (
    <div class="sheet-head">
      <button
        type="button"
        class="sheet-grip"
        aria-label={strings.reader.resize}
        aria-pressed={isTall.value}
        onClick={() => {
          isTall.value = !isTall.value
        }}
      />
      <IconButton
        icon="close"
        class="sheet-close"
        label={strings.close}
        onPress={() => {
          openPanel.value = undefined
        }}
      />
    </div>
  )
}
