import { useComputed } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import { litSentences } from '../claims/lit-sentences.ts'
import { selectedEvidence } from '../claims/selected-evidence.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { firstView } from '../state/filtered-view.ts'
import { strings } from '../strings.ts'
import { mentionsByDocument } from '../text/mentions-by-document.ts'
import { paragraphs } from '../text/paragraphs.ts'
import { partMarks } from '../text/part-marks.ts'
import { readableText } from '../text/readable-text.ts'
import { beginningOf } from '../text/sections-in.ts'
import { askPassage } from './ask-passage.ts'
import { Paragraph } from './paragraph.tsx'
import { scrollToPlace } from './scroll-to-place.ts'

/** The text of a document, with what was found in it; it scrolls to the place that is asked for. */
export function DocumentText({ document }: { document: GraphDocument }) {
  const state = useExplorer()
  const graph = useGraph()
  const scroller = useRef<HTMLElement>(null)
  const mentions = useComputed(() => mentionsByDocument(graph, mentionedNodes(graph, state))).value
  const evidence = selectedEvidence(graph, state.selection.value)
  const { text, start } = readableText(document, evidence)
  const spans = useMemo(() => paragraphs(text, start), [text, start])
  const place = state.place.value?.document === document.id ? state.place.value : undefined
  const lit = litSentences(graph, document.id, state.selection.value)
  const parts = evidence?.document === document.id ? partMarks(evidence) : []
  useEffect(() => {
    if (scroller.current) scrollToPlace(scroller.current, place)
  }, [place])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys for the next and the previous sentence do the same from anywhere
    <section
      class="document-text"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must scroll by keyboard too
      tabIndex={0}
      aria-label={strings.reader.document}
      onClick={(event) => askPassage(event, state, { document: document.id, readable: { text, start } })}
    >
      {document.text === undefined && <p class="quiet">{strings.reader.noText}</p>}
      {spans.map((span, number) => (
        <Paragraph
          key={span.start}
          beginning={beginningOf(document.sections, spans[number - 1]?.end ?? 0, span)}
          words={text.slice(span.start - start, span.end - start)}
          span={span}
          marks={{ mentions: mentions.get(document.id) ?? [], parts, place, lit }}
        />
      ))}
    </section>
  )
}

/** Filters and focus take nothing away from the text. */
function mentionedNodes(graph: KnowledgeGraph, { arrangement, visible }: ExplorerState): ReadonlySet<string> {
  return new Set([...firstView(graph, arrangement.value).nodes, ...visible.value.nodes])
}
