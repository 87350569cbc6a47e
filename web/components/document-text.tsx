import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { mentionsByDocument } from '../text/mentions-by-document.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { partMarks } from '../text/part-marks.ts'
import { Paragraph } from './paragraph.tsx'
import { scrollToPlace } from './scroll-to-place.ts'

/** The text of the document, with what was found in it; it scrolls to the place that is asked for. */
export function DocumentText() {
  const state = useExplorer()
  const graph = useGraph()
  const scroller = useRef<HTMLDivElement>(null)
  const mentions = useComputed(() => mentionsByDocument(graph, state.visible.value.nodes)).value
  const shown = graph.getAttribute('documents').find(({ id }) => id === state.document.value)
  const text = shown?.text ?? ''
  const spans = useMemo(() => paragraphs(text), [text])
  const place = state.place.value?.document === shown?.id ? state.place.value : undefined
  const parts = shown ? partMarks(graph, state.selection.value, shown.id) : []
  useEffect(() => {
    if (scroller.current) scrollToPlace(scroller.current, place)
  }, [place])
  return (
    <section
      class="document-text"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must scroll by keyboard too
      tabIndex={0}
      aria-label={strings.reader.document}
    >
      {text === '' && <p class="quiet">{strings.reader.noText}</p>}
      {spans.map((span) => (
        <Paragraph
          key={span.start}
          text={text}
          span={span}
          marks={{ mentions: mentions.get(shown?.id ?? '') ?? [], parts, place }}
        />
      ))}
    </section>
  )
}
