import type { GraphDocument } from '../../src/types/graph.ts'
import { selectPassage } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { offsetOf, selectedSpan, sentenceAt } from '../text/passage-at.ts'
import type { ReadableText } from '../text/readable-text.ts'

export type Asked = Readonly<{ document: GraphDocument['id']; readable: ReadableText }>

/** Shows what was read from the words that were selected, or from the sentence that was clicked. */
export function askPassage(event: MouseEvent, state: ExplorerState, { document, readable }: Asked): void {
  const { currentTarget: text, target } = event
  if (!(text instanceof HTMLElement) || !(target instanceof Element)) return
  const selected = selectedSpan(text)
  const span = selected ?? (target.closest('a') ? undefined : clickedSentence(event, readable))
  if (span) selectPassage(state, { document, ...span })
}

function clickedSentence({ clientX, clientY }: MouseEvent, { text, start }: ReadableText) {
  const caret = document.caretRangeFromPoint(clientX, clientY)
  const paragraph = caret?.startContainer.parentElement?.closest<HTMLElement>('[data-start]')
  if (!caret || !paragraph) return undefined
  const offset = offsetOf(paragraph, caret.startContainer, caret.startOffset)
  const sentence = sentenceAt(text, offset - start)
  return sentence && { start: sentence.start + start, end: sentence.end + start }
}
