import { useSignal } from '@preact/signals'
import { buildInPage } from '../build/build-in-page.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** A text and the day it is from: a graph is built of it here. */
export function PasteBox() {
  const state = useExplorer()
  const text = useSignal('')
  const date = useSignal('')
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault()
        const bytes = new TextEncoder().encode(text.value)
        buildInPage(state, { files: [{ id: strings.build.pasted, bytes }], date: date.value || undefined })
      }}
    >
      <textarea
        rows={5}
        placeholder={strings.build.paste}
        aria-label={strings.build.paste}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
      />
      <div class="paste-foot">
        <label>
          {strings.build.date}{' '}
          <input
            type="date"
            value={date.value}
            onInput={(event) => {
              date.value = event.currentTarget.value
            }}
          />
        </label>
        <button type="submit" class="button primary" disabled={text.value.trim() === ''}>
          {strings.build.build}
        </button>
      </div>
    </form>
  )
}
