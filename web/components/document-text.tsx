import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { GraphDocument } from '../../src/types/graph.ts'
import { selectedEvidence } from '../claims/selected-evidence.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { mentionsByDocument } from '../text/mentions-by-document.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { partMarks } from '../text/part-marks.ts'
import { readableText } from '../text/readable-text.ts'
import { Paragraph } from './paragraph.tsx'
import { scrollToPlace } from './scroll-to-place.ts'

/** The text of a document, with what was found in it; it scrolls to the place that is asked for. */
export function DocumentText({ document }: { document: GraphDocument }) {
  const state = useExplorer()
  const graph = useGraph()
  const scroller = useRef<HTMLElement>(null)
  const mentions = useComputed(() => mentionsByDocument(graph, state.visible.value.nodes)).value
  const evidence = selectedEvidence(graph, state.selection.value)
  const { text, start } = readableText(document, evidence)
  const spans = useMemo(() => paragraphs(text, start), [text, start])
  const place = state.place.value?.document === document.id ? state.place.value : undefined
  const parts = evidence?.document === document.id ? partMarks(evidence) : []
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
      {document.text === undefined && <p class="quiet">{strings.reader.noText}</p>}
      {spans.map((span) => (
        <Paragraph
          key={span.start}
          words={text.slice(span.start - start, span.end - start)}
          span={span}
          marks={{ mentions: mentions.get(document.id) ?? [], parts, place }}
        />
      ))}
    </section>
  )
}
