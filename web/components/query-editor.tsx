import { useComputed, useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { askGraph } from '../query/ask-graph.ts'
import { completionsOf } from '../query/completions.ts'
import { vocabularyOf } from '../query/vocabulary-of.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** Where a query is written; what may come next is listed below it. */
export function QueryEditor() {
  const state = useExplorer()
  const graph = useGraph()
  const field = useRef<HTMLTextAreaElement>(null)
  /** What is typed before the cursor while completions are wanted. */
  const typed = useSignal<string | undefined>(undefined)
  const active = useSignal(0)
  const vocabulary = useComputed(() => vocabularyOf(graph))
  const found = useComputed(() => completionsOf(typed.value ?? '', vocabulary.value))
  const words = typed.value === undefined ? [] : found.value.words
  const take = (word: string) => {
    const { start } = found.value
    field.current?.setRangeText(word, start, typed.value?.length ?? start, 'end')
    state.question.value = field.current?.value ?? ''
    typed.value = undefined
  }
  const act = (event: KeyboardEvent) => {
    const word = words[active.value]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) askGraph(state)
    else if (word !== undefined && (event.key === 'Enter' || event.key === 'Tab')) take(word)
    else if (word !== undefined && step) active.value = (active.value + step + words.length) % words.length
    else if (word !== undefined && event.key === 'Escape') typed.value = undefined
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="query-editor">
      <textarea
        ref={field}
        rows={5}
        spellcheck={false}
        autocapitalize="off"
        aria-label={strings.query.label}
        aria-autocomplete="list"
        aria-controls="completions"
        aria-activedescendant={words.length > 0 ? `completion-${active.value}` : undefined}
        placeholder={strings.query.placeholder}
        value={state.question.value}
        onInput={({ currentTarget: { value, selectionEnd } }) => {
          state.question.value = value
          typed.value = value.slice(0, selectionEnd)
          active.value = 0
        }}
        onKeyDown={act}
        onBlur={() => {
          typed.value = undefined
        }}
      />
      <CompletionList words={words} active={active.value} onTake={take} />
    </div>
  )
}

type CompletionListProps = Readonly<{ words: readonly string[]; active: number; onTake: (word: string) => void }>

function CompletionList({ words, active, onTake }: CompletionListProps) {
  return (
    <div id="completions" class="completions" role="listbox" aria-label={strings.query.completions}>
      {words.map((word, number) => (
        <div
          key={word}
          id={`completion-${number}`}
          role="option"
          tabIndex={-1}
          class="hit"
          aria-selected={number === active}
          onPointerDown={(event) => {
            event.preventDefault()
            onTake(word)
          }}
        >
          {word}
        </div>
      ))}
    </div>
  )
}
