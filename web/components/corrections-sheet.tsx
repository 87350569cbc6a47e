import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { changesInWords } from '../corrections/change-words.ts'
import { downloadCorrections, type Signature, sendCorrections } from '../corrections/save-corrections.ts'
import { arrange } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

const words = strings.corrections
const FIELDS = ['who', 'why'] as const

/** The corrections that are not written down yet, and where they can go; there while there are some. */
export function CorrectionsSheet() {
  const state = useExplorer()
  const { changes } = state.arrangement.value
  const opened = state.opened.value
  const signature = useSignal<Signature>({ who: '', why: '' })
  const isPending = changes.length > 0
  useEffect(() => (isPending ? warnBeforeLeaving() : undefined), [isPending])
  if (!isPending || !opened) return null
  const file = state.correctionsFile.value
  return (
    <div>
      <button type="button" class="tool-button pending" popovertarget="corrections-sheet">
        {words.count(changes.length)}
      </button>
      <section id="corrections-sheet" class="menu corrections-sheet" popover="auto" aria-label={words.sheet}>
        <h2>{words.sheet}</h2>
        <ol>
          {changesInWords(opened, changes).map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ol>
        <p class="quiet">{words.about}</p>
        {FIELDS.map((field) => (
          <label key={field} class="correction-row">
            <span>
              {words[field]} <small class="quiet">{words.optional}</small>
            </span>
            <input
              value={signature.value[field]}
              onInput={({ currentTarget: { value } }) => {
                signature.value = { ...signature.value, [field]: value }
              }}
            />
          </label>
        ))}
        {file !== undefined && (
          <button type="button" class="primary-row" onClick={() => void sendCorrections(state, signature.value)}>
            {words.write(file)}
          </button>
        )}
        <button type="button" onClick={() => downloadCorrections(state, signature.value)}>
          {words.download}
        </button>
        <button type="button" onClick={() => arrange(state, { changes: [] })}>
          {words.discard}
        </button>
      </section>
    </div>
  )
}

/** The browser asks whether what is not written down may be lost; returns what ends this. */
function warnBeforeLeaving(): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', warn)
  return () => removeEventListener('beforeunload', warn)
}
